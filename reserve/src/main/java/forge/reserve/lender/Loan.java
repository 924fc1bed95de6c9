package forge.reserve.lender;

import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A loan that is drawn as lots are bought: simple interest on what is drawn, by day count, rounded
 * once for each period.
 *
 * @param limit the most that may be drawn
 * @param rate a year, as a fraction
 * @param flows drawdowns and repayments in the order of their days
 */
public record Loan(
    BigDecimal limit, BigDecimal rate, DayCount dayCount, Rounding rounding, List<Flow> flows) {

  /** What is drawn on a day, positive, or paid back, negative. */
  public record Flow(LocalDate day, BigDecimal amount) {

    public Flow {
      Objects.requireNonNull(day);
      Objects.requireNonNull(amount);
    }
  }

  /** What is owed from a day on, up to the next, and the interest on it. */
  public record Balance(LocalDate from, LocalDate until, BigDecimal owed, BigDecimal days) {}

  public Loan {
    Objects.requireNonNull(dayCount);
    Objects.requireNonNull(rounding);
    flows = List.copyOf(flows);
    if (rate.signum() < 0 || limit.signum() < 0) {
      throw new IllegalArgumentException("Neither limit nor rate of a loan is negative");
    }
    BigDecimal owed = BigDecimal.ZERO;
    LocalDate before = LocalDate.MIN;
    for (Flow each : flows) {
      owed = owed.add(each.amount());
      if (each.day().isBefore(before)) {
        throw new IllegalArgumentException("Flow of " + each.day() + " stands after a later one");
      }
      if (owed.signum() < 0 || owed.compareTo(limit) > 0) {
        throw new IllegalArgumentException(
            "After the flow of %s %s is owed; it must lie between 0 and %s"
                .formatted(each.day(), owed.toPlainString(), limit.toPlainString()));
      }
      before = each.day();
    }
  }

  /** What is owed at the end of a day. */
  public BigDecimal owed(LocalDate day) {
    return flows.stream()
        .filter(each -> !each.day().isAfter(day))
        .map(Flow::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What may still be drawn at the end of a day. */
  public BigDecimal undrawn(LocalDate day) {
    return limit.subtract(owed(day));
  }

  /** The balances from a day up to, and without, another. */
  public List<Balance> balances(LocalDate from, LocalDate until) {
    var balances = new ArrayList<Balance>();
    LocalDate start = from;
    while (start.isBefore(until)) {
      LocalDate begun = start;
      LocalDate end =
          flows.stream()
              .map(Flow::day)
              .filter(day -> day.isAfter(begun) && day.isBefore(until))
              .findFirst()
              .orElse(until);
      balances.add(new Balance(begun, end, owed(begun), DayCount.days(begun, end)));
      start = end;
    }
    return List.copyOf(balances);
  }

  /**
   * Interest from a day up to, and without, another: {@code Σ owed × days × rate / days in the
   * year}, rounded once.
   */
  public BigDecimal interest(LocalDate from, LocalDate until) {
    BigDecimal moneyDays =
        balances(from, until).stream()
            .map(each -> each.owed().multiply(each.days()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return rounding.quotient(moneyDays.multiply(rate), dayCount.daysInYear());
  }
}
