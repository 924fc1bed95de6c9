package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.OriginClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a production meets a rule when only claims of a grade or better are believed. */
record RuleTest(Counting counting, String source) {

  Answer answer(OriginRule rule) {
    return switch (rule) {
      case OriginRule.WhollyObtained whole -> obtained(whole);
      case OriginRule.ChangeOfClassification change ->
          new ClassificationTest(counting, change, source).answer();
      case OriginRule.ValueContent value -> new ValueTest(counting, value, source).answer();
      case OriginRule.ProcessDone process -> done(process);
      case OriginRule.AllOf(List<OriginRule> parts) ->
          joined(rule, parts, Outcome.NOT_MET, Outcome.MET);
      case OriginRule.AnyOf(List<OriginRule> parts) ->
          joined(rule, parts, Outcome.MET, Outcome.NOT_MET);
    };
  }

  /** One deciding part decides; otherwise one that is not known leaves it open. */
  private Answer joined(
      OriginRule rule, List<OriginRule> parts, Outcome deciding, Outcome otherwise) {
    var inner = new RuleTest(counting, "");
    List<Answer> answers = parts.stream().map(inner::answer).toList();
    Outcome outcome = otherwise;
    for (Answer each : answers) {
      if (each.outcome() == deciding) {
        outcome = deciding;
      } else if (each.outcome() == Outcome.NOT_KNOWN && outcome != deciding) {
        outcome = Outcome.NOT_KNOWN;
      }
    }
    return Answer.joined(rule, outcome, source, answers);
  }

  /** Nothing from outside in it, and, where it is made of nothing, obtained by a process here. */
  private Answer obtained(OriginRule.WhollyObtained rule) {
    var steps = new ArrayList<Explanation>();
    var met = true;
    for (Material material : counting.production().materials()) {
      boolean whole = whole(material);
      steps.add(Explanation.of(material.name(), whole ? "obtained here" : "from outside"));
      met &= whole;
    }
    if (counting.production().materials().isEmpty() && counting.production().workings().isEmpty()) {
      return Answer.notKnown(
          rule, source, steps, List.of("no material and no process says how it was obtained"));
    }
    for (Working working : counting.production().workings()) {
      boolean here = here(working.where());
      steps.add(Explanation.of(working.process().text(), place(working.where(), here)));
      met &= here;
    }
    return Answer.of(Outcome.of(met), rule, source, steps);
  }

  private boolean whole(Material material) {
    return counting.originates(material) && material.inputs().stream().allMatch(this::whole);
  }

  private boolean here(OriginClaim where) {
    return counting
        .believed(where)
        .filter(economy -> counting.cumulation().processesIn(economy, counting.producer()))
        .isPresent();
  }

  /**
   * A process of a name of its own was done once in the party. A stage was done in the party on the
   * good and on every material that passed it: what was smelted elsewhere is not smelted here.
   */
  private Answer done(OriginRule.ProcessDone rule) {
    var steps = new ArrayList<Explanation>();
    var here = 0;
    for (Working working : counting.production().workings()) {
      if (working.is(rule.process())) {
        boolean counts = here(working.where());
        steps.add(Explanation.of(working.process().text(), place(working.where(), counts)));
        here += counts ? 1 : 0;
      }
    }
    int all = steps.size();
    if (rule.process().findStage().isPresent()) {
      for (StageOrigin each :
          StageTrail.ofMaterials(counting.production(), rule.process().findStage().get())) {
        boolean counts = material(each.claim());
        steps.add(Explanation.of(each.of(), place(each.claim(), counts)));
        here += counts ? 1 : 0;
        all++;
      }
      return Answer.of(Outcome.of(all > 0 && here == all), rule, source, steps);
    }
    return Answer.of(Outcome.of(here > 0), rule, source, steps);
  }

  private boolean material(OriginClaim claim) {
    return counting
        .believed(claim)
        .filter(economy -> counting.cumulation().materialsFrom(economy, counting.producer()))
        .isPresent();
  }

  private static String place(OriginClaim claim, boolean counts) {
    Optional<EconomyId> economy = claim.findEconomy();
    return economy.map(each -> each + " " + claim.grade()).orElse("unknown")
        + (counts ? "" : ", does not count");
  }
}
