package forge.store.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The chain of hashes: each is the SHA-256 of the hash before it, a line break and the body of the
 * record, in hexadecimal. Whoever knows the last one can tell whether any record was changed.
 */
final class Chain {

  /** The hash before the first record. */
  static final String EMPTY = "0".repeat(64);

  private Chain() {}

  /** The hash of a record. */
  static String next(String before, String body) {
    MessageDigest digest = sha256();
    digest.update(before.getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) '\n');
    return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
