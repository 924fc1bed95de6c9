package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The quotient graph of a symmetric elimination and its approximate minimum degree order (Amestoy,
 * Davis and Duff 1996): eliminated variables live on as elements, cliques that are never written
 * out; indistinguishable variables are merged; an element covered by a newer one is absorbed. An
 * element has the number of the variable it was.
 *
 * <p>{@code weight[i]} counts the variables that {@code i} stands for and is zero once {@code i} is
 * merged or eliminated. A variable of very high degree is left to the end.
 */
final class QuotientGraph {

  private static final int[] NONE = {};

  private final int size;
  private final int[][] neighbours;
  private final int[][] elements;
  private final int[] elementCount;
  private final int[][] members;
  private final int[] memberWeight;
  private final int[] outside;
  private final int[] outsideStamp;
  private final int[] weight;
  private final int[] degree;
  private final int[] mark;
  private final int[] lastMerged;
  private final int[] nextMerged;
  private final DegreeLists lists;
  private final int[] order;
  private int ordered;
  private int stamp;

  /** An edgeless graph of {@code size} variables. */
  QuotientGraph(int size) {
    this.size = size;
    neighbours = new int[size][];
    Arrays.fill(neighbours, NONE);
    elements = new int[size][];
    Arrays.fill(elements, NONE);
    elementCount = new int[size];
    members = new int[size][];
    memberWeight = new int[size];
    outside = new int[size];
    outsideStamp = new int[size];
    weight = new int[size];
    Arrays.fill(weight, 1);
    degree = new int[size];
    mark = new int[size];
    lastMerged = new int[size];
    nextMerged = new int[size];
    lists = new DegreeLists(size);
    order = new int[size];
  }

  /** Gives variable {@code i} its neighbours; duplicates and {@code i} itself are dropped. */
  void setNeighbours(int i, int[] list) {
    neighbours[i] = Arrays.stream(list).filter(j -> j != i).sorted().distinct().toArray();
  }

  /** Eliminates every variable; the result lists them first to last. */
  int[] order() {
    double dense = Math.max(16, 10 * Math.sqrt(size));
    for (int i = 0; i < size; i++) {
      lastMerged[i] = i;
      nextMerged[i] = -1;
      degree[i] = neighbours[i].length;
      lists.insert(i, degree[i] > dense ? size - 1 : degree[i]);
    }
    while (ordered < size) {
      eliminate(lists.pollSmallest());
    }
    return order;
  }

  private void eliminate(int pivot) {
    stamp++;
    int[] front = frontOf(pivot);
    int frontWeight = 0;
    for (int i : front) {
      frontWeight += weight[i];
      lists.remove(i);
    }
    emit(pivot);
    measureOutside(front);
    for (int i : front) {
      update(i, pivot, frontWeight);
    }
    mergeIndistinguishable(front);
    members[pivot] = Arrays.stream(front).filter(i -> weight[i] > 0).toArray();
    for (int i : members[pivot]) {
      memberWeight[pivot] += weight[i];
      degree[i] = Math.max(0, Math.min(degree[i], size - ordered - weight[i]));
      lists.insert(i, degree[i]);
    }
  }

  /** The living variables joined to the pivot, directly or by an element; those elements die. */
  private int[] frontOf(int pivot) {
    mark[pivot] = stamp;
    var front = new int[16];
    int count = 0;
    for (int k = -1; k < elementCount[pivot]; k++) {
      int[] source = k < 0 ? neighbours[pivot] : members[elements[pivot][k]];
      if (source == null) {
        continue;
      }
      for (int i : source) {
        if (weight[i] > 0 && mark[i] != stamp) {
          mark[i] = stamp;
          front = count == front.length ? Arrays.copyOf(front, 2 * count) : front;
          front[count++] = i;
        }
      }
      if (k >= 0) {
        members[elements[pivot][k]] = null;
      }
    }
    return Arrays.copyOf(front, count);
  }

  /** For every element next to the front: the weight of its members that lie outside the front. */
  private void measureOutside(int[] front) {
    for (int i : front) {
      for (int k = 0; k < elementCount[i]; k++) {
        int e = elements[i][k];
        if (outsideStamp[e] != stamp) {
          outsideStamp[e] = stamp;
          outside[e] = memberWeight[e];
        }
        outside[e] -= weight[i];
      }
    }
  }

  /** Rewrites the lists of {@code i} after a pivot became an element, and bounds its degree. */
  private void update(int i, int element, int frontWeight) {
    int apart = keepLivingElements(i) + keepLivingNeighbours(i);
    if (apart == 0) {
      emit(i);
      return;
    }
    addElement(i, element);
    int inFront = frontWeight - weight[i];
    degree[i] = Math.min(degree[i], apart) + inFront;
  }

  private int keepLivingElements(int i) {
    int kept = 0;
    int apart = 0;
    for (int k = 0; k < elementCount[i]; k++) {
      int e = elements[i][k];
      if (members[e] == null) {
        continue;
      }
      if (outside[e] == 0) {
        members[e] = null;
        continue;
      }
      apart += outside[e];
      elements[i][kept++] = e;
    }
    elementCount[i] = kept;
    return Math.min(apart, size);
  }

  private int keepLivingNeighbours(int i) {
    int[] list = neighbours[i];
    int kept = 0;
    int apart = 0;
    for (int j : list) {
      if (weight[j] > 0 && mark[j] != stamp) {
        apart += weight[j];
        list[kept++] = j;
      }
    }
    neighbours[i] = kept == list.length ? list : Arrays.copyOf(list, kept);
    return apart;
  }

  private void addElement(int i, int e) {
    if (elementCount[i] == elements[i].length) {
      elements[i] = Arrays.copyOf(elements[i], Math.max(4, 2 * elementCount[i]));
    }
    elements[i][elementCount[i]++] = e;
  }

  /**
   * Merges variables of the front that have equal lists; found by sorting on a hash of the lists.
   */
  private void mergeIndistinguishable(int[] front) {
    var keyed = new long[front.length];
    int count = 0;
    for (int i : front) {
      if (weight[i] > 0) {
        keyed[count++] = ((long) hash(i) << 32) | i;
      }
    }
    Arrays.sort(keyed, 0, count);
    for (int a = 0; a < count; a++) {
      int i = (int) keyed[a];
      for (int b = a + 1; weight[i] > 0 && b < count && keyed[b] >> 32 == keyed[a] >> 32; b++) {
        int j = (int) keyed[b];
        if (weight[j] > 0 && sameLists(i, j)) {
          merge(j, i);
        }
      }
    }
  }

  private int hash(int i) {
    int sum = 0;
    for (int k = 0; k < elementCount[i]; k++) {
      sum += 31 * elements[i][k] + 7;
    }
    for (int j : neighbours[i]) {
      sum += j;
    }
    return sum & Integer.MAX_VALUE;
  }

  private boolean sameLists(int i, int j) {
    return elementCount[i] == elementCount[j]
        && neighbours[i].length == neighbours[j].length
        && Arrays.equals(elements[i], 0, elementCount[i], elements[j], 0, elementCount[j])
        && Arrays.equals(neighbours[i], neighbours[j]);
  }

  private void merge(int j, int into) {
    degree[into] -= weight[j];
    weight[into] += weight[j];
    weight[j] = 0;
    nextMerged[lastMerged[into]] = j;
    lastMerged[into] = lastMerged[j];
  }

  private void emit(int i) {
    weight[i] = 0;
    for (int j = i; j >= 0; j = nextMerged[j]) {
      order[ordered++] = j;
    }
  }
}
