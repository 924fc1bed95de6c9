package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.floors.FloorStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a scenario found in all its markets together, as one sentence. */
final class Headline {

  private Headline() {}

  static String of(List<Simulation> parts, Set<EconomyId> zone) {
    if (parts.size() == 1) {
      return parts.getFirst().finding();
    }
    int floored = 0;
    int held = 0;
    for (Simulation part : parts) {
      Map<ProductId, Boolean> everywhere = new LinkedHashMap<>();
      for (FloorStatus floor : part.scenario().floors()) {
        everywhere.merge(floor.node().product(), floor.held(), Boolean::logicalAnd);
      }
      floored += everywhere.size();
      held += (int) everywhere.values().stream().filter(each -> each).count();
    }
    String gains =
        "over %d markets the zone %s and the world %s"
            .formatted(
                parts.size(),
                gain(zoneGain(parts, zone)) + " million USD a year",
                gain(worldGain(parts)));
    if (floored == 0) {
      return gains.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + gains.substring(1);
    }
    return held == floored
        ? "All %d floors hold in every member, and %s".formatted(floored, gains)
        : "A levy holds %d of %d floors in every member, and %s".formatted(held, floored, gains);
  }

  private static String gain(double gain) {
    return (gain < 0 ? "loses " : "gains ") + Numbers.three(Math.abs(gain));
  }

  private static double zoneGain(List<Simulation> parts, Set<EconomyId> zone) {
    double change = 0;
    for (Simulation part : parts) {
      for (EconomyId economy : part.baseline().problem().economies()) {
        if (zone.contains(economy)) {
          change += part.scenario().accounts().welfareOf(economy).total();
          change -= part.baseline().accounts().welfareOf(economy).total();
        }
      }
    }
    return change;
  }

  private static double worldGain(List<Simulation> parts) {
    return parts.stream()
        .mapToDouble(
            each -> each.scenario().accounts().world() - each.baseline().accounts().world())
        .sum();
  }
}
