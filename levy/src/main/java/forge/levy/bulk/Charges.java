package forge.levy.bulk;

import forge.levy.assessment.Outcome;
import java.util.List;

/** What is due on the row at hand; it is good until the next row is assessed. */
public final class Charges {

  private final Frame frame;
  private Program program = new Program(List.of(), List.of());

  Charges(Frame frame) {
    this.frame = frame;
  }

  void of(Program now) {
    program = now;
  }

  /** The customs value in the decimals of the rule set. */
  public long customsValue() {
    return frame.customsValue;
  }

  /** What the border does about the entry. */
  public Outcome outcome() {
    return program.outcome(frame);
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

  /** What a line charges, in the decimals of the rule set. */
  public long amount(int index) {
    return frame.amounts[program.reported()[index]];
  }
}
