package forge.solver.convex;

import java.util.Arrays;

/**
 * A fill-reducing elimination order of a symmetric pattern by approximate minimum degree.
 *
 * <p>The quotient graph keeps each eliminated vertex as an element that stands for the clique it
 * left behind. Degrees are upper bounds computed from element sizes; elements inside the new one
 * are absorbed; vertices with equal adjacency are joined (found by hash); vertices whose whole
 * neighbourhood is the new element are eliminated with the pivot. Source: P. Amestoy, T. Davis, I.
 * Duff, "An approximate minimum degree ordering algorithm", SIAM J. Matrix Anal. Appl. 17 (1996).
 * Ties are broken by recency in the degree lists, so the order is a function of the pattern alone.
 */
final class MinimumDegree {
  private static final int NONE = -1;

  private final int size;
  private final int[][] neighbours;
  private final int[] neighbourCount;
  private final int[][] elements;
  private final int[] elementCount;
  private final int[][] members;
  private final int[] memberCount;
  private final boolean[] absorbed;
  private final int[] weight;
  private final int[] degree;
  private final int[] head;
  private final int[] next;
  private final int[] previous;
  private final int[] outside;
  private final int[] lastJoined;
  private final int[] firstJoined;
  private final int[] joinedNext;
  private final int[] hashHead;
  private final int[] hashNext;
  private final int[] stamp;
  private int stampValue;
  private int outsideBase = 1;
  private int minimum;

  private MinimumDegree(int[] starts, int[] indices) {
    size = starts.length - 1;
    neighbours = new int[size][];
    neighbourCount = new int[size];
    elements = new int[size][];
    elementCount = new int[size];
    members = new int[size][];
    memberCount = new int[size];
    absorbed = new boolean[size];
    weight = new int[size];
    degree = new int[size];
    head = filled(size + 1);
    next = filled(size);
    previous = filled(size);
    outside = new int[size];
    lastJoined = new int[size];
    firstJoined = new int[size];
    joinedNext = filled(size);
    hashHead = filled(size);
    hashNext = filled(size);
    stamp = new int[size];
    for (int i = 0; i < size; i++) {
      neighbours[i] = Arrays.copyOfRange(indices, starts[i], starts[i + 1]);
      neighbourCount[i] = neighbours[i].length;
      elements[i] = new int[4];
      weight[i] = 1;
      degree[i] = neighbourCount[i];
      lastJoined[i] = i;
      firstJoined[i] = i;
    }
  }

  /**
   * The elimination order of the symmetric pattern whose off-diagonal neighbours of {@code i} are
   * {@code indices[starts[i]] … indices[starts[i + 1] - 1]}: position → vertex.
   */
  static int[] order(int[] starts, int[] indices) {
    return new MinimumDegree(starts, indices).run();
  }

  private int[] run() {
    for (int i = size - 1; i >= 0; i--) {
      enlist(i);
    }
    int[] pivots = new int[size];
    int pivotCount = 0;
    int eliminated = 0;
    while (eliminated < size) {
      int pivot = leastDegree();
      delist(pivot);
      pivots[pivotCount++] = pivot;
      int pivotWeight = weight[pivot];
      formElement(pivot);
      measureOutside(pivot);
      int massWeight = updateDegrees(pivot, size - eliminated - pivotWeight);
      joinEqual(pivot);
      eliminated += pivotWeight + massWeight;
      finish(pivot, size - eliminated);
    }
    return expand(pivots, pivotCount);
  }

  private int[] expand(int[] pivots, int pivotCount) {
    int[] order = new int[size];
    int position = 0;
    for (int k = 0; k < pivotCount; k++) {
      for (int i = firstJoined[pivots[k]]; i != NONE; i = joinedNext[i]) {
        order[position++] = i;
      }
    }
    return order;
  }

  private int leastDegree() {
    while (head[minimum] == NONE) {
      minimum++;
    }
    return head[minimum];
  }

