package forge.levy.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.measure.Liability;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What programs worked out on the rows of a batch, in whatever order they came to them. */
final class Worked {

  private @Nullable Program[] programs = {};
  private @Nullable Program[] lacking = {};
  private Liability[] liabilities = {};
  private long[] values = {};
  private int[] firsts = {};
  private long[] amounts = {};
  private int used;

  /** Begins anew with so many rows, none of them worked out. */
  void clear(int rows) {
    if (programs.length < rows) {
      programs = new Program[rows];
      lacking = new Program[rows];
      liabilities = new Liability[rows];
      values = new long[rows];
      firsts = new int[rows];
    }
    Arrays.fill(programs, 0, rows, null);
    Arrays.fill(lacking, 0, rows, null);
    used = 0;
  }

  /** Keeps what a program left in a frame. */
  void keep(Program program, Frame frame) {
    int row = frame.row;
    int count = program.size();
    if (used + count > amounts.length) {
      amounts = Arrays.copyOf(amounts, Math.max(used + count, 2 * amounts.length));
    }
    programs[row] = program;
    liabilities[row] = frame.liability;
    values[row] = frame.customsValue;
    firsts[row] = used;
    for (int i = 0; i < count; i++) {
      amounts[used + i] = frame.amounts[i];
    }
    used += count;
  }

  /** The program of a row; null where none worked it out. */
  @Nullable Program program(int row) {
    return programs[row];
  }

  /** Notes that a program could not work out a row. */
  void lack(Program program, int row) {
    lacking[row] = program;
  }

  /** The program that could not work out a row; null where none tried. */
  @Nullable Program lacking(int row) {
    return lacking[row];
  }

  Liability liability(int row) {
    return liabilities[row];
  }

  long customsValue(int row) {
    return values[row];
  }

  /** The amount of a line of the program of a row. */
  long amount(int row, int line) {
    return amounts[firsts[row] + line];
  }

  Outcome outcome(int row, Program program) {
    return program.outcome(amounts, firsts[row]);
  }
}
