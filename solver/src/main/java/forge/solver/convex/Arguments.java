package forge.solver.convex;

/** Rules on arguments; a broken one is answered by a sentence that shows the value. */
final class Arguments {
  private Arguments() {}

  static void requireFinite(String subject, int index, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The %s %d is %s; it must be a finite number.".formatted(subject, index, value));
    }
  }

  static void requireFinite(String subject, double[] values) {
    for (int k = 0; k < values.length; k++) {
      requireFinite(subject, k, values[k]);
    }
  }

  static void requireLength(String subject, double[] values, int length) {
    if (values.length != length) {
      throw new IllegalArgumentException(
          "There are %d %s; the programme needs %d.".formatted(values.length, subject, length));
    }
  }

  static void requireIndex(String subject, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          "%s %d does not exist; indices run from 0 to %d. Was it added before its entries?"
              .formatted(subject, index, size - 1));
    }
  }

  static void requireBounds(int column, double lower, double upper) {
    boolean ordered = lower <= upper;
    if (!ordered || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "Column %d has bounds [%s, %s]; the lower must not exceed the upper, and neither may be NaN or the wrong infinity."
              .formatted(column, lower, upper));
    }
  }
}
