package forge.app.report;

import forge.app.reading.Group;
import java.util.List;

/**
 * Goods along a chain as shares of the world: at each stage who makes what share, and who it goes
 * to.
 *
 * @param stages from mine to component
 * @param makers economies that are shown, and what is left of each side, in the order they stand
 */
record Bundle(List<Stage> stages, List<Maker> makers) {

  Bundle {
    stages = List.copyOf(stages);
    makers = List.copyOf(makers);
  }

  /** One that makes or uses: an economy, or the rest of a side. */
  record Maker(String name, Group group) {}

  /**
   * One product.
   *
   * @param total what the world makes of it, in its unit
   * @param made share of each maker, in the order of the makers
   * @param delivered share that goes from each maker to each
   */
  record Stage(
      String product,
      String stage,
      double total,
      String unit,
      List<Double> made,
      List<List<Double>> delivered) {

    Stage {
      made = List.copyOf(made);
      delivered = List.copyOf(delivered);
    }
  }
}
