package forge.app.price;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is to be priced, by which method, from which evidence.
 *
 * @param product a product, or empty
 * @param chain a chain, or empty
 * @param methods files, or names of methods that come with Forge; none for those that come with it
 * @param evidence files or folders; none for the evidence that comes with Forge
 * @param ladder a file, {@code none}, or empty for the one that comes with Forge
 * @param period a period as it is written
 */
public record PriceQuestion(
    String product,
    String chain,
    List<String> methods,
    List<Path> evidence,
    String ladder,
    String period) {

  public PriceQuestion {
    Objects.requireNonNull(product);
    Objects.requireNonNull(chain);
    methods = List.copyOf(methods);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(ladder);
    Objects.requireNonNull(period);
  }

  /** A product or a chain in a period, by what comes with Forge. */
  public static PriceQuestion of(String product, String chain, String period) {
    return new PriceQuestion(product, chain, List.of(), List.of(), "", period);
  }
}
