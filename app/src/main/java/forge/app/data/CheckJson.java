package forge.app.data;

import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.world.audit.Finding;
import forge.world.audit.Severity;
import java.util.List;
import java.util.Locale;

/** Findings of an audit as JSON. */
public final class CheckJson {

  private CheckJson() {}

  /** The document {@code {"hard": 0, "soft": 2, "findings": [...]}}. */
  public static Json.Obj of(List<Finding> findings) {
    var list = Json.array();
    for (Finding each : findings) {
      var one = Json.object().put("severity", each.severity().name().toLowerCase(Locale.ROOT));
      list.add(one.putAll(ProblemsJson.of(each.problem())));
    }
    return Json.object()
        .put("hard", count(findings, Severity.HARD))
        .put("soft", count(findings, Severity.SOFT))
        .put("findings", list);
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }
}
