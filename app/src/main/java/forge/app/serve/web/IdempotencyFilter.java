package forge.app.serve.web;

import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a write that is asked again with the same {@code Idempotency-Key} as it was answered
 * before, and does it once. A key belongs to a user and to one request, its body included; of a
 * form that is its parts, whatever stands between them.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int MOST_KEPT = 1 << 20;

  private final Database database;
  private final InstantSource clock;

  IdempotencyFilter(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader("Idempotency-Key") == null
        || !WRITES.contains(request.getMethod())
        || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = Objects.requireNonNull(request.getHeader("Idempotency-Key"));
    if (!KEY.matcher(key).matches()) {
      refuse(
          Code.BAD_INPUT, "a key has 1 to 200 printable letters without blanks", request, response);
      return;
    }
    boolean form = BodyLimit.isForm(request);
    Optional<Collection<Part>> parts = form ? findParts(request) : Optional.of(List.of());
    if (parts.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletRequest read =
        form ? request : new KnownBody(request, request.getInputStream().readAllBytes());
    var asked = new Asked(name(request), key, hash(read, parts.get()));
    Optional<Kept> kept = begin(asked);
    if (kept.isPresent()) {
      answerAgain(asked, kept.get(), request, response);
    } else {
      answerFirst(asked, read, response, chain);
    }
  }

  private record Asked(String account, String key, String hash) {}

  private record Kept(String hash, int status, String type, String location, String body) {}

  private static String name(HttpServletRequest request) {
    Principal who = Objects.requireNonNull(request.getUserPrincipal());
    return who.getName();
  }

  /** The parts of a form; none of one that cannot be read, which is refused further on. */
  private static Optional<Collection<Part>> findParts(HttpServletRequest request) {
    try {
      return Optional.of(request.getParts());
    } catch (IOException | ServletException | IllegalStateException unreadable) {
      LOG.debug("The form cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private static String hash(HttpServletRequest request, Collection<Part> parts)
      throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String line =
          "%s %s?%s\n"
              .formatted(request.getMethod(), request.getRequestURI(), request.getQueryString());
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      if (request instanceof KnownBody) {
        digest.update(request.getInputStream().readAllBytes());
      }
      for (Part each : parts) {
        digest(each, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256", missing);
    }
  }

  private static void digest(Part part, MessageDigest digest) throws IOException {
    String line =
        "%s %s %d\n".formatted(part.getName(), part.getSubmittedFileName(), part.getSize());
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    try (InputStream content = part.getInputStream()) {
      content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
  }

  /** Takes the key, or finds what is kept under it. */
  private Optional<Kept> begin(Asked asked) {
    try {
      database
          .client()
          .sql("INSERT INTO idempotent_answer VALUES (?, ?, ?, 0, '', '', '', ?)")
          .params(asked.account(), asked.key(), asked.hash(), Moment.of(clock.instant()))
          .update();
      return Optional.empty();
    } catch (DuplicateKeyException taken) {
      LOG.trace("The key is taken", taken);
      return database
          .client()
          .sql("SELECT * FROM idempotent_answer WHERE account = ? AND request_key = ?")
          .params(asked.account(), asked.key())
          .query(
              (row, _) ->
                  new Kept(
                      row.getString("request_hash"),
                      row.getInt("status"),
                      row.getString("type"),
                      row.getString("location"),
                      row.getString("body")))
          .optional();
    }
  }

  private void answerAgain(
      Asked asked, Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!kept.hash().equals(asked.hash())) {
      refuse(Code.KEY_REUSED, "the key was used for another request", request, response);
    } else if (kept.status() == 0) {
      refuse(
          Code.CONFLICT,
          "a request with this key was begun and its answer is not known",
          request,
          response);
    } else {
      response.setStatus(kept.status());
      response.setHeader("Idempotency-Replayed", "true");
      if (!kept.location().isEmpty()) {
        response.setHeader("Location", kept.location());
      }
      if (!kept.type().isEmpty()) {
        response.setContentType(kept.type());
      }
      response.getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void answerFirst(
      Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var watched = new ContentCachingResponseWrapper(response);
    boolean answered = false;
    try {
      chain.doFilter(request, watched);
      answered = watched.getStatus() < 500 && watched.getContentSize() <= MOST_KEPT;
    } finally {
      if (answered) {
        keep(asked, watched);
      } else {
        forget(asked);
      }
    }
    watched.copyBodyToResponse();
  }

  private void keep(Asked asked, ContentCachingResponseWrapper answer) {
    database
        .client()
        .sql(
            "UPDATE idempotent_answer SET status = ?, type = ?, location = ?, body = ?"
                + " WHERE account = ? AND request_key = ?")
        .params(
            answer.getStatus(),
            Objects.requireNonNullElse(answer.getContentType(), ""),
            Objects.requireNonNullElse(answer.getHeader("Location"), ""),
            new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
            asked.account(),
            asked.key())
        .update();
  }

  /** What failed may be tried again. */
  private void forget(Asked asked) {
    database
        .client()
        .sql("DELETE FROM idempotent_answer WHERE account = ? AND request_key = ?")
        .params(asked.account(), asked.key())
        .update();
  }

  private static void refuse(
      Code code, String rule, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ProblemDocument.write(
        ProblemDocument.refusal(code, "Idempotency-Key", rule, ""), request, response);
  }
}
