package forge.app.serve.web;

import forge.app.serve.database.ServerUse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The first to see a request and the last to see its answer: gives it a number that the log
 * carries, measures it, and answers what fails before a route is found.
 */
final class FrontFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(FrontFilter.class);
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Answer.Refused NO_TYPE =
      ProblemDocument.refusal(
          Code.UNSUPPORTED, "Content-Type", "the type of the body cannot be read", "");

  private static final Answer.Refused DATABASE_TAKEN =
      ProblemDocument.refusal(
          Code.UNAVAILABLE, "database", "another server uses the database", "Stop one of the two.");

  private final Measurements measurements;
  private final ServerUse use;

  FrontFilter(Measurements measurements, ServerUse use) {
    this.measurements = measurements;
    this.use = use;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    String number = UUID.randomUUID().toString();
    MDC.put("request", number);
    response.setHeader("X-Request-Id", number);
    try {
      if (use.taken() && !request.getRequestURI().equals("/health/live")) {
        answer(DATABASE_TAKEN, request, response);
      } else if (isTyped(request)) {
        chain.doFilter(request, response);
      } else {
        answer(NO_TYPE, request, response);
      }
    } catch (ClientAbortException gone) {
      LOG.debug("A sender or reader went away", gone);
    } catch (InvalidParameterException | RequestRejectedException unreadable) {
      LOG.debug("A request cannot be read", unreadable);
      answer(Failures.PARAMETERS, request, response);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("The database is away: {}", String.valueOf(away.getMessage()));
      answer(Failures.DATABASE_AWAY, request, response);
    } catch (BodyLimit.TooLarge large) {
      LOG.debug("A request was too large", large);
      answer(BodyLimit.refusal(), request, response);
    } finally {
      if (!Rehearsal.holds(request)) {
        measure(request, response, Duration.ofNanos(System.nanoTime() - start));
      }
      MDC.remove("request");
    }
  }

  /** Whether a body says what it is in a way that can be read; it need not say anything. */
  private static boolean isTyped(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || type.isEmpty()) {
      return true;
    }
    try {
      return MediaType.parseMediaType(type).isConcrete();
    } catch (InvalidMediaTypeException unreadable) {
      LOG.debug("The type of a body cannot be read", unreadable);
      return false;
    }
  }

  private static void answer(
      Answer.Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) {
      response.resetBuffer();
      ProblemDocument.write(refused, request, response);
    }
  }

  private void measure(HttpServletRequest request, HttpServletResponse response, Duration time) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    String pattern = Objects.requireNonNullElse(route, "none").toString();
    measurements.request(method, pattern, response.getStatus(), time);
    if (LOG.isInfoEnabled() && request.getRequestURI().startsWith("/api/")) {
      LOG.atInfo()
          .addKeyValue("method", method)
          .addKeyValue("route", pattern)
          .addKeyValue("status", response.getStatus())
          .addKeyValue("ms", time.toMillis())
          .log("{} {} {} {} ms", method, pattern, response.getStatus(), time.toMillis());
    }
  }
}
