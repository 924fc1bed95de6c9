package forge.app.rules;

import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.levy.measure.RuleSet;
import java.util.List;
import java.util.Locale;

/** The outcome of a check of rule sets. */
public final class RulesCheckText {

  private static final int BRIEF = 12;

  private RulesCheckText() {}

  /** A page: every problem, then a line a rule set. */
  public static String text(List<CheckedRules> all, boolean colour) {
    var page = new Page(colour);
    for (CheckedRules each : all) {
      if (!each.read().clean()) {
        page.heading(each.name(), each.read().problems().size() + " problems");
        each.read().problems().forEach(problem -> page.indented(2, Tone.BAD, problem.sentence()));
        page.gap();
      }
    }
    var table =
        new TextTable()
            .words("Rule set")
            .words("Standing")
            .figure("Measures")
            .figure("Lines")
            .words("Hash")
            .words("In force");
    for (CheckedRules each : all) {
      RuleSet rules = each.rules();
      table
          .row()
          .cell(rules.heading().id())
          .cell(standing(rules))
          .cell(String.valueOf(rules.measures().size()))
          .cell(String.valueOf(rules.vocabulary().goods().size()))
          .cell(each.hash().substring(0, Math.min(BRIEF, each.hash().length())))
          .cell(
              each.findObjection().map(why -> "no: " + why).orElse("yes"),
              each.inForce() ? Tone.GOOD : Tone.BAD);
    }
    return page.table(table).text();
  }

  static String standing(RuleSet rules) {
    return rules.heading().standing().name().toLowerCase(Locale.ROOT);
  }

  /** The document {@code {"ruleSets": [{"id": …, "inForce": true, "problems": []}]}}. */
  public static Json.Obj json(List<CheckedRules> all) {
    var list = Json.array();
    all.forEach(each -> list.add(json(each)));
    return Json.object().put("ruleSets", list);
  }

  /** One rule set, with what is wrong with it. */
  public static Json.Obj json(CheckedRules rules) {
    var problems = Json.array();
    rules.read().problems().forEach(problem -> problems.add(ProblemsJson.of(problem)));
    return heading(rules)
        .put("measures", rules.rules().measures().size())
        .put("lines", rules.rules().vocabulary().goods().size())
        .put("problems", problems);
  }

  /** What a rule set is, and whether it is in force. */
  static Json.Obj heading(CheckedRules rules) {
    RuleSet.Heading heading = rules.rules().heading();
    return Json.object()
        .put("id", heading.id())
        .put("title", heading.title())
        .put("standing", standing(rules.rules()))
        .put("hash", rules.hash())
        .put("inForce", rules.inForce())
        .put("objection", rules.findObjection().orElse(""));
  }
}
