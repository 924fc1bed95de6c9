package forge.market.problem;

import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected parts of a directed graph: two vertices are in one part if each can be
 * reached from the other (Tarjan 1972, here without recursion).
 */
final class StrongParts {

  private final int[] parts;

  private StrongParts(int[] parts) {
    this.parts = parts;
  }

  /** The number of the part of a vertex. */
  int of(int vertex) {
    return parts[vertex];
  }

  static StrongParts of(int vertices, List<int[]> edges) {
    return new Search(vertices, edges).run();
  }

  private static final class Search {
    private final int vertices;
    private final int[] first;
    private final int[] heads;
    private final int[] order;
    private final int[] low;
    private final int[] part;
    private final int[] next;
    private final int[] stack;
    private final int[] path;
    private int stacked;
    private int visited;
    private int parts;

    private Search(int vertices, List<int[]> edges) {
      this.vertices = vertices;
      first = new int[vertices + 1];
      for (int[] edge : edges) {
        first[edge[0] + 1]++;
      }
      for (int v = 0; v < vertices; v++) {
        first[v + 1] += first[v];
      }
      heads = new int[edges.size()];
      int[] fill = Arrays.copyOf(first, vertices);
      for (int[] edge : edges) {
        heads[fill[edge[0]]++] = edge[1];
      }
      order = new int[vertices];
      low = new int[vertices];
      part = new int[vertices];
      Arrays.fill(part, -1);
      next = Arrays.copyOf(first, vertices);
      stack = new int[vertices];
      path = new int[vertices];
    }

    private StrongParts run() {
      for (int v = 0; v < vertices; v++) {
        if (order[v] == 0) {
          visit(v);
        }
      }
      return new StrongParts(part);
    }

    private void visit(int root) {
      int depth = 0;
      path[0] = root;
      enter(root);
      while (depth >= 0) {
        int v = path[depth];
        if (next[v] < first[v + 1]) {
          int head = heads[next[v]++];
          if (order[head] == 0) {
            path[++depth] = head;
            enter(head);
          } else if (part[head] < 0) {
            low[v] = Math.min(low[v], order[head]);
          }
        } else {
          leave(v);
          depth--;
          if (depth >= 0) {
            low[path[depth]] = Math.min(low[path[depth]], low[v]);
          }
        }
      }
    }

    private void enter(int v) {
      order[v] = ++visited;
      low[v] = order[v];
      stack[stacked++] = v;
    }

    private void leave(int v) {
      if (low[v] < order[v]) {
        return;
      }
      int member;
      do {
        member = stack[--stacked];
        part[member] = parts;
      } while (member != v);
      parts++;
    }
  }
}