  private void enlist(int i) {
    int d = degree[i];
    next[i] = head[d];
    previous[i] = NONE;
    if (head[d] != NONE) {
      previous[head[d]] = i;
    }
    head[d] = i;
    minimum = Math.min(minimum, d);
  }

  private void delist(int i) {
    if (previous[i] == NONE) {
      head[degree[i]] = next[i];
    } else {
      next[previous[i]] = next[i];
    }
    if (next[i] != NONE) {
      previous[next[i]] = previous[i];
    }
  }

  /** Collects the pivot's clique; its vertices carry a negative weight until {@link #finish}. */
  private void formElement(int pivot) {
    int bound = neighbourCount[pivot];
    for (int k = 0; k < elementCount[pivot]; k++) {
      bound += memberCount[elements[pivot][k]];
    }
    int[] clique = new int[bound];
    int count = 0;
    weight[pivot] = -weight[pivot];
    count = collect(neighbours[pivot], neighbourCount[pivot], clique, count);
    for (int k = 0; k < elementCount[pivot]; k++) {
      int e = elements[pivot][k];
      count = collect(members[e], memberCount[e], clique, count);
      absorb(e);
    }
    neighbours[pivot] = null;
    elements[pivot] = null;
    members[pivot] = clique;
    memberCount[pivot] = count;
  }

  private int collect(int[] source, int sourceCount, int[] clique, int countBefore) {
    int count = countBefore;
    for (int k = 0; k < sourceCount; k++) {
      int i = source[k];
      if (weight[i] > 0) {
        weight[i] = -weight[i];
        delist(i);
        clique[count++] = i;
      }
    }
    return count;
  }

  private void absorb(int element) {
    absorbed[element] = true;
    members[element] = null;
  }

  /**
   * For every element next to the clique: {@code outside − base} = weight of it outside the clique.
   */
  private void measureOutside(int pivot) {
    outsideBase += size + 1;
    if (outsideBase > Integer.MAX_VALUE - 2 * size - 2) {
      Arrays.fill(outside, 0);
      outsideBase = size + 1;
    }
    for (int k = 0; k < memberCount[pivot]; k++) {
      int i = members[pivot][k];
      for (int q = 0; q < elementCount[i]; q++) {
        int e = elements[i][q];
        if (absorbed[e]) {
          continue;
        }
        if (outside[e] < outsideBase) {
          outside[e] = outsideBase + elementWeight(e);
        }
        outside[e] += weight[i];
      }
    }
  }

  /** The live weight of an element, dropping members that were eliminated or joined. */
  private int elementWeight(int e) {
    int total = 0;
    int kept = 0;
    for (int k = 0; k < memberCount[e]; k++) {
      int i = members[e][k];
      if (weight[i] != 0) {
        total += Math.abs(weight[i]);
        members[e][kept++] = i;
      }
    }
    memberCount[e] = kept;
    return total;
  }

  /**
   * Prunes the lists of the clique's vertices and bounds their degrees; returns the weight
   * eliminated with the pivot.
   */
  private int updateDegrees(int pivot, int remaining) {
    int cliqueWeight = 0;
    for (int k = 0; k < memberCount[pivot]; k++) {
      cliqueWeight -= weight[members[pivot][k]];
    }
    int massWeight = 0;
    for (int k = 0; k < memberCount[pivot]; k++) {
      int i = members[pivot][k];
      int external = pruneElements(i) + pruneNeighbours(i);
      if (external == 0) {
        massWeight -= weight[i];
        append(pivot, i);
        weight[i] = 0;
        continue;
      }
      int inside = cliqueWeight + weight[i];
      degree[i] = Math.min(remaining + weight[i], Math.min(degree[i], external) + inside);
      addElement(i, pivot);
    }
    return massWeight;
  }

