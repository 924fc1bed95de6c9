package forge.reserve.sizing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is short of a product in each year: {@code max(0, demand − supply)}, supply being given to
 * the classes of demand in their order.
 */
public final class Shortfall {

  private Shortfall() {}

  /** One year. */
  public record Year(
      double supply, Map<DemandClass, Double> demand, Map<DemandClass, Double> shortfall) {

    public Year {
      demand = Map.copyOf(demand);
      shortfall = Map.copyOf(shortfall);
    }

    /** What is short of the classes that the reserve answers for. */
    public double covered(Rules rules) {
      double sum = 0;
      for (DemandClass each : DemandClass.values()) {
        sum += rules.covered().contains(each) ? shortfall.getOrDefault(each, 0.0) : 0;
      }
      return sum;
    }

    /** What the classes that the reserve answers for want. */
    public double wanted(Rules rules) {
      double sum = 0;
      for (DemandClass each : DemandClass.values()) {
        sum += rules.covered().contains(each) ? demand.getOrDefault(each, 0.0) : 0;
      }
      return sum;
    }
  }

  /** The years of a balance where every supplier is as reliable as its mode. */
  public static List<Year> of(Balance balance, Rules rules) {
    var years = new ArrayList<Year>();
    double over = 0;
    for (int year = 0; year < balance.years(); year++) {
      double supply = 0;
      for (Supplier each : balance.suppliers()) {
        supply += each.delivered(year, each.reliability().mode());
      }
      double left = supply + over;
      var demand = new EnumMap<DemandClass, Double>(DemandClass.class);
      var shortfall = new EnumMap<DemandClass, Double>(DemandClass.class);
      for (DemandClass each : DemandClass.values()) {
        double wanted = balance.demand().of(each, year);
        demand.put(each, wanted);
        shortfall.put(each, Math.max(0, wanted - left));
        left = Math.max(0, left - wanted);
      }
      over = rules.carryOver() ? left : 0;
      years.add(new Year(supply, demand, shortfall));
    }
    return List.copyOf(years);
  }
}
