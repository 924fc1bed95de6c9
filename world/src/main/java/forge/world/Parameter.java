package forge.world;

import java.util.List;
import java.util.Objects;

/** A single named figure with its unit, such as the contract floor of NdPr oxide. */
public record Parameter(String id, Figure figure, String unit, Provenance provenance) {

  /** Price elasticity of what is left over in the base year and goes to stock. */
  public static final String STOCK_ELASTICITY = "demand-elasticity-stocks";

  /** Final demand against the base year in the draws of an ensemble. */
  public static final String DEMAND_LEVEL = "demand-level-spread";

  /** Answer of flows to price against the assumed one in the draws of an ensemble. */
  public static final String TRADE_ELASTICITY = "trade-elasticity-spread";

  /** Share of trade that an event stops beyond the stated one in the draws of an ensemble. */
  public static final String EVENT_SEVERITY = "event-severity-spread";

  /** The parameters that every world holds, whatever its chains. */
  public static final List<String> NEEDED =
      List.of(STOCK_ELASTICITY, DEMAND_LEVEL, TRADE_ELASTICITY, EVENT_SEVERITY);

  public Parameter {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(provenance);
    if (id.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("A parameter has a name and a unit");
    }
  }
}
