package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** A tradeable form of a mineral at one stage. */
public record Product(
    ProductId id, String name, String mineral, Stage stage, Form form, Provenance provenance) {

  public Product {
    Objects.requireNonNull(id);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(form);
    Objects.requireNonNull(provenance);
    if (name.isBlank() || mineral.isBlank()) {
      throw new IllegalArgumentException("Product " + id + " needs a name and a mineral");
    }
    if (stage == Stage.MINE) {
      throw new IllegalArgumentException(
          "Product " + id + " cannot be of stage mine: ore in the ground is not traded");
    }
  }
}
