package forge.solver.complementarity;

import java.util.Arrays;

/** Variables held in one doubly linked list a degree, with the smallest degree at hand. */
final class DegreeLists {

  private final int[] head;
  private final int[] next;
  private final int[] previous;
  private final int[] listed;
  private int smallest;

  DegreeLists(int size) {
    head = new int[size + 1];
    next = new int[size];
    previous = new int[size];
    listed = new int[size];
    Arrays.fill(head, -1);
  }

  void insert(int i, int degree) {
    listed[i] = degree;
    previous[i] = -1;
    next[i] = head[degree];
    if (head[degree] >= 0) {
      previous[head[degree]] = i;
    }
    head[degree] = i;
    smallest = Math.min(smallest, degree);
  }

  void remove(int i) {
    if (previous[i] < 0) {
      head[listed[i]] = next[i];
    } else {
      next[previous[i]] = next[i];
    }
    if (next[i] >= 0) {
      previous[next[i]] = previous[i];
    }
  }

  /** Takes out a variable of smallest degree; there must be one. */
  int pollSmallest() {
    while (head[smallest] < 0) {
      smallest++;
    }
    int i = head[smallest];
    remove(i);
    return i;
  }
}
