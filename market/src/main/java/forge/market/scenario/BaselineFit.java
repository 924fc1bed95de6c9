package forge.market.scenario;

import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;
import forge.world.BaseYear;
import java.util.ArrayList;
import java.util.List;

/** How far an equilibrium of the baseline misses the figures of the base year. */
final class BaselineFit {

  private final Equilibrium point;
  private final BaseYear base;
  private final List<FitLine> lines = new ArrayList<>();

  private BaselineFit(Baseline baseline, Equilibrium point) {
    this.point = point;
    this.base = baseline.base();
  }

  /** One line per figure: output of every process, final use, price where traded, and flow. */
  static List<FitLine> of(Baseline baseline, Equilibrium point) {
    var fit = new BaselineFit(baseline, point);
    var period = baseline.problem().periods().getFirst();
    for (var each : baseline.tables().activities()) {
      var id = Calibration.id(each.process(), each.economy());
      fit.line("production", id.name(), each.output().value(), point.level(id, period));
    }
    for (Node node : point.nodes()) {
      fit.node(node);
    }
    for (var flow : baseline.tables().flows()) {
      var id = Arc.defaultId(flow.product(), flow.route().from(), flow.route().to());
      fit.line("flow", id.name(), flow.quantity().value(), point.flow(id, period));
    }
    return fit.lines;
  }

  private void node(Node node) {
    double used = base.finalUse(node.economy(), node.product());
    String what = node.product() + " in " + node.economy();
    if (used > 0) {
      line("consumption", what, used, point.consumption(node));
    }
    if (base.production(node.economy(), node.product()) > 0
        || base.use(node.economy(), node.product()) > 0) {
      line("price", what, base.price(node.economy(), node.product()), point.price(node));
    }
  }

  private void line(String kind, String what, double tonnes, double model) {
    double published = tonnes / Calibration.THOUSAND;
    double miss = published == 0 ? 0 : 100 * (model - published) / published;
    lines.add(new FitLine(kind, what, published, model, miss));
  }
}
