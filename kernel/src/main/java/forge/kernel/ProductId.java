package forge.kernel;

/** A product, a tradeable form of a mineral at one stage, by its code. */
public record ProductId(String code) implements Comparable<ProductId> {

  public ProductId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Product code is empty; a code names one product");
    }
  }

  /** The identifier with this code. */
  public static ProductId of(String code) {
    return new ProductId(code);
  }

  @Override
  public int compareTo(ProductId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
