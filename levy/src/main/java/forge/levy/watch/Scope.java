package forge.levy.watch;

import forge.kernel.ProductId;
import java.util.Objects;

/**
 * What a flag looks at.
 *
 * @param period the months, such as {@code 2026-Q2} or {@code 2026-01 to 2026-06}
 */
public record Scope(ProductId product, String period) {

  public Scope {
    Objects.requireNonNull(product);
    Objects.requireNonNull(period);
  }
}
