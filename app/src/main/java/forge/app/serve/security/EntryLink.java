package forge.app.serve.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The link that makes whoever opens it first administrator, while there are no users. */
public final class EntryLink {

  private static final Duration LIFE = Duration.ofHours(1);

  private final InstantSource clock;
  private final String token = Secrets.make();
  private final Instant expires;
  private boolean used;

  public EntryLink(InstantSource clock) {
    this.clock = clock;
    this.expires = clock.instant().plus(LIFE);
  }

  /** The path of the link with its secret; it is printed and never logged. */
  public String path() {
    return "/enter?token=" + token;
  }

  /** Takes the link, which can be done once; says whether it was good. */
  synchronized boolean take(String given) {
    boolean good =
        !used
            && clock.instant().isBefore(expires)
            && MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    used |= good;
    return good;
  }
}
