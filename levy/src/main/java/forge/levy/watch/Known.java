package forge.levy.watch;

import java.math.BigDecimal;

/** A mass that is known with its source, or that is missing. Missing is never read as nothing. */
public sealed interface Known {

  /** Kilograms on the basis of the product, and what says so. */
  record Stated(BigDecimal kilograms, String source) implements Known {

    public Stated {
      if (kilograms.signum() < 0) {
        throw new IllegalArgumentException("A mass of " + kilograms + " is below nothing");
      }
    }
  }

  /** Nobody says; what is missing, in words. */
  record Missing(String what) implements Known {}
}
