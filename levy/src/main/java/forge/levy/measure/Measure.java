package forge.levy.measure;

import forge.levy.expression.DutyExpression;
import java.util.Objects;
import java.util.Optional;

/**
 * One measure: what it is about, when it applies, what it charges, and on what act it rests.
 *
 * @param type the identifier of its type
 * @param exceptionTo the label of the measure that it takes the place of where it applies; empty
 *     for a base case
 */
public record Measure(
    MeasureId id,
    String type,
    Scope scope,
    String exceptionTo,
    Condition condition,
    DutyExpression duty,
    Citation source) {

  public Measure {
    Objects.requireNonNull(id);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(exceptionTo);
    Objects.requireNonNull(condition);
    Objects.requireNonNull(duty);
    Objects.requireNonNull(source);
    if (type.isBlank()) {
      throw new IllegalArgumentException("Measure " + id + " has a type");
    }
  }

  /** The measure it is an exception to, if it is one. */
  public Optional<MeasureId> findBase() {
    return exceptionTo.isEmpty() ? Optional.empty() : Optional.of(new MeasureId(exceptionTo));
  }
}
