package forge.store.evidence;

import forge.kernel.Checked;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;

/**
 * Evidence as CSV text, the format of {@code docs/formats/evidence.md}. The canonical text of a set
 * of evidence is one text whatever it was read from, so that a hash of it names the evidence.
 */
public final class EvidenceText {

  /** Later than any evidence: for texts whose dates were checked when they were taken in. */
  public static final Instant ANY_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private EvidenceText() {}

  /**
   * The canonical CSV: all columns in fixed order, rows by id, LF, plain decimals, moments in UTC,
   * what is as by default left empty. Reading it gives the same evidence again. Throws where two
   * pieces share an id.
   */
  public static String canonical(Collection<? extends Evidence> evidence) {
    var text = new StringBuilder();
    try {
      new CanonicalRows(evidence).csv(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * The evidence in a text.
   *
   * @param name what problems call it
   * @param now the moment of reading; what is dated after it is refused
   */
  public static Checked<EvidenceSet> read(String name, String text, Instant now) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return read(name, new ByteArrayInputStream(bytes), now);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The evidence in a stream of CSV in UTF-8, which the caller closes. */
  public static Checked<EvidenceSet> read(String name, InputStream bytes, Instant now)
      throws IOException {
    var loading = new EvidenceLoading(now);
    loading.csv(name, bytes);
    return loading.result();
  }
}
