package forge.world;

import java.util.Objects;

/** How much a wedge takes. */
public sealed interface Charge {

  /** The value that a rate is applied to. */
  enum Base {
    /** Price in the exporting economy before tax and freight. */
    DOMESTIC,
    /** Price at the port of export, export taxes inside. */
    FOB,
    /** Price at the port of import, before duty. */
    CIF
  }

  /** A rate on a value; 0.05 is five per cent. */
  record AdValorem(Figure rate, Base base) implements Charge {

    public AdValorem {
      Objects.requireNonNull(base);
      if (rate.low() < 0 || rate.high() > 5) {
        throw new IllegalArgumentException(
            "Rate " + rate.value() + " lies outside 0 to 5; was it given in per cent?");
      }
    }
  }

  /** An amount in USD per tonne. */
  record Specific(Figure usdPerTonne) implements Charge {}

  /** The measure exists or may exist, and no figure was found. */
  record Unknown() implements Charge {}
}
