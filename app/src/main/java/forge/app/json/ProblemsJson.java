package forge.app.json;

import forge.kernel.Problem;
import java.util.List;

/** Problems of an input as JSON. */
public final class ProblemsJson {

  private ProblemsJson() {}

  /** The document {@code {"problems": [...]}}. */
  public static Json.Obj of(List<Problem> problems) {
    var result = Json.array();
    problems.forEach(problem -> result.add(of(problem)));
    return Json.object().put("problems", result);
  }

  /** One problem. */
  public static Json.Obj of(Problem problem) {
    return Json.object()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("field", problem.field())
        .put("value", problem.value())
        .put("rule", problem.rule())
        .put("advice", problem.advice())
        .put("sentence", problem.sentence());
  }
}
