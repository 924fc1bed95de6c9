package forge.app.rules;

import forge.app.json.Json;
import forge.levy.measure.Measure;
import forge.store.rules.RuleSetFields;

/** A rule set, or what concerns a question, as JSON. */
public final class RulesJson {

  private RulesJson() {}

  /** The document {@code {"id": …, "on": …, "measures": [{"label": …, "duty": …}]}}. */
  public static Json.Obj of(CheckedRules checked, RulesQuestion question) {
    var measures = Json.array();
    for (Measure each : question.measures(checked.rules())) {
      var one = Json.object();
      RuleSetFields.of(each).forEach(one::put);
      measures.add(one.put("in-force", question.inForce(each)));
    }
    return RulesCheckText.heading(checked)
        .put("on", question.day().toString())
        .put("measures", measures);
  }
}
