package forge.levy.assessment;

import forge.kernel.CurrencyId;
import forge.kernel.Explanation;
import forge.levy.entry.Entry;
import forge.levy.measure.Liability;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is due on an entry. The customs value is that of the declaration: no line alters it.
 *
 * @param customsValue in the currency of assessment
 * @param publications of the prices that it rests on
 * @param how the way to it
 */
public record Assessment(
    Entry entry,
    BigDecimal customsValue,
    CurrencyId currency,
    List<DutyLine> lines,
    Outcome outcome,
    SortedSet<String> publications,
    Explanation how) {

  public Assessment {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(customsValue);
    Objects.requireNonNull(currency);
    lines = List.copyOf(lines);
    Objects.requireNonNull(outcome);
    publications = Collections.unmodifiableSortedSet(new TreeSet<>(publications));
    Objects.requireNonNull(how);
  }

  /** What each line charges, without how it came about. */
  public List<Charge> charges() {
    return lines.stream().map(Charge::of).toList();
  }

  /** What is owed, refundable charges included. */
  public BigDecimal debt() {
    return sum(
        line -> line.liability() == Liability.DEBT || line.liability() == Liability.REFUNDABLE);
  }

  /** What is lodged as security. */
  public BigDecimal secured() {
    return sum(line -> line.liability() == Liability.SECURED);
  }

  /** What a type of measure charges, whatever it means for the declarant. */
  public BigDecimal charged(String type) {
    return sum(line -> line.type().id().equals(type));
  }

  private BigDecimal sum(Predicate<DutyLine> which) {
    return lines.stream()
        .filter(which)
        .map(DutyLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
