package forge.world;

import forge.kernel.EconomyId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name for several economies, such as EU27. A group carries no figures of its own and is never
 * added to its members.
 */
public record EconomyGroup(
    GroupId id, String name, Set<EconomyId> members, Attendance attendance, String note) {

  public EconomyGroup {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
    if (members.isEmpty()) {
      throw new IllegalArgumentException("Group " + id + " has no members");
    }
  }
}
