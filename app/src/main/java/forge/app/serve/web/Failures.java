package forge.app.serve.web;

import forge.app.question.Unavailable;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What a request is answered that failed outside of its controller's own answers. */
@ControllerAdvice
public class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  static final Answer.Refused DATABASE_AWAY =
      ProblemDocument.refusal(
          Code.UNAVAILABLE, "database", "the database does not answer", "Try again in a moment.");

  static final Answer.Refused PARAMETERS =
      ProblemDocument.refusal(
          Code.BAD_INPUT,
          "request",
          "the parameters cannot be read",
          "Write other letters as %XX of their bytes in UTF-8.");

  @ExceptionHandler
  Answer unreadable(InvalidParameterException unreadable) {
    LOG.debug("A request cannot be read", unreadable);
    return PARAMETERS;
  }

  @ExceptionHandler
  Answer unreadable(RequestRejectedException unreadable) {
    LOG.debug("A request is not let through", unreadable);
    return PARAMETERS;
  }

  @ExceptionHandler
  Answer unread(HttpMessageConversionException unread) {
    LOG.debug("A body cannot be read", unread);
    return Answer.refused(
        Code.UNSUPPORTED, "Content-Type", "the route does not read this type", "Send JSON.");
  }

  /** A ledger that is away for a while, as a database is. */
  @ExceptionHandler
  Answer unavailable(forge.reserve.ledger.Unavailable away) {
    LOG.warn("The ledger is away: {}", String.valueOf(away.getMessage()));
    return Answer.refused(
        Code.UNAVAILABLE, "reserve", "its ledger does not answer", "Try again in a moment.");
  }

  /** A file that cannot be read or written. */
  @ExceptionHandler
  Answer unavailable(Unavailable away) {
    LOG.error("A file of the server is away", away);
    return Answer.refused(
        Code.UNAVAILABLE,
        "data",
        "a file of the server cannot be read or written",
        "The log says which and why.");
  }

  @ExceptionHandler
  Answer unavailable(DataAccessResourceFailureException away) {
    return databaseAway(away);
  }

  @ExceptionHandler
  Answer unavailable(TransientDataAccessException away) {
    return databaseAway(away);
  }

  @ExceptionHandler
  Answer unavailable(CannotCreateTransactionException away) {
    return databaseAway(away);
  }

  private static Answer databaseAway(Exception away) {
    LOG.warn("The database is away: {}", String.valueOf(away.getMessage()));
    return DATABASE_AWAY;
  }

  @ExceptionHandler
  Answer tooLarge(MaxUploadSizeExceededException large) {
    return Answer.refused(
        Code.TOO_LARGE, "request", "a file has at most 256 MiB", "Split it, or use the command.");
  }

  @ExceptionHandler
  Answer unreadable(MultipartException unreadable) {
    LOG.debug("A form cannot be read", unreadable);
    return Answer.refused(
        Code.BAD_INPUT, "request", "the body is not a form with a file as a part", "");
  }

  @ExceptionHandler
  Answer wrongParameter(MethodArgumentTypeMismatchException wrong) {
    return Answer.refused(
        Code.BAD_INPUT,
        wrong.getName(),
        "'%s' is not what this parameter takes".formatted(String.valueOf(wrong.getValue())),
        "");
  }

  @ExceptionHandler
  Answer unreadable(HttpMessageNotReadableException unreadable) {
    for (Throwable each = unreadable; each != null; each = each.getCause()) {
      if (each instanceof BodyLimit.TooLarge) {
        return BodyLimit.refusal();
      }
    }
    return Answer.refused(
        Code.BAD_INPUT, "body", "the body is not the JSON that the route takes", "");
  }

  /** The reader has gone; there is nobody to answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("A reader went away", gone);
  }

  @ExceptionHandler
  Answer failed(Exception failure) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      String detail = Objects.requireNonNullElse(known.getBody().getDetail(), "it cannot be read");
      return Answer.refused(
          code(known.getStatusCode()), "request", detail.replaceAll("\\.$", ""), "");
    }
    LOG.error("A request failed by a defect", failure);
    return Answer.refused(
        Code.INTERNAL, "forge", "the request failed by a defect of Forge", "The log says more.");
  }

  static Code code(HttpStatusCode status) {
    return switch (status.value()) {
      case 401 -> Code.UNAUTHENTICATED;
      case 403 -> Code.FORBIDDEN;
      case 404 -> Code.NOT_FOUND;
      case 405 -> Code.METHOD_NOT_ALLOWED;
      case 406 -> Code.NOT_ACCEPTABLE;
      case 408 -> Code.TOO_SLOW;
      case 409 -> Code.CONFLICT;
      case 413 -> Code.TOO_LARGE;
      case 415 -> Code.UNSUPPORTED;
      case 429 -> Code.TOO_MANY_REQUESTS;
      case 503 -> Code.UNAVAILABLE;
      default -> status.is4xxClientError() ? Code.BAD_INPUT : Code.INTERNAL;
    };
  }
}
