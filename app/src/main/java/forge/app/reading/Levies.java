package forge.app.reading;

import forge.market.floors.FloorStatus;
import forge.market.problem.Arc;
import forge.market.problem.Policy;

/** Levies as they are to be shown: solvers leave noise, and what shuts a border has no rate. */
public final class Levies {

  /** A levy below this share of the price is noise of the solver. */
  private static final double NOISE = 1e-6;

  private final MarketReading reading;

  public Levies(MarketReading reading) {
    this.reading = reading;
  }

  /** The levy per unit; noise counts as nothing. */
  public double perUnit(FloorStatus floor) {
    return floor.levy() < NOISE * Math.abs(floor.price()) ? 0 : floor.levy();
  }

  /**
   * Whether a levy without a cap shuts the border and the price is below the floor all the same;
   * its rate then says nothing.
   */
  public boolean closed(FloorStatus floor) {
    return !floor.held()
        && floor.levy() >= floor.floor()
        && reading.market().problem().policies().stream()
            .anyMatch(policy -> policy instanceof Policy.VariableLevy levy && shuts(levy, floor));
  }

  private boolean shuts(Policy.VariableLevy levy, FloorStatus floor) {
    var node = floor.node();
    boolean meant =
        levy.product().equals(node.product())
            && levy.members().contains(node.economy())
            && levy.floor() == floor.floor()
            && Double.isInfinite(levy.cap());
    double levied = 0;
    for (Arc arc : reading.market().problem().arcs()) {
      if (meant && arc.to().equals(node.economy()) && levy.levies(arc)) {
        levied += reading.market().equilibrium().flow(arc.id(), node.period());
      }
    }
    return meant && levied <= NOISE * Math.max(reading.use(node), reading.production(node));
  }
}
