package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Behaviour;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cournot conduct with a conjecture θ: own sales s to a market earn {@code p − θ·|P′(Q)|·s}, Q
 * being the final demand there. With linear demand the mark-up is the derivative of ½·θ·|P′|·s², so
 * it stays in the convex programme; with curved demand it is a wedge.
 */
final class ConductBlock {

  private final MarketCompiler market;
  private final Columns columns;

  ConductBlock(MarketCompiler market) {
    this.market = market;
    this.columns = market.columns;
  }

  void add() {
    for (int k = 0; k < market.problem.policies().size(); k++) {
      if (market.problem.policies().get(k) instanceof Policy.Conduct conduct
          && conduct.behaviour() == Behaviour.COURNOT
          && conduct.conjecture() > 0) {
        for (PeriodId period : market.problem.periods()) {
          for (EconomyId economy : market.problem.economies()) {
            sales(k, conduct, new Node(economy, conduct.product(), period));
          }
        }
      }
    }
  }

  private void sales(int k, Policy.Conduct conduct, Node node) {
    if (!ConductMarkets.include(conduct, node.economy())) {
      return;
    }
    var slope = slope(node);
    List<int[]> sold = sold(conduct, node);
    if (slope == null || sold.isEmpty()) {
      return;
    }
    int row = columns.row(new RowTag.Sales(k, node), 0);
    boolean constant = slope.isConstant();
    double curvature = constant ? conduct.conjecture() * slope.at(new double[0]) : 0;
    int own =
        columns.add(
            new Columns.Column(
                new ColumnTag.OwnSales(k, node), 0, curvature, null, 0, Double.POSITIVE_INFINITY));
    columns.enter(row, own, -1);
    sold.forEach(each -> market.enterAll(row, each, 1));
    enterOutputs(conduct, node, row);
    if (!constant) {
      market.wedges.add(new Wedge.Markup(own, conduct.conjecture(), slope));
    }
  }

  /** Columns of the coalition's flows into the market; outputs at home enter with coefficients. */
  private List<int[]> sold(Policy.Conduct conduct, Node node) {
    var sold = new ArrayList<int[]>();
    for (Arc arc : market.problem.arcs()) {
      int[] flows = market.flows(arc.id(), node.period());
      if (flows.length > 0 && ConductMarkets.sells(conduct, arc, node.economy())) {
        sold.add(flows);
      }
    }
    for (Activity activity : market.problem.activities()) {
      if (ConductMarkets.sells(conduct, activity, node.economy())
          && market.levels(activity.id(), node.period()).length > 0) {
        sold.add(new int[0]);
      }
    }
    return sold;
  }

  private void enterOutputs(Policy.Conduct conduct, Node node, int row) {
    for (Activity activity : market.problem.activities()) {
      if (ConductMarkets.sells(conduct, activity, node.economy())) {
        double made = activity.outputs().getOrDefault(conduct.product(), 0.0);
        market.enterAll(row, market.levels(activity.id(), node.period()), made);
      }
    }
  }

  /** The slope of final demand at a place; none where nothing elastic is wanted there. */
  private @Nullable MarketSlope slope(Node node) {
    double constant = 0;
    var curves = new ArrayList<DemandCurve.Isoelastic>();
    var taken = new ArrayList<Integer>();
    for (int d = 0; d < market.problem.demands().size(); d++) {
      Demand demand = market.problem.demands().get(d);
      if (demand.economy().equals(node.economy())
          && demand.product().equals(node.product())
          && demand.standsIn(node.period())) {
        switch (demand.curve()) {
          case DemandCurve.Linear linear -> constant += 1 / linear.slope();
          case DemandCurve.CrossPrice cross -> constant -= cross.ownCoefficient();
          case DemandCurve.Isoelastic curve -> {
            curves.add(curve);
            taken.add(columnOf(new ColumnTag.Taken(d, node.period())));
          }
          case DemandCurve.Fixed _, DemandCurve.Steps _ -> {}
        }
      }
    }
    return constant == 0 && curves.isEmpty()
        ? null
        : new MarketSlope(
            constant, curves, ColumnList.of(taken.stream().mapToInt(Integer::intValue).toArray()));
  }

  private int columnOf(ColumnTag tag) {
    for (int j = 0; j < columns.size(); j++) {
      if (columns.column(j).tag().equals(tag)) {
        return j;
      }
    }
    throw new IllegalStateException("No column for " + tag);
  }
}
