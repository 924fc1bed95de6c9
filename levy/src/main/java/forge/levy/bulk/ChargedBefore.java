package forge.levy.bulk;

import forge.levy.measure.MeasureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the lines before one charge, as steps. */
record ChargedBefore(List<MeasureType> lines, int decimals) {

  ChargedBefore {
    lines = List.copyOf(lines);
  }

  /** Nothing was charged. */
  static ChargedBefore nothing() {
    return new ChargedBefore(List.of(), 0);
  }

  /** Duties of these types; of all types that are duties where none is named. */
  Node duties(Set<String> types) {
    return sum(type -> types.isEmpty() ? isDuty(type) : types.contains(type.id()));
  }

  /** Duties but levies. */
  Node levies() {
    return sum(type -> isDuty(type) && type.effect() != MeasureType.Effect.LEVY);
  }

  private Node sum(Predicate<MeasureType> which) {
    int[] chosen = IntStream.range(0, lines.size()).filter(i -> which.test(lines.get(i))).toArray();
    return chosen.length == 0
        ? new Leaves.Constant(BigDecimal.ZERO)
        : new Leaves.Charged(chosen, decimals);
  }

  private static boolean isDuty(MeasureType type) {
    return switch (type.effect()) {
      case DUTY, REMEDY, LEVY -> true;
      case PROHIBITION, CONTROL, SECURITY, FEE -> false;
    };
  }
}
