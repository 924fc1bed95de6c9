package forge.reserve.sizing;

import java.util.List;

/**
 * What is wanted of a product in each year, in t of its basis. Essential civilian demand is
 * civilian demand times the essential factor, as in the stockpile requirements of the United States
 * (50 U.S.C. 98h-5).
 */
public record Demand(List<Double> military, List<Double> civilian, double essentialFactor) {

  public Demand {
    military = List.copyOf(military);
    civilian = List.copyOf(civilian);
    if (military.isEmpty() || military.size() != civilian.size()) {
      throw new IllegalArgumentException(
          "Military and civilian demand need a figure for each year, the same years for both");
    }
    Checks.amounts("Military demand", military);
    Checks.amounts("Civilian demand", civilian);
    Checks.share("The essential factor", essentialFactor);
  }

  /** How many years it covers. */
  public int years() {
    return military.size();
  }

  /** The demand of a class in a year, counted from 0. */
  public double of(DemandClass demandClass, int year) {
    return switch (demandClass) {
      case MILITARY -> military.get(year);
      case ESSENTIAL -> civilian.get(year) * essentialFactor;
      case OTHER -> civilian.get(year) * (1 - essentialFactor);
    };
  }
}
