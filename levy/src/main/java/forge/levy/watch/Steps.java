package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Optional;

/** Where products stand in their chains. */
@FunctionalInterface
public interface Steps {

  /** The place of a product, if it is known. */
  Optional<Step> find(ProductId product);

  /** No places at all. */
  static Steps none() {
    return _ -> Optional.empty();
  }

  /**
   * The place of a product in a chain.
   *
   * @param order counts the stages from the ground up; goods beyond the last one, such as motors,
   *     count on
   * @param content kilograms of the chain's elements, as metal, in a kilogram on the basis of the
   *     product
   */
  record Step(String mineral, int order, BigDecimal content) {

    public Step {
      if (content.signum() <= 0 || content.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("A content of " + content + " is no share in (0, 1]");
      }
    }
  }
}
