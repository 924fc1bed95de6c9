package forge.levy.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.measure.Liability;
import java.util.List;

/** What is due on some rows that have their lines in common; it is good until the next are told. */
public final class Charges {

  private final Frame frame;
  private final int[] lanes = new int[Frame.LANES];
  private final Liability[] liabilities = new Liability[Frame.LANES];
  private Program program = new Program(List.of(), List.of());
  private int rows;

  Charges(Frame frame) {
    this.frame = frame;
  }

  /** Begins with no rows of a program. */
  void of(Program its) {
    program = its;
    rows = 0;
  }

  /** Adds a row by its lane, with what charges mean for its declarant in general. */
  void add(int lane, Liability general) {
    lanes[rows] = lane;
    liabilities[rows] = general;
    rows++;
  }

  /** How many rows there are; what follows is asked of them by their place among these. */
  public int rows() {
    return rows;
  }

  /** Which row of the batch one is. */
  public int row(int index) {
    return frame.rows[lanes[index]];
  }

  /** The customs value of a row in the decimals of the rule set. */
  public long customsValue(int index) {
    return frame.customsValues[lanes[index]];
  }

  /** What the border does about the entry of a row. */
  public Outcome outcome(int index) {
    return program.outcome(frame, lanes[index]);
  }

  /** How many lines each of the rows has. */
  public int size() {
    return program.reported().length;
  }

  /** The labels of the measures of the lines, joined by semicolons. */
  public String labels() {
    return program.labels();
  }

  /** A line. */
  public PlannedLine line(int line) {
    return program.line(program.reported()[line]);
  }

  /** What charges mean for the declarant of a row in general; a line may mean less. */
  public Liability liability(int index) {
    return liabilities[index];
  }

  /** What a line charges on a row, in the decimals of the rule set. */
  public long amount(int line, int index) {
    return frame.amounts(program.reported()[line])[lanes[index]];
  }
}
