package forge.world;

/** Code of a product, such as ndpr-oxide. */
public record ProductId(String code) implements Comparable<ProductId> {

  public ProductId {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("'" + code + "' is no Product code: small letters, digits and hyphens");
    }
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
