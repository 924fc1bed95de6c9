package forge.levy.assessment;

import forge.kernel.EconomyId;
import forge.kernel.Fraction;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.Parties;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Evaluation;
import forge.levy.measure.Condition;
import forge.levy.measure.Condition.Unknown;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether conditions hold of an entry. What must be stated and is not is noted as a refusal. */
final class ConditionTest {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final LevySchedule schedule;
  private final EntryFacts facts;
  private final Entry entry;
  private final LocalDate day;
  private final Refusals refusals;

  /** Tests an entry as of the day on which areas count. */
  ConditionTest(LevySchedule schedule, EntryFacts facts, LocalDate day, Refusals refusals) {
    this.schedule = schedule;
    this.facts = facts;
    this.entry = facts.entry();
    this.day = day;
    this.refusals = refusals;
  }

  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Presents document -> entry.declaration().documents().contains(document.code());
      case Condition.Under under -> under.procedures().contains(entry.declaration().procedure());
      case Condition.Preference claimed -> entry.declaration().preference();
      case Condition.Related related -> entry.parties().related();
      case Condition.Evidenced evidenced ->
          entry.origins().good().grade().reaches(evidenced.least());
      case Condition.StageIn stage -> stageIn(stage);
      case Condition.ConsignedFrom from ->
          entry
              .origins()
              .consignedFrom()
              .map(economy -> schedule.inside(from.area(), economy, day))
              .orElse(false);
      case Condition.Share share -> share(share);
      case Condition.PriceIs price -> price(price);
      case Condition.Before before ->
          entry
              .declaration()
              .find(before.role())
              .map(each -> each.isBefore(before.day()))
              .orElse(false);
      case Condition.Named named -> named.names().contains(name(named.party()));
      case Condition.All all -> all.of().stream().allMatch(this::holds);
      case Condition.Any any -> any.of().stream().anyMatch(this::holds);
      case Condition.Not not -> !holds(not.of());
    };
  }

  private String name(Condition.Party party) {
    Parties parties = entry.parties();
    return switch (party) {
      case IMPORTER -> parties.importer();
      case EXPORTER -> parties.exporter();
      case PRODUCER -> parties.producer();
    };
  }

  private boolean stageIn(Condition.StageIn rule) {
    OriginClaim claim = entry.origins().at(rule.stage());
    Optional<EconomyId> economy =
        claim.grade().reaches(rule.least()) ? claim.findEconomy() : Optional.empty();
    return economy
        .map(each -> schedule.inside(rule.area(), each, day))
        .orElseGet(
            () ->
                unknown(
                    rule.unknown(),
                    "where the "
                        + rule.stage().name().toLowerCase(Locale.ROOT)
                        + " stage was done is not "
                        + rule.least()));
  }

  private boolean unknown(Unknown rule, String what) {
    return switch (rule) {
      case INSIDE -> true;
      case OUTSIDE -> false;
      case REFUSED -> {
        refusals.add(Refusal.Reason.MISSING_FIGURE, "", "", what, "State it.");
        yield false;
      }
    };
  }

  /**
   * Share of mass: content × 100 against hundredths × net mass; of value alike, in one currency.
   */
  private boolean share(Condition.Share rule) {
    Optional<BigDecimal> content = entry.goods().find(rule.substance(), rule.by());
    Optional<BigDecimal> whole =
        rule.by() == Content.Figure.MASS
            ? entry.goods().find(DutyUnit.Dimension.MASS)
            : entry.valuation().find(schedule.rules().terms().valuation().basis());
    if (content.isEmpty() || whole.isEmpty()) {
      return unknown(
          rule.unknown(),
          "the share of " + rule.substance() + " in the goods cannot be told from the entry");
    }
    int sign = content.get().multiply(HUNDRED).compareTo(whole.get().multiply(rule.percent()));
    return rule.comparison().holds(sign);
  }

  private boolean price(Condition.PriceIs rule) {
    var evaluation = new Evaluation(facts);
    Fraction price = evaluation.term(new DutyExpression.PriceAt(rule.basis())).amount();
    Fraction bound = evaluation.term(new DutyExpression.Specific(rule.rate())).amount();
    for (String missing : evaluation.missing()) {
      refusals.add(Refusal.Reason.MISSING_FIGURE, "", "", missing, "State it.");
    }
    return evaluation.missing().isEmpty() && rule.comparison().holds(price.compareTo(bound));
  }
}
