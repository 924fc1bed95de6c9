package forge.world;

import java.util.Objects;

/**
 * Cost of a process in USD per tonne of main output. The conversion cost excludes feed and any
 * credit; the outside credit is the value of outputs that the model does not trade (gadolinium,
 * samarium, yttrium). {@code asRead} gives the figures in the unit of the source and the factor.
 */
public record Cost(Figure conversion, Figure outsideCredit, String asRead) {

  public Cost {
    Objects.requireNonNull(asRead);
    if (conversion.low() < 0 || outsideCredit.low() < 0) {
      throw new IllegalArgumentException("Costs and credits are not negative");
    }
  }
}
