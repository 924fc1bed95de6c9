package forge.levy.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Puts the classes of entries in general into those of entries of some goods, which fewer rules
 * look at. Each class is looked up once; for one thread.
 */
final class Narrowing {

  private static final int UNASKED = Integer.MIN_VALUE;

  /** A thing that is told apart: where it stands in the words, and how its classes narrow. */
  static final class Part {
    private final int word;
    private final int shift;
    private final int mask;
    private final IntUnaryOperator narrow;
    private int[] known = {};

    Part(int word, int shift, int mask, IntUnaryOperator narrow) {
      this.word = word;
      this.shift = shift;
      this.mask = mask;
      this.narrow = narrow;
    }

    int word() {
      return word;
    }

    int shift() {
      return shift;
    }

    int mask() {
      return mask;
    }
  }

  private final Part[] parts;

  Narrowing(List<Part> parts) {
    this.parts = parts.toArray(Part[]::new);
  }

  Part[] parts() {
    return parts;
  }

  int narrow(Part part, int found) {
    if (found >= part.known.length) {
      int size = part.known.length;
      part.known = Arrays.copyOf(part.known, Math.max(found + 1, 2 * size));
      Arrays.fill(part.known, size, part.known.length, UNASKED);
    }
    if (part.known[found] == UNASKED) {
      part.known[found] = part.narrow.applyAsInt(found);
    }
    return part.known[found];
  }
}
