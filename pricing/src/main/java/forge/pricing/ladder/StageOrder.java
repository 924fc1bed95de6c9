package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The order in which steps follow each other, and the circles that leave them without one. */
public final class StageOrder {

  private final Map<ProductId, Set<ProductId>> madeOf = new TreeMap<>();
  private final Set<ProductId> done = new HashSet<>();
  private final List<ProductId> way = new ArrayList<>();

  private StageOrder(List<Step> steps) {
    for (Step step : steps) {
      for (ProductId output : step.outputs().keySet()) {
        madeOf.computeIfAbsent(output, each -> new TreeSet<>()).addAll(step.inputs().keySet());
      }
    }
  }

  /**
   * A circle of products, each made of the one before, from a product back to it; empty where the
   * steps have none.
   */
  public static List<ProductId> circle(List<Step> steps) {
    var order = new StageOrder(steps);
    for (ProductId product : order.madeOf.keySet()) {
      List<ProductId> circle = order.circleFrom(product);
      if (!circle.isEmpty()) {
        return circle.reversed();
      }
    }
    return List.of();
  }

  /** A circle in words: a, then b made of it, and so on. */
  public static String shown(List<ProductId> circle) {
    return circle.stream().map(ProductId::code).collect(Collectors.joining(" → "));
  }

  /** Depth first against the making; the way holds each product until all it is made of is seen. */
  private List<ProductId> circleFrom(ProductId product) {
    int before = way.indexOf(product);
    if (before >= 0) {
      var circle = new ArrayList<>(way.subList(before, way.size()));
      circle.add(product);
      return circle;
    }
    if (done.contains(product)) {
      return List.of();
    }
    way.add(product);
    for (ProductId input : madeOf.getOrDefault(product, Set.of())) {
      List<ProductId> circle = circleFrom(input);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    way.removeLast();
    done.add(product);
    return List.of();
  }

  /** Each step after all that make its inputs; of those that may come next the least code first. */
  static List<Step> of(List<Step> steps) {
    var left = new ArrayList<>(steps);
    left.sort(Comparator.comparing(Step::id));
    var ordered = new ArrayList<Step>(left.size());
    while (!left.isEmpty()) {
      Step next =
          left.stream().filter(step -> ready(step, left)).findFirst().orElseThrow();
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean ready(Step step, List<Step> left) {
    return left.stream()
        .flatMap(other -> other.outputs().keySet().stream())
        .noneMatch(step.inputs()::containsKey);
  }
}
