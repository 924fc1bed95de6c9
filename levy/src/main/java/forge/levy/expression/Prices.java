package forge.levy.expression;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** Where named prices are looked up for a day. */
public interface Prices {

  /**
   * A price in force.
   *
   * @param source what published it, such as {@code rare-earths-2026-05.1}
   */
  record Quoted(Rate rate, String source) {}

  /** The price in force on a day, if there is one. */
  Optional<Quoted> find(PriceName name, LocalDate day);

  /** The days up to a day, it included, on which the price may have changed. */
  SortedSet<LocalDate> changes(PriceName name, LocalDate until);
}
