package forge.app.reading;

import forge.kernel.EconomyId;
import forge.market.equilibrium.Node;
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

  /**
   * The groups of a comparison: the dominant supplier is the greatest by value of output before.
   */
  static Groups of(MarketReading before, Set<EconomyId> zone) {
    var members = new LinkedHashSet<>(zone);
    var dominant = new LinkedHashSet<EconomyId>();
    double most = 0;
    for (EconomyId economy : before.market().problem().economies()) {
      double value = outputValue(before, economy);
      if (!members.contains(economy) && value > most) {
        most = value;
        dominant.clear();
        dominant.add(economy);
      }
    }
    return new Groups(before.market().problem().economies(), members, dominant);
  }

  private static double outputValue(MarketReading reading, EconomyId economy) {
    double value = 0;
    for (var product : reading.market().problem().products()) {
      var node = new Node(economy, product.id(), reading.period());
      double price = reading.price(node);
      value += Double.isNaN(price) ? 0 : price * reading.production(node);
    }
    return value;
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

  /** The dominant supplier; empty where nothing is made outside the zone. */
  public Optional<EconomyId> findDominant() {
    return dominant.stream().findFirst();
  }
}
