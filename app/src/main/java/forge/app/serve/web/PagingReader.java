package forge.app.serve.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Reads {@code offset} and {@code limit} of a request. */
final class PagingReader implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Paging.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new Paging(
        read(request, "offset", 0, 0, Integer.MAX_VALUE),
        read(request, "limit", Paging.LIMIT, 1, Paging.MOST));
  }

  private static int read(
      NativeWebRequest request, String name, int otherwise, int least, int most) {
    String text = Objects.requireNonNullElse(request.getParameter(name), "");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException none) {
      throw wrong(name, least, most);
    }
    throw wrong(name, least, most);
  }

  private static ResponseStatusException wrong(String name, int least, int most) {
    return new ResponseStatusException(
        HttpStatus.BAD_REQUEST, "%s is a whole number from %d to %d".formatted(name, least, most));
  }
}
