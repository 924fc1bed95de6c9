package forge.levy.expression;

import forge.kernel.CurrencyId;
import forge.levy.entry.DutyUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the units and the currencies of an expression fit together. */
final class MixedUnits {

  private final Set<CurrencyId> currencies = new TreeSet<>();
  private final List<Rate> rates = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private MixedUnits() {}

  /** A sentence for each thing that does not fit. */
  static List<String> in(DutyExpression expression) {
    var units = new MixedUnits();
    units.look(expression);
    units.compare();
    return List.copyOf(units.faults);
  }

  private void look(DutyExpression expression) {
    if (expression instanceof DutyExpression.Converted converted) {
      faults.addAll(in(converted.of()));
      return;
    }
    for (Rate rate : Parts.rates(expression)) {
      currencies.add(rate.currency());
      rates.add(rate);
    }
    if (expression instanceof DutyExpression.Gap
        || expression instanceof DutyExpression.Bracketed
        || expression instanceof DutyExpression.Difference) {
      List<DutyExpression> two = Parts.of(expression);
      alike(two.getFirst(), two.getLast());
    }
    Parts.of(expression).forEach(this::look);
  }

  /** Two prices of which one is for a unit and the other for the whole entry. */
  private void alike(DutyExpression left, DutyExpression right) {
    if (left instanceof DutyExpression.Specific one
        && right instanceof DutyExpression.Specific other
        && one.rate().per().isEmpty() != other.rate().per().isEmpty()) {
      faults.add(
          "%s is for a unit and %s is not, so one cannot be taken from the other"
              .formatted(
                  one.rate().per().isEmpty() ? other.rate() : one.rate(),
                  one.rate().per().isEmpty() ? one.rate() : other.rate()));
    }
  }

  private void compare() {
    if (currencies.size() > 1) {
      faults.add(
          "%s stand in one sentence; write CONVERT(…, %s) around what is in another currency"
              .formatted(
                  String.join(" and ", currencies.stream().map(CurrencyId::code).toList()),
                  currencies.iterator().next()));
    }
    List<Rate> counted = rates.stream().filter(rate -> !rate.per().isEmpty()).toList();
    Optional<Rate> other =
        counted.stream()
            .filter(rate -> Collections.disjoint(dimensions(counted.getFirst()), dimensions(rate)))
            .findFirst();
    other.ifPresent(
        rate ->
            faults.add(
                "%s and %s mix units: one counts %s, the other %s"
                    .formatted(counted.getFirst(), rate, names(counted.getFirst()), names(rate))));
  }

  private static Set<DutyUnit.Dimension> dimensions(Rate rate) {
    var dimensions = EnumSet.noneOf(DutyUnit.Dimension.class);
    rate.per().forEach(unit -> dimensions.add(unit.unit().dimension()));
    return dimensions;
  }

  private static String names(Rate rate) {
    return String.join(
        " × ",
        dimensions(rate).stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
  }
}
