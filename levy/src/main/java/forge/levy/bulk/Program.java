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

  private final List<PlannedLine> lines;
  private final Node[] amounts;
  private final int[] reported;
  private final boolean prohibits;
  private final Outcome least;
  private final String labels;

  /** Lines in the order of charging, and the rounded amount of each. */
  Program(List<PlannedLine> lines, List<Node> amounts) {
    this.lines = List.copyOf(lines);
    this.amounts = amounts.stream().map(Node::bare).toArray(Node[]::new);
    this.prohibits = has(MeasureType.Effect.PROHIBITION);
    this.reported =
        IntStream.range(0, lines.size())
            .filter(i -> !prohibits || effect(i) == MeasureType.Effect.PROHIBITION)
            .toArray();
    this.labels =
        Arrays.stream(reported)
            .mapToObj(i -> lines.get(i).measure().id().text())
            .collect(Collectors.joining(";"));
    this.least = has(MeasureType.Effect.CONTROL) ? Outcome.CONTROL : Outcome.NONE;
  }

  private MeasureType.Effect effect(int line) {
    return lines.get(line).type().effect();
  }

  private boolean has(MeasureType.Effect effect) {
    return lines.stream().anyMatch(line -> line.type().effect() == effect);
  }

  /** Works out the amounts into the frame, which fails where the readable path must do it. */
  void run(Frame frame) {
    if (frame.amounts.length < amounts.length) {
      frame.amounts = new long[2 * amounts.length];
    }
    for (int i = 0; i < amounts.length; i++) {
      long amount = amounts[i].eval(frame);
      if (frame.hi != amount >> 63) {
        frame.fail();
      }
      frame.amounts[i] = amount;
    }
  }

  /** Whether what the duties lack on a row does not depend on how large any amount is. */
  boolean isSteady() {
    return lines.stream().map(PlannedLine::measure).allMatch(Verdicts::isSteady);
  }

  /** In which roles days decide the prices of the duties. */
  Set<DateRole> roles() {
    return lines.stream().map(line -> line.measure().scope().role()).collect(Collectors.toSet());
  }

  /** How many lines there are. */
  int size() {
    return amounts.length;
  }

  /** The strongest of what the lines do, by their amounts, the first of which has a place. */
  Outcome outcome(long[] found, int first) {
    if (prohibits) {
      return Outcome.PROHIBITION;
    }
    Outcome strongest = least;
    for (int i = 0; i < amounts.length; i++) {
      if (found[first + i] > 0) {
        MeasureType.Effect effect = effect(i);
        if (effect == MeasureType.Effect.LEVY) {
          return Outcome.LEVY;
        }
        if (effect == MeasureType.Effect.SECURITY) {
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
    return lines.get(index);
  }

  /** The lines that count: where goods may not come in, those that say so. */
  int[] reported() {
    return reported;
  }
}
