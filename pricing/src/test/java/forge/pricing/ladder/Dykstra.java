package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The nearest prices by cyclic projection onto one half-space at a time, in ratios to the old prices
 * times the roots of the weights. Source: R. Dykstra, "An algorithm for restricted least squares
 * regression", JASA 78 (1983); C. Hildreth (1957) for half-spaces. Slow and simple, for comparison.
 */
final class Dykstra {

  private static final int MOST_SWEEPS = 2_000_000;
  private static final double STILL = 1e-15;

  private final List<ProductId> products;
  private final double[] point;
  private final double[] roots;
  private final List<double[]> normals = new ArrayList<>();
  private final List<Double> floors = new ArrayList<>();

  private Dykstra(StageLadder ladder, Map<ProductId, Rung> rungs) {
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
    var dykstra = new Dykstra(ladder, rungs);
    dykstra.run();
    var prices = new TreeMap<ProductId, Double>();
    for (int i = 0; i < dykstra.point.length; i++) {
      ProductId product = dykstra.products.get(i);
      double price = rungs.get(product).price().doubleValue();
      prices.put(product, price * dykstra.point[i] / dykstra.roots[i]);
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

  /** Each half-space takes back what it pushed last time and pushes again. */
  private void run() {
    double[] pushes = new double[normals.size()];
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double change = 0;
      for (int k = 0; k < pushes.length; k++) {
        double[] normal = normals.get(k);
        double short0 = floors.get(k) - dot(normal, point) + pushes[k];
        double push = Math.max(0, short0);
        for (int i = 0; i < point.length; i++) {
          point[i] += (push - pushes[k]) * normal[i];
        }
        change = Math.max(change, Math.abs(push - pushes[k]));
        pushes[k] = push;
      }
      if (change < STILL) {
        return;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
