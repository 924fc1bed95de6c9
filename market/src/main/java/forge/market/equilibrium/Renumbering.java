package forge.market.equilibrium;

import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a market that has the parts and policies of one compiled before, in the same order, and
 * other figures: straight cost and demand lines, capacities, limits of quotas, floors. The
 * structure is kept, which is what compiling spends its time on.
 */
final class Renumbering {

  private final CompiledMarket before;
  private final MarketProblem after;

  private Renumbering(CompiledMarket before, MarketProblem after) {
    this.before = before;
    this.after = after;
  }

  /** The market with new figures, or nothing where a curve that changes is no straight line. */
  static Optional<CompiledMarket> of(CompiledMarket before, Parts parts, MarketProblem after) {
    var renumbering = new Renumbering(before, after);
    if (!renumbering.samePolicies()) {
      return Optional.empty();
    }
    var columns = new ArrayList<Columns.Column>(before.columns().size());
    for (int j = 0; j < before.columns().size(); j++) {
      Columns.Column column = before.columns().column(j);
      Optional<Columns.Column> changed = renumbering.column(column, parts.of(j));
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      columns.add(changed.get());
    }
    var limits = new ArrayList<Double>(before.columns().rows());
    for (int i = 0; i < before.columns().rows(); i++) {
      limits.add(renumbering.rightHandSide(i));
    }
    List<Wedge> wedges = before.wedges().stream().map(renumbering::wedge).toList();
    return Optional.of(
        new CompiledMarket(after, before.columns().renumbered(columns, limits), wedges));
  }

  /** Where the part of each column stands in its list. */
  static final class Parts {

    private final int[] place;

    Parts(CompiledMarket market) {
      var activities = new java.util.HashMap<Object, Integer>();
      var problem = market.problem();
      for (int k = 0; k < problem.activities().size(); k++) {
        activities.put(problem.activities().get(k).id(), k);
      }
      for (int k = 0; k < problem.arcs().size(); k++) {
        activities.put(problem.arcs().get(k).id(), k);
      }
      place = new int[market.columns().size()];
      for (int j = 0; j < place.length; j++) {
        place[j] =
            switch (market.columns().column(j).tag()) {
              case ColumnTag.Level level -> activities.getOrDefault(level.activity(), -1);
              case ColumnTag.Flow flow -> activities.getOrDefault(flow.arc(), -1);
              case ColumnTag.Taken taken -> taken.demand();
              default -> -1;
            };
      }
    }

    int of(int column) {
      return place[column];
    }
  }

  private boolean samePolicies() {
    var old = before.problem().policies();
    var now = after.policies();
    boolean same = old.size() == now.size();
    for (int k = 0; same && k < now.size(); k++) {
      same = old.get(k).getClass() == now.get(k).getClass();
    }
    return same;
  }

  private Optional<Columns.Column> column(Columns.Column column, int place) {
    return switch (column.tag()) {
      case ColumnTag.Level _ -> {
        Activity old = before.problem().activities().get(place);
        Activity now = after.activities().get(place);
        double[] bounds = {now.minimum(), now.effectiveCapacity()};
        yield costly(column, old.cost(), now.cost(), bounds);
      }
      case ColumnTag.Flow _ -> {
        Arc old = before.problem().arcs().get(place);
        Arc now = after.arcs().get(place);
        double[] bounds = {now.minimum(), now.effectiveCapacity()};
        yield costly(column, old.cost(), now.cost(), bounds);
      }
      case ColumnTag.Taken _ -> taken(column, after.demands().get(place).curve());
      default -> Optional.of(column);
    };
  }

  /** What taxes add to the intercept stays; a duty on freight multiplies slope and intercept. */
  private static Optional<Columns.Column> costly(
      Columns.Column column, CostCurve old, CostCurve now, double[] bounds) {
    if (old instanceof CostCurve.Linear(double oldIntercept, double oldSlope)
        && now instanceof CostCurve.Linear(double intercept, double slope)
        && oldSlope > 0) {
      double factor = column.curvature() / oldSlope;
      return Optional.of(
          new Columns.Column(
              column.tag(),
              column.linear() + factor * (intercept - oldIntercept),
              column.curvature() * (slope / oldSlope),
              null,
              bounds[0],
              bounds[1]));
    }
    return Optional.empty();
  }

  private static Optional<Columns.Column> taken(Columns.Column column, DemandCurve curve) {
    return curve instanceof DemandCurve.Linear(double intercept, double slope)
        ? Optional.of(
            new Columns.Column(
                column.tag(), -intercept, slope, null, column.lower(), column.upper()))
        : Optional.empty();
  }

  private double rightHandSide(int row) {
    if (before.columns().rowTag(row) instanceof RowTag.Quota(int policy, var _)) {
      return switch (after.policies().get(policy)) {
        case Policy.ExportQuota quota -> quota.limit();
        case Policy.ImportQuota quota -> quota.limit();
        default -> before.columns().rightHandSide(row);
      };
    }
    return before.columns().rightHandSide(row);
  }

  private Wedge wedge(Wedge wedge) {
    return switch (wedge) {
      case Wedge.Levy levy -> levy(levy);
      case Wedge.TopUp topUp -> topUp(topUp);
      default -> wedge;
    };
  }

  private Wedge levy(Wedge.Levy levy) {
    var policy = (Policy.VariableLevy) after.policies().get(levy.key().policy());
    double floor = policy.floor();
    double cap = Math.min(policy.cap(), PolicyBlock.prohibitive(after, levy.key(), floor));
    return new Wedge.Levy(levy.key(), levy.row(), floor, cap, levy.columns(), levy.purchases());
  }

  private Wedge topUp(Wedge.TopUp topUp) {
    var key = (Multiplier.TopUp) topUp.key();
    Arc arc =
        after.arcs().stream().filter(each -> each.id().equals(key.arc())).findFirst().orElseThrow();
    return new Wedge.TopUp(
        key,
        topUp.row(),
        topUp.charges(),
        arc.cost(),
        topUp.crosses(),
        ((Policy.MinimumImportPrice) after.policies().get(key.policy())).price(),
        topUp.columns());
  }
}
