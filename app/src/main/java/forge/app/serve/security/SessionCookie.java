package forge.app.serve.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The cookie with the token of a session. */
final class SessionCookie {

  static final String NAME = "forge-session";

  private final boolean secure;

  /** A cookie, for encrypted connections alone where {@code secure}. */
  SessionCookie(boolean secure) {
    this.secure = secure;
  }

  Optional<String> find(HttpServletRequest request) {
    Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(each -> each.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst();
  }

  void set(HttpServletRequest request, HttpServletResponse response, String token) {
    response.addHeader("Set-Cookie", cookie(request, token, -1));
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Set-Cookie", cookie(request, "", 0));
  }

  private String cookie(HttpServletRequest request, String value, long seconds) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .secure(isSecure(request))
        .sameSite("Strict")
        .path("/")
        .maxAge(seconds)
        .build()
        .toString();
  }

  boolean isAlwaysSecure() {
    return secure;
  }

  /** Whether the browser's connection is encrypted, as a proxy before this server says. */
  boolean isSecure(HttpServletRequest request) {
    return secure || "https".equals(request.getHeader("X-Forwarded-Proto"));
  }
}
