package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The nearest prices by trying every set of conditions as the one that binds: for each the nearest
 * point that meets the set with equality, by the normal equations, and of all these points the one
 * that breaks no condition and is pushed by none the wrong way. Slow and simple, for comparison; it
 * works in ratios to the old prices times the roots of the weights.
 */
final class EverySet {

  private static final double LEAST_PIVOT = 1e-12;

  private final List<ProductId> products;
  private final double[] point;
  private final double[] roots;
  private final List<double[]> normals = new ArrayList<>();
  private final List<Double> floors = new ArrayList<>();
  private double[] best = new double[0];
  private double leastWrong = Double.POSITIVE_INFINITY;

  private EverySet(StageLadder ladder, Map<ProductId, Rung> rungs) {
    var sorted = new TreeMap<>(rungs);
    products = List.copyOf(sorted.keySet());
    point = new double[products.size()];
    roots = new double[products.size()];
    for (int i = 0; i < point.length; i++) {
      Rung rung = sorted.get(products.get(i));
      roots[i] = Math.sqrt(rung.weight().doubleValue());
      point[i] = roots[i];
      double[] axis = new double[point.length];
      axis[i] = 1;
      double step = rung.rounding().step().min(rung.price()).doubleValue();
      add(axis, roots[i] * step / rung.price().doubleValue());
    }
    for (Step step : ladder.steps()) {
      halfSpaces(step, sorted);
    }
  }

  /** The nearest prices by product. */
  static Map<ProductId, Double> nearest(StageLadder ladder, Map<ProductId, Rung> rungs) {
    var sets = new EverySet(ladder, rungs);
    sets.tryAll(0, new ArrayList<>());
    var prices = new TreeMap<ProductId, Double>();
    for (int i = 0; i < sets.point.length; i++) {
      ProductId product = sets.products.get(i);
      double price = rungs.get(product).price().doubleValue();
      prices.put(product, price * sets.best[i] / sets.roots[i]);
    }
    return prices;
  }

  /** The step's rule from its definition: revenue of the outputs that share, against its cost. */
  private void halfSpaces(Step step, Map<ProductId, Rung> rungs) {
    if (step.sharing().by() == Step.SharedBy.JOINT_REVENUE) {
      halfSpace(step, step.outputs(), 1, rungs);
      return;
    }
    double mass = step.outputs().values().stream().mapToDouble(BigDecimal::doubleValue).sum();
    step.outputs()
        .forEach(
            (output, own) -> {
              double share =
                  step.sharing().by() == Step.SharedBy.MASS
                      ? own.doubleValue() / mass
                      : step.sharing().shares().get(output).doubleValue();
              halfSpace(step, Map.of(output, own), share, rungs);
            });
  }

  private void halfSpace(
      Step step, Map<ProductId, BigDecimal> earning, double share, Map<ProductId, Rung> rungs) {
    double[] normal = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      ProductId product = products.get(i);
      double in = step.inputs().getOrDefault(product, BigDecimal.ZERO).doubleValue();
      double out = earning.getOrDefault(product, BigDecimal.ZERO).doubleValue();
      double price = rungs.get(product).price().doubleValue();
      normal[i] = (out - share * in) * price / roots[i];
    }
    add(normal, share * step.money().cost().subtract(step.money().credit()).doubleValue());
  }

  private void add(double[] normal, double floor) {
    double length = Math.sqrt(dot(normal, normal));
    double[] unit = normal.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= length;
    }
    normals.add(unit);
    floors.add(floor / length);
  }

  /** All sets of at most as many conditions as there are prices. */
  private void tryAll(int next, List<Integer> binding) {
    tryOne(binding);
    if (binding.size() == point.length) {
      return;
    }
    for (int k = next; k < normals.size(); k++) {
      binding.add(k);
      tryAll(k + 1, binding);
      binding.removeLast();
    }
  }

  /**
   * The nearest point on the conditions of a set, {@code x + Nᵀ y} with {@code N Nᵀ y = f − N x}.
   */
  private void tryOne(List<Integer> binding) {
    int size = binding.size();
    double[][] equations = new double[size][size + 1];
    for (int r = 0; r < size; r++) {
      double[] normal = normals.get(binding.get(r));
      for (int c = 0; c < size; c++) {
        equations[r][c] = dot(normal, normals.get(binding.get(c)));
      }
      equations[r][size] = floors.get(binding.get(r)) - dot(normal, point);
    }
    if (!eliminate(equations)) {
      return;
    }
    double[] candidate = point.clone();
    double wrong = 0;
    for (int r = 0; r < size; r++) {
      double push = equations[r][size];
      wrong = Math.max(wrong, -push);
      for (int i = 0; i < candidate.length; i++) {
        candidate[i] += push * normals.get(binding.get(r))[i];
      }
    }
    for (int k = 0; k < normals.size(); k++) {
      wrong = Math.max(wrong, floors.get(k) - dot(normals.get(k), candidate));
    }
    if (wrong < leastWrong) {
      leastWrong = wrong;
      best = candidate;
    }
  }

  /** Gauss and Jordan with pivots on the diagonal of a positive matrix; false where it has none. */
  private static boolean eliminate(double[][] equations) {
    int size = equations.length;
    for (int p = 0; p < size; p++) {
      double pivot = equations[p][p];
      if (pivot < LEAST_PIVOT) {
        return false;
      }
      for (int c = 0; c <= size; c++) {
        equations[p][c] /= pivot;
      }
      for (int r = 0; r < size; r++) {
        double factor = equations[r][p];
        for (int c = 0; r != p && c <= size; c++) {
          equations[r][c] -= factor * equations[p][c];
        }
      }
    }
    return true;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
