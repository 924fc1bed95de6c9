package forge.market.scenario;

import forge.kernel.EconomyId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario run beside its baselines. Chains that no process joins are markets of their own; each
 * is one part.
 *
 * @param zone who was in
 * @param finding what was found in all parts together, as one sentence
 */
public record ScenarioRun(
    Scenario scenario, Set<EconomyId> zone, String finding, List<Simulation> parts) {

  public ScenarioRun {
    zone = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(zone));
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A scenario looks at one chain at least");
    }
  }

  /** Whether every market of every part clears. */
  public boolean certified() {
    return parts.stream()
        .allMatch(
            each ->
                each.baseline().certificate().passed() && each.scenario().certificate().passed());
  }
}
