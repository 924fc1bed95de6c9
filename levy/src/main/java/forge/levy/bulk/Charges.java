package forge.levy.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.measure.Liability;
import java.util.List;

/** What is due on the row at hand; it is good until the next row is assessed. */
public final class Charges {

  private final Worked worked;
  private Program program = new Program(List.of(), List.of());
  private int row;

  Charges(Worked worked) {
    this.worked = worked;
  }

  void of(int at, Program its) {
    row = at;
    program = its;
  }

  /** The customs value in the decimals of the rule set. */
  public long customsValue() {
    return worked.customsValue(row);
  }

  /** What the border does about the entry. */
  public Outcome outcome() {
    return worked.outcome(row, program);
  }

  /** How many lines there are. */
  public int size() {
    return program.reported().length;
  }

  /** The labels of the measures of the lines, joined by semicolons. */
  public String labels() {
    return program.labels();
  }

  /** A line. */
  public PlannedLine line(int index) {
    return program.line(program.reported()[index]);
  }

  /** What a line means for the declarant. */
  public Liability liability(int index) {
    return line(index).liability(worked.liability(row));
  }

  /** What a line charges, in the decimals of the rule set. */
  public long amount(int index) {
    return worked.amount(row, program.reported()[index]);
  }
}
