package forge.reserve.lot;

import forge.reserve.ledger.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which lots are taken: of what is available, those first that must be assayed again first, so that
 * nothing grows old unseen. A lot whose certificate has expired is not taken.
 */
public final class Rotation {

  /** A part of a lot to take. */
  public record Pick(Lot lot, long grams, long cents) {}

  private Rotation() {}

  /** The parts that make up a mass; fewer grams than asked where not enough is available. */
  public static List<Pick> pick(List<Holding> holdings, long grams, LocalDate day) {
    var picks = new ArrayList<Pick>();
    long left = grams;
    for (Holding each : inOrder(holdings)) {
      long take = Math.min(left, each.available());
      if (take > 0 && each.lot().goods().certificate().counts(day)) {
        picks.add(new Pick(each.lot(), take, leaving(each, take)));
        left -= take;
      }
    }
    return picks;
  }

  /** What a part of a lot takes with it of what the lot stands at. */
  public static long leaving(Holding holding, long grams) {
    return holding.lot().cost().leaving(grams, holding.onBooks(), holding.cents());
  }

  /** What is available in all, in grams. */
  public static long available(List<Holding> holdings, LocalDate day) {
    return holdings.stream()
        .filter(each -> each.lot().goods().certificate().counts(day))
        .mapToLong(Holding::available)
        .sum();
  }

  private static List<Holding> inOrder(List<Holding> holdings) {
    return holdings.stream()
        .sorted(
            Comparator.comparing((Holding each) -> each.lot().goods().certificate().reassayDue())
                .thenComparing(each -> each.lot().cost().acquired())
                .thenComparing(each -> each.lot().id()))
        .toList();
  }

  /** The sum of picks as people read it. */
  public static String shown(List<Pick> picks) {
    return picks.stream()
        .map(each -> Amounts.decimal(each.grams(), each.lot().unit()) + " kg of " + each.lot().id())
        .reduce((one, other) -> one + ", " + other)
        .orElse("nothing");
  }
}
