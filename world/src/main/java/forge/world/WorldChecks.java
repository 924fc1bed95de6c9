package forge.world;

import forge.kernel.Problem;
import java.util.List;

/**
 * What must hold in a world before a model may stand on it. Each check reads the whole world and
 * reports every fault; a clean world gives an empty list. Checks that need known names run only
 * when all names are known.
 */
public final class WorldChecks {

  private WorldChecks() {}

  /** Every fault of a world. */
  public static List<Problem> check(World world) {
    var findings = new Findings();
    NameChecks.check(world, findings);
    if (!findings.problems().isEmpty()) {
      return findings.problems();
    }
    EvidenceChecks.check(world, findings);
    MassChecks.check(world, findings);
    return findings.problems();
  }

  /** Whether every name that is used is declared, so that look-ups by name cannot fail. */
  public static boolean namesAreKnown(World world) {
    var findings = new Findings();
    NameChecks.check(world, findings);
    return findings.problems().isEmpty();
  }

  /** Every fault of a balanced year of a world. */
  public static List<Problem> check(World world, BaseYear year) {
    var findings = new Findings();
    BalanceChecks.check(world, year, findings);
    PriceChecks.check(world, year, findings);
    return findings.problems();
  }
}
