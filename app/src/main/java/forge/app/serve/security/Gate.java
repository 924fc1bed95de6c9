package forge.app.serve.security;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.ProblemDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to its route if the route's permission is given to one of the roles of who
 * asks, and records every write.
 */
final class Gate implements HandlerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final AuditLog audit;

  Gate(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod route)) {
      return true;
    }
    Optional<Answer.Refused> refusal = findRefusal(route, request);
    if (refusal.isPresent()) {
      ProblemDocument.write(refusal.get(), request, response);
      if (request.getUserPrincipal() instanceof User user && !READS.contains(request.getMethod())) {
        record(user, "refused", request, response);
      }
    }
    return refusal.isEmpty();
  }

  private static Optional<Answer.Refused> findRefusal(
      HandlerMethod route, HttpServletRequest request) {
    if (isOpen(route)) {
      return Optional.empty();
    }
    Needs needs = route.getMethodAnnotation(Needs.class);
    if (!(request.getUserPrincipal() instanceof User user)) {
      return Optional.of(
          ProblemDocument.refusal(
              Code.UNAUTHENTICATED, "session", "this needs a session", "Log in first."));
    }
    if (needs == null || !user.may(needs.value())) {
      String rule =
          needs == null
              ? "nobody may do this"
              : "%s may not %s".formatted(user.name(), needs.value().id());
      return Optional.of(
          ProblemDocument.refusal(
              Code.FORBIDDEN, "session", rule, "An administrator gives roles."));
    }
    return Optional.empty();
  }

  private static boolean isOpen(HandlerMethod route) {
    return route.hasMethodAnnotation(Open.class)
        || route.getBeanType().getName().startsWith("org.springdoc.")
        || route.getBeanType().getName().equals("forge.app.serve.web.FailureRoute");
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (handler instanceof HandlerMethod route
        && request.getUserPrincipal() instanceof User user
        && !READS.contains(request.getMethod())) {
      Needs needs = route.getMethodAnnotation(Needs.class);
      if (needs != null && !needs.asksOnly()) {
        record(user, "request", request, response);
      }
    }
  }

  private void record(
      User user, String kind, HttpServletRequest request, HttpServletResponse response) {
    String subject = request.getMethod() + " " + request.getRequestURI();
    try {
      audit.record(user.name(), kind, subject, "status " + response.getStatus());
    } catch (DataAccessException | TransactionException away) {
      LOG.error("Not recorded, for the database is away: {} {} by {}", kind, subject, user.name());
    }
  }
}
