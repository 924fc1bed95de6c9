package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.MarketProblem;
import forge.world.BaseTables;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.ProcessId;
import forge.world.World;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A market calibrated to the world's base year: with the policies of that year, its equilibrium is
 * that year. Quantities in kt, prices in USD/kg, so money in million USD a year.
 *
 * @param chains that are in it
 * @param assumptions what was assumed to calibrate it, one sentence each
 */
public record Baseline(
    World world,
    BaseYear base,
    Set<Chain> chains,
    Horizon horizon,
    MarketProblem problem,
    List<String> assumptions) {

  public Baseline {
    chains = Collections.unmodifiableSet(new LinkedHashSet<>(chains));
    assumptions = List.copyOf(assumptions);
  }

  /** Whether a product is in it. */
  public boolean holds(ProductId product) {
    return chains.contains(world.chain(world.product(product).mineral()));
  }

  /** The plants of a process that the market has, in the order of its economies. */
  public Set<ActivityId> plants(ProcessId process) {
    return plants(process, problem.economies());
  }

  /** The plants of a process in some economies. */
  Set<ActivityId> plants(ProcessId process, Collection<EconomyId> economies) {
    var wanted = new HashSet<ActivityId>();
    economies.forEach(economy -> wanted.add(Calibration.id(process, economy)));
    var plants = new LinkedHashSet<ActivityId>();
    problem.activities().stream().map(Activity::id).filter(wanted::contains).forEach(plants::add);
    return plants;
  }

  /** The rows of the base year that it rests on. */
  public BaseTables tables() {
    var all = base.tables();
    return new BaseTables(
        all.activities().stream()
            .filter(each -> holds(world.process(each.process()).recipe().main()))
            .toList(),
        all.uses().stream().filter(each -> holds(each.product())).toList(),
        all.flows().stream().filter(each -> holds(each.product())).toList(),
        all.prices().stream().filter(each -> holds(each.product())).toList());
  }

  /** The baseline cleared, from the base year itself as the start. */
  public SolvedMarket solved() {
    return MarketSolver.solvedNear(problem, BaseYearPoint.of(this));
  }

  /**
   * The baseline under measures, cleared from a point of it. A share of a flow is read there;
   * dominance is left out, and there is no zone.
   */
  public SolvedMarket under(SolvedMarket before, List<Measure> measures) {
    var setting = new Setting(this, before.equilibrium(), Set.of());
    return PreparedScenario.cleared(setting, measures, before);
  }

  /** How far an equilibrium of the baseline misses each figure of the base year. */
  public List<FitLine> fit(Equilibrium point) {
    return BaselineFit.of(this, point);
  }
}
