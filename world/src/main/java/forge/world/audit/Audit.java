package forge.world.audit;

import forge.world.SourceId;
import forge.world.World;
import forge.world.WorldChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that is wrong or doubtful in the facts of a world. Hard findings are those of {@link
 * WorldChecks} and what a calibration cannot do without; soft ones ask for a second look.
 */
public final class Audit {

  private Audit() {}

  /** All findings, hard ones first. While names are unknown, only those are reported. */
  public static List<Finding> of(World world) {
    return of(world, Set.of());
  }

  /**
   * Everything that is wrong or doubtful in a world.
   *
   * @param citedElsewhere sources that something beside the world's own rows cites
   */
  public static List<Finding> of(World world, Set<SourceId> citedElsewhere) {
    List<Finding> broken = WorldChecks.check(world).stream().map(Finding::hard).toList();
    if (!WorldChecks.namesAreKnown(world)) {
      return broken;
    }
    var all = new ArrayList<>(broken);
    all.addAll(beyondLoading(world, citedElsewhere));
    return hardFirst(all);
  }

  /** What {@link WorldChecks} does not already report; every name of the world must be known. */
  public static List<Finding> beyondLoading(World world, Set<SourceId> citedElsewhere) {
    var found = new Found(world);
    RepetitionChecks.check(world, found);
    CompletenessChecks.check(world, found);
    CapacityChecks.check(world, found);
    PlausibilityChecks.check(world, found);
    TotalChecks.check(world, found);
    OrphanChecks.check(world, citedElsewhere, found);
    return hardFirst(found.findings());
  }

  private static List<Finding> hardFirst(List<Finding> findings) {
    var sorted = new ArrayList<Finding>();
    for (Severity severity : Severity.values()) {
      findings.stream().filter(each -> each.severity() == severity).forEach(sorted::add);
    }
    return List.copyOf(sorted);
  }
}
