package forge.world;

import forge.kernel.ProductId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes in and what comes out of a process, in tonnes per tonne of main output. The first
 * output is the main one and has coefficient 1; a process without inputs takes material from
 * outside the model (ore, old scrap).
 */
public record Recipe(Map<ProductId, Double> inputs, Map<ProductId, Double> outputs) {

  public Recipe {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    inputs.values().forEach(Recipe::requirePositive);
    outputs.values().forEach(Recipe::requirePositive);
    if (outputs.isEmpty() || Double.compare(outputs.values().iterator().next(), 1) != 0) {
      throw new IllegalArgumentException("The first output of a process has coefficient 1");
    }
  }

  private static void requirePositive(double coefficient) {
    if (!(coefficient > 0 && Double.isFinite(coefficient))) {
      throw new IllegalArgumentException(
          "Coefficient " + coefficient + " of a process is not a positive number");
    }
  }

  /** The product that the process is counted in. */
  public ProductId main() {
    return outputs.keySet().iterator().next();
  }

  /** Tonnes of a product taken per tonne of main output; zero where it is no input. */
  public double input(ProductId product) {
    return inputs.getOrDefault(product, 0.0);
  }

  /** Tonnes of a product made per tonne of main output; zero where it is no output. */
  public double output(ProductId product) {
    return outputs.getOrDefault(product, 0.0);
  }
}
