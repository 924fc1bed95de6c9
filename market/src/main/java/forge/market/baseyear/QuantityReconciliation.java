package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.ChosenFacts.Aggregate;
import forge.market.baseyear.ChosenFacts.Lane;
import forge.market.baseyear.ChosenFacts.Part;
import forge.market.baseyear.ChosenFacts.Plant;
import forge.market.baseyear.ChosenFacts.Use;
import forge.world.BaseUse;
import forge.world.Fact;
import forge.world.Recipe;
import forge.world.TotalFact;
import forge.world.World;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The quantities nearest to the facts that balance: for each product in each economy, production
 * and imports equal use in processes, use outside them, exports and what is left over.
 *
 * <p>What is left over goes to stock or to uses without a figure; it is never negative, and dear,
 * so that facts move within their confidence first. Trade without a fact has the wish that {@link
 * FlowPriors} estimates. Sums over groups of economies or processes are wishes too.
 */
final class QuantityReconciliation {

  /** One sigma of what is left over, as a share of what passes through the economy. */
  private static final double LEFT_OVER = 0.01;

  /** Pull, in sigmas, below which nothing is left over. */
  private static final double THRESHOLD = 0.1;

  /** One sigma of an estimated flow, as a share of it. */
  private static final double ESTIMATED_FLOW = 0.6;

  /** An estimated flow below this share of its wish is taken for none. */
  private static final double NEGLIGIBLE = 0.05;

  private record Cell(EconomyId economy, ProductId product) {}

  private final ChosenFacts facts;
  private final Map<Lane, Double> priors = new LinkedHashMap<>();

  QuantityReconciliation(ChosenFacts facts, World world) {
    this.facts = facts;
    for (ProductId product : facts.products) {
      priors.putAll(new FlowPriors(world, facts).of(product));
    }
  }

  /** The reconciled quantities, in t. */
  Quantities solve(String what) {
    Quantities first = new Programme().solve(what);
    priors.entrySet().removeIf(each -> first.flow(each.getKey()) < NEGLIGIBLE * each.getValue());
    return new Programme().solve(what);
  }

  /** One programme: its columns by what they stand for, and its rows. */
  private final class Programme {
    private final LeastDeviation least = new LeastDeviation();
    private final Map<Plant, Integer> outputs = new LinkedHashMap<>();
    private final Map<Use, Integer> uses = new LinkedHashMap<>();
    private final Map<Lane, Integer> flows = new LinkedHashMap<>();
    private final Map<Cell, Integer> leftOver = new LinkedHashMap<>();
    private final Map<Aggregate, Integer> sums = new LinkedHashMap<>();
    private final Map<Cell, LeastDeviation.Row> balances = new LinkedHashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    Quantities solve(String what) {
      facts.outputs.forEach((plant, fact) -> wish(outputs, plant, fact));
      facts.uses.forEach((use, fact) -> wish(uses, use, fact));
      facts.flows.forEach((lane, fact) -> wish(flows, lane, fact));
      priors.forEach(
          (lane, flow) -> flows.put(lane, least.figure(new Wish(flow, ESTIMATED_FLOW * flow), 0)));
      outputs.forEach(this::plant);
      uses.forEach((use, column) -> balance(use.economy(), use.product()).add(column, -1));
      flows.forEach(this::flow);
      List.copyOf(balances.keySet()).forEach(this::leftOver);
      facts.aggregates.forEach(this::aggregate);
      return new Quantities(this, least.solve("quantities of " + what));
    }

    private <K> void wish(Map<K, Integer> columns, K key, Fact fact) {
      if (fact.value() > 0) {
        columns.put(key, least.figure(Trust.of(fact, facts.knowledge()), 0));
      }
    }

    private void plant(Plant plant, int column) {
      Recipe recipe = facts.process(plant).recipe();
      recipe.outputs().forEach((id, t) -> balance(plant.economy(), id).add(column, t));
      recipe.inputs().forEach((id, t) -> balance(plant.economy(), id).add(column, -t));
    }

    private void flow(Lane lane, int column) {
      balance(lane.route().from(), lane.product()).add(column, -1);
      balance(lane.route().to(), lane.product()).add(column, 1);
    }

    private LeastDeviation.Row balance(EconomyId economy, ProductId product) {
      return balances.computeIfAbsent(
          new Cell(economy, product),
          cell -> {
            LeastDeviation.Row row = least.row(0, size(cell));
            names.put(row.index(), "balance of %s in %s".formatted(product, economy));
            return row;
          });
    }

