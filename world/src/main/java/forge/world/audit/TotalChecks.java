package forge.world.audit;

import forge.kernel.EconomyId;
import forge.world.Product;
import forge.world.Table;
import forge.world.World;
import java.util.Set;

/** Parts add up to their sums, and the world uses what it makes, before anything is balanced. */
final class TotalChecks {

  /** A tenth: beyond it a balanced year has to move figures by more than their usual doubt. */
  private static final double TOLERANCE = 0.1;

  /** One tonne: below it nothing is judged. */
  private static final double NOTHING = 1;

  private final Found found;
  private final BaseFacts facts;

  private TotalChecks(World world, Found found) {
    this.found = found;
    this.facts = new BaseFacts(world);
  }

  static void check(World world, Found found) {
    var checks = new TotalChecks(world, found);
    checks.facts.outputSums().forEach(sum -> checks.sum(Table.PRODUCTION, sum));
    checks.facts.useSums().forEach(sum -> checks.sum(Table.USES, sum));
    checks.facts.totals().forEach(sum -> checks.sum(Table.TOTALS, sum));
    Set<EconomyId> everyone = checks.facts.everyone();
    world.products().forEach(product -> checks.world(product, everyone));
  }

  private void sum(Table table, BaseFacts.Sum sum) {
    double said = sum.fact().value();
    if (sum.anyParts() && far(said, sum.parts())) {
      found
          .at(table, sum.product())
          .soft(
              sum.what() + " " + sum.fact().year(),
              said,
              "a sum lies within 10 % of what its parts add up to, "
                  + Found.number(sum.parts())
                  + " t",
              "Do both count the same processes, economies, year and basis?");
    }
  }

  private void world(Product product, Set<EconomyId> everyone) {
    double made = facts.made(everyone, product.id());
    double taken = facts.taken(everyone, product.id());
    if (far(made, taken) && made > 0 && taken > 0) {
      found
          .at(Table.USES, product.id())
          .soft(
              "world " + product.id() + " " + World.BASE_YEAR,
              taken,
              "the world uses within 10 % of what it makes, " + Found.number(made) + " t",
              "Add a residual use for stock and disposal, or check yields and missing economies.");
    }
  }

  private static boolean far(double one, double other) {
    double gap = Math.abs(one - other);
    return gap > NOTHING && gap > TOLERANCE * Math.max(one, other);
  }
}
