package forge.app.serve.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Why a request was refused: a name for programs, the status it travels with and a title for
 * people. The domain's own reasons are made with {@link #reason}.
 */
public record Code(String name, int status, String title) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public static final Code BAD_INPUT = new Code("bad-input", 400, "The request cannot be read");
  public static final Code UNAUTHENTICATED =
      new Code("unauthenticated", 401, "Nobody is logged in");
  public static final Code FORBIDDEN = new Code("forbidden", 403, "Your roles do not allow it");
  public static final Code CSRF = new Code("csrf", 403, "The request does not come from a page");
  public static final Code NOT_FOUND = new Code("not-found", 404, "There is no such thing");
  public static final Code METHOD_NOT_ALLOWED =
      new Code("method-not-allowed", 405, "The route does not take this method");
  public static final Code NOT_ACCEPTABLE =
      new Code("not-acceptable", 406, "The route has no such format");
  public static final Code TOO_SLOW = new Code("too-slow", 408, "The body did not arrive in time");
  public static final Code CONFLICT = new Code("conflict", 409, "It does not fit what is there");
  public static final Code PRECONDITION_FAILED =
      new Code("precondition-failed", 412, "It was changed in the meantime");
  public static final Code PRECONDITION_REQUIRED =
      new Code("precondition-required", 428, "Say which state of it you have seen");
  public static final Code TOO_LARGE = new Code("too-large", 413, "The request is too large");
  public static final Code UNSUPPORTED =
      new Code("unsupported-media-type", 415, "The route does not read this type");
  public static final Code KEY_REUSED =
      new Code("idempotency-key-reused", 422, "The key stands for another request");
  public static final Code TOO_MANY_REQUESTS =
      new Code("too-many-requests", 429, "Too many requests");
  public static final Code INTERNAL = new Code("internal", 500, "A defect of Forge");
  public static final Code UNAVAILABLE = new Code("unavailable", 503, "Something is away");

  public Code {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no code in kebab-case");
    }
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(status + " is no status of a refusal");
    }
  }

  /** A reason of the domain: what was asked is well formed, and a rule refuses it. */
  public static Code reason(Enum<?> reason) {
    return new Code(
        reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), 422, "A rule refuses it");
  }

  /** A refusal by a rule that has no name of its own. */
  public static Code refused() {
    return new Code("refused", 422, "A rule refuses it");
  }
}
