package forge.app.serve.security;

import forge.app.json.Json;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Logging in and out. */
@RestController
@Tag(name = "Session")
class SessionRoutes {

  private static final double LOGINS_A_SECOND = 0.5;
  private static final double BURST = 20;

  private final Accounts accounts;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final EntryLink link;
  private final AuditLog audit;
  private final Pace pace = new Pace(LOGINS_A_SECOND, BURST, System::nanoTime);

  SessionRoutes(
      Accounts accounts, Sessions sessions, SessionCookie cookie, EntryLink link, AuditLog audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.cookie = cookie;
    this.link = link;
    this.audit = audit;
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/session")
  Answer session(User user, HttpServletRequest request) {
    return Answer.of(document(user, request));
  }

  private Json.Obj document(User user, HttpServletRequest request) {
    var roles = Json.array();
    user.roles().stream().sorted().map(Role::id).forEach(roles::add);
    var permissions = Json.array();
    Arrays.stream(Permission.values())
        .filter(user::may)
        .map(Permission::id)
        .forEach(permissions::add);
    return Json.object()
        .put("user", user.name())
        .put("name", user.fullName())
        .put("roles", roles)
        .put("mode", user.equals(Sessions.FIRST) ? "first-try" : "users")
        .put("csrf", csrf(request))
        .put("permissions", permissions)
        .put("actsFor", Json.texts(user.parties()));
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  @Open
  @PostMapping("/api/v1/session")
  Answer logIn(
      @RequestBody JsonNode body, HttpServletRequest request, HttpServletResponse response) {
    String name = body.path("name").asString("");
    String password = body.path("password").asString("");
    if (!pace.allows(request.getRemoteAddr())) {
      return wait(response, 2);
    }
    return switch (accounts.logIn(name, password)) {
      case Accounts.Login.Welcome(User user) -> {
        cookie.set(request, response, sessions.begin(user));
        audit.record(user.name(), "login", user.name(), "");
        yield Answer.of(document(user, request));
      }
      case Accounts.Login.Wrong _ -> {
        audit.record(User.isName(name) ? name : "unknown", "login-failed", "session", "");
        yield Answer.refused(
            Code.UNAUTHENTICATED, "session", "the name or the password is wrong", "");
      }
      case Accounts.Login.Wait(var time) -> wait(response, time.toSeconds() + 1);
    };
  }

  private static Answer wait(HttpServletResponse response, long seconds) {
    response.setHeader("Retry-After", Long.toString(seconds));
    return Answer.refused(
        Code.TOO_MANY_REQUESTS,
        "session",
        "there were too many wrong passwords",
        "Try again in %d s.".formatted(seconds));
  }

  @Needs(Permission.READ)
  @DeleteMapping("/api/v1/session")
  Answer logOut(HttpServletRequest request, HttpServletResponse response) {
    cookie.find(request).ifPresent(sessions::end);
    cookie.clear(request, response);
    return Answer.none();
  }

  /** The link of a first try; it works once, and not once there are users. */
  @Open
  @Hidden
  @GetMapping("/enter")
  Answer enter(
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (accounts.any() || !link.take(token)) {
      audit.record("unknown", "entry-refused", "/enter", "");
      return Answer.refused(
          Code.FORBIDDEN,
          "link",
          "this link was used, is too old, or was never made",
          "Start the server again for a new one.");
    }
    cookie.set(request, response, sessions.beginFirst());
    audit.record(Sessions.FIRST.name(), "entry", "/enter", "");
    return new Answer.Given(303, MediaType.TEXT_PLAIN, Map.of("Location", "/"), _ -> {});
  }
}
