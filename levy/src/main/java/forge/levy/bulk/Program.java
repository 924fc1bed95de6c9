package forge.levy.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.entry.DateRole;
import forge.levy.measure.MeasureType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is worked out on entries of one kind for which the same tests hold. */
final class Program {

  private final PlannedLine[] lines;
  private final Node[] amounts;
  private final MeasureType.Effect[] effects;
  private final int[] reported;
  private final boolean prohibits;
  private final Outcome least;
  private final String labels;

  /** Lines in the order of charging, and the rounded amount of each. */
  Program(List<PlannedLine> lines, List<Node> amounts) {
    this.lines = lines.toArray(PlannedLine[]::new);
    this.amounts = amounts.stream().map(Node::bare).toArray(Node[]::new);
    this.effects =
        lines.stream().map(each -> each.type().effect()).toArray(MeasureType.Effect[]::new);
    this.prohibits = has(MeasureType.Effect.PROHIBITION);
    this.reported =
        IntStream.range(0, lines.size())
            .filter(i -> !prohibits || effects[i] == MeasureType.Effect.PROHIBITION)
            .toArray();
    this.labels =
        Arrays.stream(reported)
            .mapToObj(i -> lines.get(i).measure().id().text())
            .collect(Collectors.joining(";"));
    this.least = has(MeasureType.Effect.CONTROL) ? Outcome.CONTROL : Outcome.NONE;
  }

  private boolean has(MeasureType.Effect effect) {
    return Arrays.asList(effects).contains(effect);
  }

  /** Works out the amounts of every lane of a frame; a lane for the readable path is lost. */
  void run(Frame frame) {
    Lanes worked = frame.take();
    for (int line = 0; line < amounts.length; line++) {
      amounts[line].eval(frame, worked);
      long[] into = frame.amounts(line);
      for (int i = 0; i < frame.count; i++) {
        frame.lost[i] |= !worked.fits(i);
        into[i] = worked.lo[i];
      }
    }
    frame.give();
  }

  /** Whether what the duties lack on a row does not depend on how large any amount is. */
  boolean isSteady() {
    return Arrays.stream(lines).map(PlannedLine::measure).allMatch(Verdicts::isSteady);
  }

  /** In which roles days decide the prices of the duties. */
  Set<DateRole> roles() {
    return Arrays.stream(lines)
        .map(line -> line.measure().scope().role())
        .collect(Collectors.toSet());
  }

  /** The strongest of what the lines do on a lane of a frame. */
  Outcome outcome(Frame frame, int lane) {
    if (prohibits) {
      return Outcome.PROHIBITION;
    }
    Outcome strongest = least;
    for (int i = 0; i < amounts.length; i++) {
      if (frame.amounts(i)[lane] > 0) {
        if (effects[i] == MeasureType.Effect.LEVY) {
          return Outcome.LEVY;
        }
        if (effects[i] == MeasureType.Effect.SECURITY) {
          strongest = Outcome.SECURITY;
        }
      }
    }
    return strongest;
  }

  String labels() {
    return labels;
  }

  PlannedLine line(int index) {
    return lines[index];
  }

  /** The lines that count: where goods may not come in, those that say so. */
  int[] reported() {
    return reported;
  }
}
