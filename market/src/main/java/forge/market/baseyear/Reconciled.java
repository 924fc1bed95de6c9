package forge.market.baseyear;

import forge.kernel.Problem;
import forge.world.BaseTables;
import forge.world.BaseYear;
import forge.world.Knowledge;
import forge.world.World;
import java.util.List;

/**
 * A balanced year of a world.
 *
 * @param adjusted every fact that the year rests on, beside the figure used
 * @param problems what keeps a chain from being calibrated, such as a product without any price
 */
public record Reconciled(
    World world,
    Knowledge knowledge,
    BaseTables tables,
    List<AdjustedFact> adjusted,
    List<Problem> problems) {

  public Reconciled {
    adjusted = List.copyOf(adjusted);
    problems = List.copyOf(problems);
  }

  /** The year as numbers. */
  public BaseYear year() {
    return new BaseYear(world, tables, knowledge.year());
  }
}
