package forge.app.reserve;

import forge.app.market.Worlds;
import forge.kernel.Checked;
import forge.kernel.CurrencyId;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.reserve.plan.PlanFromSizing;
import forge.reserve.plan.PlanProblem;
import forge.reserve.sizing.Sizing;
import forge.store.reserve.PlanOrder;
import forge.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan of purchases towards the target stocks of a sizing, under a budget. */
public final class SizedPlan {

  /** The share of a month's market that may be bought where none is named. */
  public static final double USUAL_CAP = 0.05;

  private static final double TOLERANCE = 0.002;
  private static final int PARTS = 1_000;

  private SizedPlan() {}

  /**
   * How much may be bought.
   *
   * @param budget of each year, in USD
   * @param cap share of a month's market
   */
  public record Terms(List<Double> budget, double cap) {

    public Terms {
      budget = List.copyOf(budget);
    }
  }

  /** The plan that a sizing leads to: that of a file, or the shipped one where none is given. */
  public static Checked<Optional<PlanOrder>> of(
      String command, Optional<Path> sizing, Worlds worlds, Terms limits, Progress progress) {
    Checked<Optional<SizingCase>> read = SizingCase.read(sizing, worlds, Optional.empty());
    if (read.value().isEmpty()) {
      return new Checked<>(Optional.empty(), read.problems());
    }
    SizingCase found = read.value().get();
    if (!found.order().needsWorld() || !found.order().products().isEmpty()) {
      String rule = "a plan is made of chains of the world, which this sizing does not have alone";
      String advice = "Write a plan file for products of your own.";
      String file = sizing.map(Path::toString).orElse("");
      return new Checked<>(
          Optional.empty(), List.of(new Problem(command, 0, "--sizing", file, rule, advice)));
    }
    var settings = found.order().settings();
    var lot = new SizingCase.Lot(settings.draws(), settings.seed(), 0, settings.risk());
    Sizing sized = found.drawn(lot, progress);
    World world = worlds.read(Optional.empty()).value();
    var terms =
        new PlanFromSizing.Terms(
            limits.budget().stream().map(Double::longValue).toList(),
            limits.cap(),
            found.order().trial().loss(),
            found.order().trial().elasticity());
    PlanProblem problem =
        PlanFromSizing.of(sized, world, worlds.baseYear(world, Optional.empty()).year(), terms);
    return new Checked<>(Optional.of(order(found, problem)), List.of());
  }

  private static PlanOrder order(SizingCase found, PlanProblem problem) {
    String source =
        ("Targets of the sizing %s, whose assumptions have confidence %s; prices, markets and"
                + " elasticities of the base year; room is not limited.")
            .formatted(found.order().about().name(), found.order().about().confidence());
    var about =
        new PlanOrder.About(
            found.order().about().name(), "Purchases towards the targets", "demonstration", source);
    return new PlanOrder(about, CurrencyId.of("USD"), problem, TOLERANCE, PARTS);
  }
}
