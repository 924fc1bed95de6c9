package forge.store.exports;

import java.util.Set;

/** What the cells of a column hold, by the name of the column. */
enum ColumnKind {
  NUMBER,
  WHOLE,
  TEXT;

  private static final Set<String> WHOLES = Set.of("year", "vintage", "start_year");

  private static final Set<String> NUMBERS =
      Set.of(
          "value",
          "low",
          "high",
          "share",
          "recovery",
          "cost",
          "cost_low",
          "cost_high",
          "outside_credit",
          "outside_credit_low",
          "outside_credit_high",
          "usd_per_t",
          "price",
          "capacity",
          "latitude",
          "longitude",
          "fixed_usd_per_t",
          "usd_per_t_per_1000_km",
          "low_factor",
          "high_factor");

  static ColumnKind of(String column) {
    if (WHOLES.contains(column)) {
      return WHOLE;
    }
    return NUMBERS.contains(column) ? NUMBER : TEXT;
  }
}