    /** What passes through an economy, by the facts: the scale of its balance. */
    private double size(Cell cell) {
      double through =
          Math.max(
              facts.made(cell.economy(), cell.product()),
              facts.taken(cell.economy(), cell.product()));
      return through > 0 ? through : 1;
    }

    private void leftOver(Cell cell) {
      var residual = new Use(cell.economy(), cell.product(), BaseUse.Kind.RESIDUAL);
      if (!uses.containsKey(residual)) {
        int column = least.nothing(LEFT_OVER * size(cell), THRESHOLD);
        leftOver.put(cell, column);
        balance(cell.economy(), cell.product()).add(column, -1);
      }
    }

    private void aggregate(Aggregate aggregate) {
      if (aggregate.fact().value() <= 0) {
        return;
      }
      int sum = least.figure(Trust.of(aggregate.fact(), facts.knowledge()), 0);
      LeastDeviation.Row row = least.row(0, aggregate.fact().value());
      names.put(row.index(), "the sum " + aggregate.what());
      sums.put(aggregate, sum);
      row.add(sum, -1);
      outputs.forEach(
          (plant, column) -> {
            double share = share(aggregate, plant);
            if (share != 0) {
              row.add(column, share);
            }
          });
      uses.forEach(
          (use, column) -> {
            if (counts(aggregate, use)) {
              row.add(column, 1);
            }
          });
    }

    private double share(Aggregate aggregate, Plant plant) {
      if (!aggregate.economies().contains(plant.economy())) {
        return 0;
      }
      Recipe recipe = facts.process(plant).recipe();
      return switch (aggregate.part()) {
        case Part.Output(var process) -> process.equals(plant.process()) ? 1 : 0;
        case Part.OneUse _ -> 0;
        case Part.Total(var product, var measure) ->
            measure == TotalFact.Measure.PRODUCTION
                ? recipe.output(product)
                : recipe.input(product);
      };
    }

    private boolean counts(Aggregate aggregate, Use use) {
      return aggregate.economies().contains(use.economy())
          && switch (aggregate.part()) {
            case Part.Output _ -> false;
            case Part.OneUse(var product, var kind) ->
                use.product().equals(product) && use.kind() == kind;
            case Part.Total(var product, var measure) ->
                measure == TotalFact.Measure.USE
                    && use.product().equals(product)
                    && use.kind() != BaseUse.Kind.RESIDUAL;
          };
    }
  }

  /** Reconciled quantities, in t, and why each moved. */
  static final class Quantities {
    private final Programme programme;
    private final LeastDeviation.Point point;

    private Quantities(Programme programme, LeastDeviation.Point point) {
      this.programme = programme;
      this.point = point;
    }

    double output(Plant plant) {
      return at(programme.outputs, plant);
    }

    double use(Use use) {
      return at(programme.uses, use);
    }

    double flow(Lane lane) {
      return at(programme.flows, lane);
    }

    Set<Lane> lanes() {
      return programme.flows.keySet();
    }

    /** What is left over in an economy and booked as residual use. */
    Map<Use, Double> leftOver() {
      Map<Use, Double> left = new LinkedHashMap<>();
      programme.leftOver.forEach(
          (cell, column) -> {
            double value = point.value(column);
            if (value > 0) {
              left.put(new Use(cell.economy(), cell.product(), BaseUse.Kind.RESIDUAL), value);
            }
          });
      return left;
    }

    Map<Aggregate, Double> sums() {
      Map<Aggregate, Double> sums = new LinkedHashMap<>();
      programme.sums.forEach((sum, column) -> sums.put(sum, point.value(column)));
      return sums;
    }

    String reason(Plant plant) {
      return why(programme.outputs.get(plant));
    }

    String reason(Use use) {
      return why(programme.uses.get(use));
    }

    String reason(Lane lane) {
      return why(programme.flows.get(lane));
    }

    private String why(@org.jspecify.annotations.Nullable Integer column) {
      return column == null ? "" : programme.names.getOrDefault(point.strongestRow(column), "");
    }

    private <K> double at(Map<K, Integer> columns, K key) {
      Integer column = columns.get(key);
      return column == null ? 0 : Math.max(0, point.value(column));
    }
  }
}
