package forge.kernel;

import java.util.Objects;

/**
 * One thing wrong with an input, said so that its author can mend it: where it stands, what was
 * found, the rule it breaks and what to do.
 *
 * <p>{@code file} and {@code line} name the place as the author knows it; {@code line} is 1-based,
 * and 0 where the whole file is meant. {@code field} is the path of the value inside the document
 * ({@code demand[3].slope}), empty where none applies; {@code value} is the offending text as
 * written, empty where the value is absent. {@code rule} is a full clause without a final stop;
 * {@code advice} is one sentence, or empty.
 */
public record Problem(
    String file, int line, String field, String value, String rule, String advice) {

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(advice);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A problem states the rule that was broken");
    }
    if (line < 0) {
      throw new IllegalArgumentException("Line " + line + " is negative; lines count from 1");
    }
  }

  /** The problem as one line for people: {@code file:line: field = value: rule. Advice.} */
  public String sentence() {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    text.append(": ");
    if (!field.isEmpty()) {
      text.append(field);
      text.append(value.isEmpty() ? "" : " = " + value);
      text.append(": ");
    }
    text.append(rule).append('.');
    return advice.isEmpty() ? text.toString() : text + " " + advice;
  }
}
