package forge.levy.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An amount that stands in for a charge and is no debt: it is lodged, and later released, or
 * retained where a debt takes its place. The movements are kept; what is held follows from them.
 *
 * @param measure the label of the measure that it is lodged for
 */
public record Security(String type, String measure, List<Movement> movements) {

  /** What may happen to a security. */
  public enum Kind {
    LODGED,
    RELEASED,
    RETAINED
  }

  /**
   * One movement.
   *
   * @param amount above zero, in the currency of assessment
   * @param version of the assessment that moved it
   */
  public record Movement(Kind kind, BigDecimal amount, int version, VersionReason reason) {

    public Movement {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(reason);
      if (amount.signum() <= 0) {
        throw new IllegalArgumentException("A movement of " + amount + " moves nothing");
      }
    }
  }

  public Security {
    Objects.requireNonNull(type);
    Objects.requireNonNull(measure);
    movements = List.copyOf(movements);
    if (held(movements).signum() < 0) {
      throw new IllegalArgumentException("More is given back of a security than was lodged");
    }
  }

  /** What is held. */
  public BigDecimal held() {
    return held(movements);
  }

  private static BigDecimal held(List<Movement> movements) {
    return sum(movements, Kind.LODGED)
        .subtract(sum(movements, Kind.RELEASED))
        .subtract(sum(movements, Kind.RETAINED));
  }

  /** What was moved in a way. */
  public BigDecimal total(Kind kind) {
    return sum(movements, kind);
  }

  private static BigDecimal sum(List<Movement> movements, Kind kind) {
    return movements.stream()
        .filter(each -> each.kind() == kind)
        .map(Movement::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same security after one more movement; nothing happens where the amount is nothing. */
  Security with(Kind kind, BigDecimal amount, int version, VersionReason reason) {
    if (amount.signum() == 0) {
      return this;
    }
    var more = new ArrayList<>(movements);
    more.add(new Movement(kind, amount, version, reason));
    return new Security(type, measure, more);
  }
}
