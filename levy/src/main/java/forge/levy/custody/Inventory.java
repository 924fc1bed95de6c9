package forge.levy.custody;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An inventory of fungible goods. One method holds for a whole fiscal year; it may change from one
 * year to the next.
 *
 * @param yearBegins the first day of a fiscal year, which is named by the year in which it begins
 * @param movements in the order of doing
 */
public record Inventory(
    String name,
    MonthDay yearBegins,
    SortedMap<Integer, InventoryMethod> methods,
    List<Movement> movements) {

  public Inventory {
    Objects.requireNonNull(name);
    Objects.requireNonNull(yearBegins);
    methods = Collections.unmodifiableSortedMap(new TreeMap<>(methods));
    movements = List.copyOf(movements);
    for (int i = 1; i < movements.size(); i++) {
      if (movements.get(i).day().isBefore(movements.get(i - 1).day())) {
        throw new IllegalArgumentException("Movements stand in the order of their days");
      }
    }
  }

  /** The fiscal year of a day. */
  public int year(LocalDate day) {
    return day.isBefore(yearBegins.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
  }

  /** The method of the fiscal year of a day, if one is chosen. */
  public Optional<InventoryMethod> findMethod(LocalDate day) {
    return Optional.ofNullable(methods.get(year(day)));
  }
}
