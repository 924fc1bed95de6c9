package forge.app.serve.web;

import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A refusal as a problem document (RFC 9457). */
public final class ProblemDocument {

  static final String TYPE = "application/problem+json";

  private ProblemDocument() {}

  /** The document of a refusal of what was asked for at {@code instance}. */
  static Json.Obj of(Answer.Refused refused, String instance) {
    Code code = refused.code();
    String detail =
        refused.problems().stream().map(Problem::sentence).collect(Collectors.joining(" "));
    return Json.object()
        .put("type", "urn:forge:problem:" + code.name())
        .put("title", code.title())
        .put("status", code.status())
        .put("detail", detail.isEmpty() ? code.title() + "." : detail)
        .put("instance", instance)
        .put("code", code.name())
        .putAll(ProblemsJson.of(refused.problems()));
  }

  /** Answers with a refusal. */
  public static void write(
      Answer.Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = of(refused, request.getRequestURI()).document().getBytes(StandardCharsets.UTF_8);
    response.setStatus(refused.code().status());
    response.setContentType(TYPE);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** The document of a refusal as text, of what was asked for at {@code instance}. */
  public static String text(Answer.Refused refused, String instance) {
    return of(refused, instance).document();
  }

  /** A refusal for one reason. */
  public static Answer.Refused refusal(Code code, String subject, String rule, String advice) {
    return new Answer.Refused(code, List.of(new Problem(subject, 0, "", "", rule, advice)));
  }
}
