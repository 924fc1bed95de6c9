package forge.levy.assessment;

import forge.levy.measure.MeasureType;
import java.util.Comparator;
import java.util.List;

/** What the lines of an entry come to. */
final class Outcomes {

  private Outcomes() {}

  /** The strongest of what the lines do. */
  static Outcome of(List<DutyLine> lines) {
    return lines.stream().map(Outcomes::of).min(Comparator.naturalOrder()).orElse(Outcome.NONE);
  }

  private static Outcome of(DutyLine line) {
    boolean charged = line.amount().signum() > 0;
    return switch (line.type().effect()) {
      case PROHIBITION -> Outcome.PROHIBITION;
      case LEVY -> charged ? Outcome.LEVY : Outcome.NONE;
      case SECURITY -> charged ? Outcome.SECURITY : Outcome.NONE;
      case CONTROL -> Outcome.CONTROL;
      case DUTY, REMEDY, FEE -> Outcome.NONE;
    };
  }

  /** The lines that prohibit: where goods may not come in nothing is charged. */
  static List<DutyLine> prohibiting(List<DutyLine> lines) {
    return lines.stream()
        .filter(line -> line.type().effect() == MeasureType.Effect.PROHIBITION)
        .toList();
  }
}
