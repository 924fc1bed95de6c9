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
  private final int[] levying;
  private final int[] securing;
  private final int[] reported;
  private final boolean prohibits;
  private final Outcome least;
  private final String labels;

  /** Lines in the order of charging, and the rounded amount of each. */
  Program(List<PlannedLine> lines, List<Node> amounts) {
    this.lines = lines.toArray(PlannedLine[]::new);
    this.amounts = amounts.stream().map(Node::bare).toArray(Node[]::new);
    this.levying = having(MeasureType.Effect.LEVY);
    this.securing = having(MeasureType.Effect.SECURITY);
    int[] prohibiting = having(MeasureType.Effect.PROHIBITION);
    this.prohibits = prohibiting.length > 0;
    this.reported = prohibits ? prohibiting : IntStream.range(0, lines.size()).toArray();
    this.labels =
        Arrays.stream(reported)
            .mapToObj(i -> lines.get(i).measure().id().text())
            .collect(Collectors.joining(";"));
    this.least = having(MeasureType.Effect.CONTROL).length > 0 ? Outcome.CONTROL : Outcome.NONE;
  }

  /** The lines of types that have an effect. */
  private int[] having(MeasureType.Effect effect) {
    return IntStream.range(0, lines.length)
        .filter(i -> lines[i].type().effect() == effect)
        .toArray();
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
    if (charges(levying, frame, lane)) {
      return Outcome.LEVY;
    }
    return charges(securing, frame, lane) ? Outcome.SECURITY : least;
  }

  private static boolean charges(int[] lines, Frame frame, int lane) {
    for (int line : lines) {
      if (frame.amounts(line)[lane] > 0) {
        return true;
      }
    }
    return false;
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
