package forge.app.reading;

import forge.kernel.EconomyId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who stands on which side: the zone's members, the dominant supplier, the others. */
public final class Groups {

  private final List<EconomyId> economies;
  private final Set<EconomyId> members;
  private final Set<EconomyId> dominant;

  private Groups(List<EconomyId> economies, Set<EconomyId> members, Set<EconomyId> dominant) {
    this.economies = List.copyOf(economies);
    this.members = members;
    this.dominant = dominant;
  }

  /** The groups of a comparison; a dominant supplier that is in the zone is a member like all. */
  static Groups of(MarketReading before, Set<EconomyId> zone, EconomyId dominant) {
    List<EconomyId> economies = before.market().problem().economies();
    boolean outside = economies.contains(dominant) && !zone.contains(dominant);
    return new Groups(economies, new LinkedHashSet<>(zone), outside ? Set.of(dominant) : Set.of());
  }

  /** The side an economy is on. */
  public Group of(EconomyId economy) {
    if (members.contains(economy)) {
      return Group.ZONE;
    }
    return dominant.contains(economy) ? Group.DOMINANT : Group.OUTSIDE;
  }

  /** The economies of a side, in the market's order. */
  public List<EconomyId> in(Group group) {
    return economies.stream().filter(each -> of(each) == group).toList();
  }

  /** The dominant supplier; empty where it is in the zone, or not in the market. */
  public Optional<EconomyId> findDominant() {
    return dominant.stream().findFirst();
  }
}
