package forge.market.scenario;

import forge.world.Project;
import forge.world.World;
import java.util.List;
import java.util.Set;

/** Projects that a five-year look may count on: running, ramping up or being built. */
final class CommittedProjects {

  private static final Set<String> STATES =
      Set.of("operating", "ramping", "commissioning", "construction");

  private CommittedProjects() {}

  static List<Project> of(World world) {
    return world.outlook().projects().stream()
        .filter(each -> STATES.contains(each.schedule().state()))
        .toList();
  }
}