  private int pruneElements(int i) {
    int kept = 0;
    int external = 0;
    for (int q = 0; q < elementCount[i]; q++) {
      int e = elements[i][q];
      if (absorbed[e]) {
        continue;
      }
      int beyond = outside[e] - outsideBase;
      if (beyond == 0) {
        absorb(e);
      } else {
        external += beyond;
        elements[i][kept++] = e;
      }
    }
    elementCount[i] = kept;
    return external;
  }

  private int pruneNeighbours(int i) {
    int kept = 0;
    int external = 0;
    for (int q = 0; q < neighbourCount[i]; q++) {
      int j = neighbours[i][q];
      if (weight[j] > 0) {
        external += weight[j];
        neighbours[i][kept++] = j;
      }
    }
    neighbourCount[i] = kept;
    return external;
  }

  private void addElement(int i, int element) {
    if (elementCount[i] == elements[i].length) {
      elements[i] = Arrays.copyOf(elements[i], 2 * elementCount[i]);
    }
    elements[i][elementCount[i]++] = element;
  }

  private void append(int representative, int i) {
    joinedNext[lastJoined[representative]] = firstJoined[i];
    lastJoined[representative] = lastJoined[i];
  }

  /** Joins vertices of the clique with equal adjacency into one. */
  private void joinEqual(int pivot) {
    int[] clique = members[pivot];
    for (int k = 0; k < memberCount[pivot]; k++) {
      int i = clique[k];
      if (weight[i] != 0) {
        int bucket = bucket(i);
        hashNext[i] = hashHead[bucket];
        hashHead[bucket] = i;
      }
    }
    for (int k = 0; k < memberCount[pivot]; k++) {
      int i = clique[k];
      if (weight[i] != 0) {
        int bucket = bucket(i);
        int chain = hashHead[bucket];
        hashHead[bucket] = NONE;
        joinChain(chain);
      }
    }
  }

  private int bucket(int i) {
    long sum = 0;
    for (int q = 0; q < elementCount[i]; q++) {
      sum += elements[i][q];
    }
    for (int q = 0; q < neighbourCount[i]; q++) {
      sum += neighbours[i][q];
    }
    return (int) (sum % size);
  }

  private void joinChain(int chain) {
    for (int i = chain; i != NONE; i = hashNext[i]) {
      if (weight[i] == 0 || hashNext[i] == NONE) {
        continue;
      }
      markAdjacency(i);
      for (int j = hashNext[i]; j != NONE; j = hashNext[j]) {
        if (weight[j] != 0 && sameAdjacency(i, j)) {
          degree[i] += weight[j];
          weight[i] += weight[j];
          weight[j] = 0;
          append(i, j);
        }
      }
    }
  }

  private void markAdjacency(int i) {
    stampValue++;
    for (int q = 0; q < elementCount[i]; q++) {
      stamp[elements[i][q]] = stampValue;
    }
    for (int q = 0; q < neighbourCount[i]; q++) {
      stamp[neighbours[i][q]] = stampValue;
    }
  }

  private boolean sameAdjacency(int i, int j) {
    if (elementCount[i] != elementCount[j] || neighbourCount[i] != neighbourCount[j]) {
      return false;
    }
    for (int q = 0; q < elementCount[j]; q++) {
      if (stamp[elements[j][q]] != stampValue) {
        return false;
      }
    }
    for (int q = 0; q < neighbourCount[j]; q++) {
      if (stamp[neighbours[j][q]] != stampValue) {
        return false;
      }
    }
    return true;
  }

  /**
   * Restores the weights of the clique's living vertices and lists them under their new degrees.
   */
  private void finish(int pivot, int remaining) {
    int kept = 0;
    for (int k = 0; k < memberCount[pivot]; k++) {
      int i = members[pivot][k];
      if (weight[i] != 0) {
        weight[i] = -weight[i];
        degree[i] = Math.max(0, Math.min(degree[i], remaining - weight[i]));
        enlist(i);
        members[pivot][kept++] = i;
      }
    }
    memberCount[pivot] = kept;
    weight[pivot] = 0;
    if (kept == 0) {
      absorb(pivot);
    }
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}
