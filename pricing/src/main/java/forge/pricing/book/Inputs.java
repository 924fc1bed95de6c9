package forge.pricing.book;

import forge.kernel.ProductId;
import forge.pricing.determination.Known;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything a publication was computed from, by the hash of its canonical text, and what the book
 * said then. Whoever has these computes the same bytes.
 *
 * @param ladder the conditions between stages; none where stages were not joined
 */
public record Inputs(
    Hash evidence, List<Hash> methods, Optional<Hash> ladder, List<Before> before) {

  /** What the book said of a product before. */
  public record Before(ProductId product, Known known) {}

  public Inputs {
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(ladder);
    methods = List.copyOf(methods);
    before = List.copyOf(before);
  }
}
