package forge.levy.watch;

import forge.kernel.ProductId;
import forge.levy.entry.Goods;
import java.util.Objects;
import java.util.Optional;

/** Which product of the world goods are, by their code, additional code and contents. */
@FunctionalInterface
public interface Classification {

  /** The product of goods and their mass on its basis, if they are one of the world's. */
  Optional<Classified> find(Goods goods);

  /** Goods as a product, and their mass on the basis that the product is counted in. */
  record Classified(ProductId product, Known mass) {

    public Classified {
      Objects.requireNonNull(product);
      Objects.requireNonNull(mass);
    }
  }
}
