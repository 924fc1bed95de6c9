package forge.levy.watch;

import forge.kernel.Period;
import forge.kernel.ProductId;
import java.util.Comparator;

/** Whose sums of which product in which period. */
record Span(Subject subject, ProductId product, Period period) implements Comparable<Span> {

  @Override
  public int compareTo(Span other) {
    return Comparator.comparing(Span::product)
        .thenComparing(Span::period)
        .thenComparing(Span::subject)
        .compare(this, other);
  }

  Scope scope() {
    return new Scope(product, period.label());
  }
}
