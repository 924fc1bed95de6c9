package forge.app.serve.security;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords as they are kept: Argon2id with 19 MiB, two passes and one lane, the first choice of
 * OWASP's password storage cheat sheet (2024). Few are computed at once, so that many log-ins take
 * turns and not the memory.
 */
final class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int AT_ONCE = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private volatile String nobodys = "";

  /** Whether a text can be a password: it has no half of a letter that is written in two. */
  static boolean isText(String password) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(password);
  }

  /** What is kept of a password. */
  String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      return encoder.encode(password);
    } finally {
      turns.release();
    }
  }

  /** Whether a password is the one of which this was kept. */
  boolean matches(String password, String kept) {
    boolean text = isText(password);
    turns.acquireUninterruptibly();
    try {
      return encoder.matches(text ? password : "", kept) && text;
    } finally {
      turns.release();
    }
  }

  /** Takes the time that a comparison takes, so that an unknown name is answered as late. */
  void takeTime(String password) {
    if (nobodys.isEmpty()) {
      nobodys = hash("nobody's password");
    }
    matches(password, nobodys);
  }
}
