package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds processing that makes material from nothing.
 *
 * <p>Cycles are normal: scrap goes back to the furnace, carbonate becomes hydroxide and back. A
 * cycle gains if activities that all take something in, run together at some levels {@code z ≥ 0}
 * and joined by the arcs, leave no product short and some product over: {@code A z ≥ 0, A z ≠ 0},
 * with A the net outputs by product and economy. By Stiemke's lemma (1915) the alternative is a
 * weight above zero for every product and economy under which no activity gains.
 *
 * <p>Only activities that lie on a cycle can gain, so the places are first grouped: places of one
 * product that arcs join both ways are one, and what is left is split into strongly connected
 * parts. Without a cycle that is all, in time proportional to the market. Each part that has a
 * cycle goes through a small exact programme ({@link GainProgramme}). Products that leave a part,
 * or come into it from above, cannot return: leaving ones count as gain, and an activity that takes
 * in something from above cannot gain.
 */
final class MaterialGain {

  /** A product in an economy. */
  private record Spot(EconomyId economy, ProductId product) {}

  private final MarketProblem market;
  private final Map<Spot, Integer> spots = new LinkedHashMap<>();

  MaterialGain(MarketProblem market) {
    this.market = market;
  }

  List<RuleBreach> check() {
    number();
    if (market.activities().stream().noneMatch(MaterialGain::processes)) {
      return List.of();
    }
    StrongParts merged = mergeByTrade();
    StrongParts parts = StrongParts.of(spots.size(), edges(merged));
    Map<Integer, List<GainProgramme.Column>> columns = new LinkedHashMap<>();
    for (int i = 0; i < market.activities().size(); i++) {
      Activity activity = market.activities().get(i);
      if (processes(activity)) {
        collect(i, activity, merged, parts, columns);
      }
    }
    for (Arc arc : market.arcs()) {
      collect(arc, merged, parts, columns);
    }
    var breaches = new ArrayList<RuleBreach>();
    columns.values().forEach(part -> breaches.addAll(judge(part)));
    return breaches;
  }

  private static boolean processes(Activity activity) {
    return !activity.inputs().isEmpty() && !activity.outputs().isEmpty();
  }

  private void number() {
    for (Activity activity : market.activities()) {
      activity.inputs().keySet().forEach(product -> spot(activity.economy(), product));
      activity.outputs().keySet().forEach(product -> spot(activity.economy(), product));
    }
    for (Arc arc : market.arcs()) {
      spot(arc.from(), arc.product());
      spot(arc.to(), arc.product());
    }
  }

  private int spot(EconomyId economy, ProductId product) {
    return spots.computeIfAbsent(new Spot(economy, product), _ -> spots.size());
  }

  /** One number for all places of a product that trade joins both ways. */
  private StrongParts mergeByTrade() {
    var trade = new ArrayList<int[]>(market.arcs().size());
    for (Arc arc : market.arcs()) {
      trade.add(new int[] {spot(arc.from(), arc.product()), spot(arc.to(), arc.product())});
    }
    return StrongParts.of(spots.size(), trade);
  }

  private List<int[]> edges(StrongParts merged) {
    var edges = new ArrayList<int[]>();
    for (Activity activity : market.activities()) {
      for (ProductId input : activity.inputs().keySet()) {
        for (ProductId output : activity.outputs().keySet()) {
          int from = merged.of(spot(activity.economy(), input));
          edges.add(new int[] {from, merged.of(spot(activity.economy(), output))});
        }
      }
    }
    for (Arc arc : market.arcs()) {
      int from = merged.of(spot(arc.from(), arc.product()));
      edges.add(new int[] {from, merged.of(spot(arc.to(), arc.product()))});
    }
    return edges;
  }

  /** Adds an activity to the part that holds all its inputs and an output, if there is one. */
  private void collect(
      int index,
      Activity activity,
      StrongParts merged,
      StrongParts parts,
      Map<Integer, List<GainProgramme.Column>> columns) {
    Map<Integer, Double> net = new HashMap<>();
    int part = -1;
    for (var input : activity.inputs().entrySet()) {
      int at = merged.of(spot(activity.economy(), input.getKey()));
      if (part >= 0 && part != parts.of(at)) {
        return;
      }
      part = parts.of(at);
      net.merge(at, -input.getValue(), Double::sum);
    }
    boolean leaves = false;
    boolean returns = false;
    for (var output : activity.outputs().entrySet()) {
      int at = merged.of(spot(activity.economy(), output.getKey()));
      if (parts.of(at) == part) {
        net.merge(at, output.getValue(), Double::sum);
        returns = true;
      } else {
        leaves = true;
      }
    }
    if (returns) {
      var column = new GainProgramme.Column(index, net, leaves);
      columns.computeIfAbsent(part, _ -> new ArrayList<>()).add(column);
    }
  }

  /** Adds a one-way arc inside a part; arcs both ways are already merged. */
  private void collect(
      Arc arc,
      StrongParts merged,
      StrongParts parts,
      Map<Integer, List<GainProgramme.Column>> columns) {
    int from = merged.of(spot(arc.from(), arc.product()));
    int to = merged.of(spot(arc.to(), arc.product()));
    int part = parts.of(from);
    if (from != to && part == parts.of(to) && columns.containsKey(part)) {
      var column = new GainProgramme.Column(-1, Map.of(from, -1.0, to, 1.0), false);
      columns.computeIfAbsent(part, _ -> new ArrayList<>()).add(column);
    }
  }

  private List<RuleBreach> judge(List<GainProgramme.Column> part) {
    var found = GainProgramme.solve(part);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Integer> gaining = found.get();
    String first = "activities[" + part.getFirst().activity() + "]";
    if (gaining.isEmpty()) {
      String rule = "%d activities form cycles too large to check for gains".formatted(part.size());
      return List.of(RuleBreach.warning(first, "", rule, ""));
    }
    var names = gaining.stream().map(i -> market.activities().get(i).id().name()).toList();
    String rule =
        "these activities together make material from nothing: they use up less than they make";
    String advice =
        "The yields round a cycle multiply to more than one; check them and their units.";
    String path = "activities[" + gaining.getFirst() + "]";
    return List.of(RuleBreach.error(path, String.join(", ", names), rule, advice));
  }
}
