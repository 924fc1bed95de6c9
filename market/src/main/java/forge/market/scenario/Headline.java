package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.market.floors.FloorStatus;
import java.util.ArrayList;
import java.util.List;

/** Says what a scenario found in all its markets together, as one sentence. */
final class Headline {

  private Headline() {}

  static String of(List<Simulation> parts) {
    if (parts.size() == 1) {
      return parts.getFirst().finding();
    }
    var leaking = new ArrayList<String>();
    int floored = 0;
    for (Simulation part : parts) {
      List<FloorStatus> floors = part.scenario().floors();
      floored += floors.isEmpty() ? 0 : 1;
      if (!floors.stream().allMatch(FloorStatus::held)) {
        leaking.add(part.title());
      }
    }
    String gain =
        "world welfare changes by %s million USD a year".formatted(Numbers.three(world(parts)));
    if (floored == 0) {
      return "In %d markets %s".formatted(parts.size(), gain);
    }
    return leaking.isEmpty()
        ? "Every floor holds in all %d markets that have one, and %s".formatted(floored, gain)
        : "Floors hold in %d of %d markets, not in %s, and %s"
            .formatted(floored - leaking.size(), floored, String.join(", ", leaking), gain);
  }

  private static double world(List<Simulation> parts) {
    double change = 0;
    for (Simulation part : parts) {
      for (EconomyId economy : part.baseline().problem().economies()) {
        change += part.scenario().accounts().welfareOf(economy).total();
        change -= part.baseline().accounts().welfareOf(economy).total();
      }
    }
    return change;
  }
}
