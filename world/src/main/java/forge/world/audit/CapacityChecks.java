package forge.world.audit;

import forge.world.Knowledge;
import forge.world.ProductionFact;
import forge.world.ProductionFact.Measure;
import forge.world.Table;
import forge.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What runs has a capacity, and makes no more than that. */
final class CapacityChecks {

  /** Output may exceed the nameplate by this much before it is doubtful. */
  private static final double TOLERANCE = 1.001;

  private CapacityChecks() {}

  static void check(World world, Found found) {
    List<ProductionFact> chosen =
        Knowledge.BASE.choose(
            world.facts().production(),
            row -> List.of(row.where(), row.process(), row.measure()),
            ProductionFact::fact);
    Map<Object, ProductionFact> capacities = new HashMap<>();
    chosen.stream()
        .filter(row -> row.measure() == Measure.CAPACITY)
        .forEach(row -> capacities.put(plant(row), row));
    for (ProductionFact row : chosen) {
      boolean single = world.economies(row.where()).size() == 1;
      if (single && row.measure() == Measure.OUTPUT && row.fact().value() > 0) {
        plant(world, row, capacities.get(plant(row)), found);
      }
    }
  }

  private static Object plant(ProductionFact row) {
    return List.of(row.where(), row.process());
  }

  private static void plant(
      World world, ProductionFact output, @Nullable ProductionFact capacity, Found found) {
    var at = found.at(Table.PRODUCTION, world.process(output.process()).recipe().main());
    String name = Names.of(output.where().code(), output.process());
    if (capacity == null) {
      at.soft(
          name + " capacity",
          "",
          "what runs has a capacity for the base year",
          "Without one, its output is taken for its capacity.");
    } else if (capacity.fact().value() * TOLERANCE < output.fact().value()) {
      at.soft(
          name + " capacity",
          capacity.fact().value(),
          "capacity is not below the output, " + Found.number(output.fact().value()) + " t",
          "Were they given for the same year and product?");
    }
  }
}
