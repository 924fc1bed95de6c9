package forge.market.scenario;

import java.util.List;

/** What a calibration assumes, said to the reader. */
final class Assumptions {

  private Assumptions() {}

  static List<String> of(Horizon horizon) {
    String run =
        horizon == Horizon.LONG
            ? "Five-year look: long-run elasticities, and capacity that was operating or being built"
                + " is counted on top of that of the base year; capacity that was only planned is not."
            : "One-year look: short-run elasticities and the capacity of the base year.";
    return List.of(
        run,
        "A flow grows by "
            + Math.round(horizon.tradeElasticity())
            + " % when it becomes 1 % of its price more profitable (estimate, range 2 to 20;"
            + " published values for whole customs headings are 1.3 to 2.3).",
        "Conversion costs rise over a plant's capacity by the range of the cited cost, through the"
            + " margin that base prices leave (estimate).",
        "Demand and mine supply are straight lines through the base year with the cited elasticity"
            + " there; demand of elasticity e ends at 1 + 1/e times the base price.",
        "Duties outside the United States are missing in the data and count as part of the price"
            + " difference.");
  }
}
