package forge.app.serve.security;

import forge.app.serve.web.Code;
import forge.app.serve.web.ProblemDocument;
import forge.app.serve.web.Rehearsal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells everything behind it who asks, and stops who asks too often. While only this machine can
 * reach the server, requests that name another host are refused: a page from elsewhere cannot have
 * its own name point here.
 */
final class IdentityFilter extends OncePerRequestFilter {

  private static final double REQUESTS_A_SECOND = 3_000;
  private static final double BURST = 6_000;
  private static final Pattern LOCAL_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  /** Who asks when the server asks itself: nobody who could do more than assess. */
  private static final User REHEARSING =
      new User("rehearsal", "The server itself", EnumSet.of(Role.CUSTOMS));

  private final Identity identity;
  private final Accounts accounts;
  private final Mode mode;
  private final Pace pace = new Pace(REQUESTS_A_SECOND, BURST, System::nanoTime);

  IdentityFilter(Identity identity, Accounts accounts, Mode mode) {
    this.identity = identity;
    this.accounts = accounts;
    this.mode = mode;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/health/") || path.startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Rehearsal.holds(request)) {
      chain.doFilter(new Known(request, REHEARSING), response);
      return;
    }
    if (isFromElsewhere(request)) {
      ProblemDocument.write(
          ProblemDocument.refusal(
              Code.FORBIDDEN,
              "host",
              "before there are users the server answers as localhost alone",
              "Add a user with 'forge user add'."),
          request,
          response);
      return;
    }
    Optional<User> user = identity.find(request);
    if (!pace.allows(user.map(User::name).orElseGet(request::getRemoteAddr))) {
      response.setHeader("Retry-After", "1");
      ProblemDocument.write(
          ProblemDocument.refusal(
              Code.TOO_MANY_REQUESTS, "request", "3000 requests a second are allowed", ""),
          request,
          response);
      return;
    }
    chain.doFilter(
        user.<HttpServletRequest>map(each -> new Known(request, each)).orElse(request), response);
  }

  private boolean isFromElsewhere(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return mode.loopback()
        && (host == null || !LOCAL_HOST.matcher(host).matches())
        && !accounts.any();
  }

  /** A request of which it is known who asks. */
  private static final class Known extends HttpServletRequestWrapper {
    private final User user;

    Known(HttpServletRequest request, User user) {
      super(request);
      this.user = user;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
      return user;
    }

    @Override
    public String getRemoteUser() {
      return user.name();
    }
  }
}
