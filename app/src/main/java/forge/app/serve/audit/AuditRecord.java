package forge.app.serve.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One thing that was done.
 *
 * @param moment when, in ISO 8601 with Z, as it was hashed
 * @param account who
 * @param previousHash the hash of the record before; zeros for the first
 * @param hash SHA-256 over the components before it
 */
public record AuditRecord(
    long number,
    String moment,
    String account,
    String kind,
    String subject,
    String detail,
    String previousHash,
    String hash) {

  static final String ZERO = "0".repeat(64);

  /**
   * The hash that a record with these components has: of each its length in bytes, a colon and its
   * text, so that no two records have the same text.
   */
  String expectedHash() {
    var text = new StringBuilder();
    for (String each :
        List.of(Long.toString(number), moment, account, kind, subject, detail, previousHash)) {
      text.append(each.getBytes(StandardCharsets.UTF_8).length).append(':').append(each);
    }
    return sha256(text.toString());
  }

  AuditRecord hashed() {
    return new AuditRecord(
        number, moment, account, kind, subject, detail, previousHash, expectedHash());
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256", missing);
    }
  }
}
