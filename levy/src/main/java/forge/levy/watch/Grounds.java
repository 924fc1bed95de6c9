package forge.levy.watch;

import forge.kernel.EconomyId;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What entries are held against: supplies, stages, and who is in the zone. */
public record Grounds(Supplies supplies, Steps steps, Set<EconomyId> members) {

  public Grounds {
    Objects.requireNonNull(supplies);
    Objects.requireNonNull(steps);
    members = Collections.unmodifiableSet(new TreeSet<>(members));
  }
}
