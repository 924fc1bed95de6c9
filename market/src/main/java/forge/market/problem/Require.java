package forge.market.problem;

/** Checks of numbers; each failure names the figure, shows it and states the rule. */
final class Require {

  private Require() {}

  static void finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be a finite number");
    }
  }

  static void nonNegative(String what, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must not be negative");
    }
  }

  static void positive(String what, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be greater than zero");
    }
  }
}
