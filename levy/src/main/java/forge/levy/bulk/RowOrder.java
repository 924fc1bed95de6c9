package forge.levy.bulk;

import java.util.Arrays;

/**
 * Puts the rows of a batch into an order in which those with the same number follow each other, so
 * that what is done alike is done at a stretch; for one thread.
 */
final class RowOrder {

  private int[] begins = new int[64];
  private int[] order = {};

  /**
   * The rows in the order of their numbers, and of the rows themselves among equals. The answer is
   * good until the next.
   *
   * @param numbers at least 0, by row
   * @param most one more than the highest
   */
  int[] by(int[] numbers, int rows, int most) {
    if (begins.length <= most) {
      begins = new int[2 * most + 1];
    }
    if (order.length < rows) {
      order = new int[rows];
    }
    Arrays.fill(begins, 0, most + 1, 0);
    for (int row = 0; row < rows; row++) {
      begins[numbers[row] + 1]++;
    }
    for (int i = 1; i <= most; i++) {
      begins[i] += begins[i - 1];
    }
    for (int row = 0; row < rows; row++) {
      order[begins[numbers[row]]++] = row;
    }
    return order;
  }
}
