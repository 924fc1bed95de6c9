package forge.reserve.participant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The order in which a loss from a default is met. It is data of the reserve's charter. */
public record Waterfall(List<Recourse> order) {

  /** What a loss can be met from. */
  public enum Recourse {
    /** The entry fee of who is in default. */
    ENTRY_FEE,
    /** What is left of its entitlement, at the locked price. */
    ENTITLEMENT,
    /** The fund to which all participants paid. */
    PARTICIPANTS_FUND,
    /** The private capital of the reserve. */
    CAPITAL,
    /** The lender. */
    LENDER
  }

  /** What one recourse meets. */
  public record Met(Recourse recourse, BigDecimal amount) {}

  public Waterfall {
    order = List.copyOf(order);
    if (order.isEmpty() || new HashSet<>(order).size() != order.size()) {
      throw new IllegalArgumentException("An order of recourse names each once");
    }
  }

  /**
   * How a loss is met: each recourse in order as far as it goes. What none of them meets is left
   * over; {@link #unmet} says how much.
   */
  public List<Met> meet(BigDecimal loss, Map<Recourse, BigDecimal> available) {
    var met = new ArrayList<Met>();
    BigDecimal left = loss;
    for (Recourse each : order) {
      BigDecimal amount = available.getOrDefault(each, BigDecimal.ZERO).min(left);
      if (amount.signum() > 0) {
        met.add(new Met(each, amount));
        left = left.subtract(amount);
      }
    }
    return met;
  }

  /** What is left of a loss after all recourse. */
  public BigDecimal unmet(BigDecimal loss, Map<Recourse, BigDecimal> available) {
    return meet(loss, available).stream().map(Met::amount).reduce(loss, BigDecimal::subtract);
  }
}
