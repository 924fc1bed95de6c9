package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.world.Economy;
import forge.world.Parties;
import forge.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Economies that a measure names: by code, by the code of a group, all of them ({@code *}), or by
 * where they stand: {@code zone} and {@code outside}.
 */
public record Side(List<String> codes) {

  /** The members of the scenario's zone. */
  public static final Side ZONE = new Side(List.of("zone"));

  /** Everyone. */
  public static final Side ALL = new Side(List.of(Parties.ALL));

  public Side {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("A measure names at least one economy, group or side");
    }
  }

  /** Whether a code has a meaning in a world. */
  public static boolean known(World world, String code) {
    return code.equals("zone")
        || code.equals("outside")
        || !world.economies(new Parties(code, Set.of())).isEmpty();
  }

  /** The economies meant, in the order of the world. */
  Set<EconomyId> economies(World world, Set<EconomyId> zone) {
    var meant = new LinkedHashSet<EconomyId>();
    for (Economy economy : world.economies()) {
      if (codes.stream().anyMatch(code -> means(code, economy.id(), world, zone))) {
        meant.add(economy.id());
      }
    }
    return meant;
  }

  private static boolean means(String code, EconomyId economy, World world, Set<EconomyId> zone) {
    return switch (code) {
      case "zone" -> zone.contains(economy);
      case "outside" -> !zone.contains(economy);
      default -> world.economies(new Parties(code, Set.of())).contains(economy);
    };
  }
}
