package forge.pricing.evidence;

import forge.kernel.ProductId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What every piece of evidence states: which it is, of which product, when it was agreed and when
 * it was received, and from where.
 *
 * @param date the day the price was agreed, quoted or holds for
 * @param received when the administrator had it; decides the period it counts in
 */
public record Heading(
    EvidenceId id, ProductId product, LocalDate date, Instant received, Origin origin) {

  /**
   * Where evidence comes from and how far it may be shown.
   *
   * @param source who quotes or reports it, as named in the method and the sources
   * @param influenced whether the market it was made in is influenced by a dominant supplier
   * @param note what a reader should know beside it
   */
  public record Origin(
      String source, Confidentiality confidentiality, boolean influenced, String note) {

    public Origin {
      Objects.requireNonNull(confidentiality);
      Objects.requireNonNull(note);
      if (source.isBlank()) {
        throw new IllegalArgumentException("Evidence names its source");
      }
    }
  }

  public Heading {
    Objects.requireNonNull(id);
    Objects.requireNonNull(product);
    Objects.requireNonNull(date);
    Objects.requireNonNull(received);
    Objects.requireNonNull(origin);
  }
}
