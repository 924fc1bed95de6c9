package forge.app.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes the answers of controllers. */
final class AnswerWriter implements HandlerMethodReturnValueHandler {

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    write(
        (Answer) Objects.requireNonNull(value, "A controller answers"),
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
  }

  static void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (answer) {
      case Answer.Refused refused -> ProblemDocument.write(refused, request, response);
      case Answer.Given given -> {
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        if (isKnown(given, request)) {
          response.setStatus(304);
        } else if (given.status() != 204) {
          response.setContentType(given.type().toString());
          given.body().write(response.getOutputStream());
        }
      }
    }
  }

  /** Whether who reads something that has a tag of its own has it as it is. */
  private static boolean isKnown(Answer.Given given, HttpServletRequest request) {
    String tag = given.headers().getOrDefault("ETag", "");
    String seen = Objects.requireNonNullElse(request.getHeader("If-None-Match"), "");
    return request.getMethod().equals("GET")
        && !tag.isEmpty()
        && Arrays.stream(seen.split(",")).map(String::strip).anyMatch(tag::equals);
  }
}
