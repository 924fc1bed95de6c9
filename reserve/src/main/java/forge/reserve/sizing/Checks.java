package forge.reserve.sizing;

import java.util.List;

/** The rules that figures of a sizing share. */
final class Checks {

  private Checks() {}

  static void amounts(String what, List<Double> values) {
    for (double value : values) {
      amount(what, value);
    }
  }

  static void amount(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " must be zero or more and finite, not " + value);
    }
  }

  static void share(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must lie between 0 and 1, not " + value);
    }
  }
}
