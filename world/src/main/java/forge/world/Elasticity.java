package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** How demand, supply or the split of origins answers to price; {@code used} marks the choice. */
public record Elasticity(
    ProductId product,
    Side side,
    Horizon horizon,
    Figure value,
    boolean used,
    Provenance provenance) {

  /** Which behaviour. */
  public enum Side {
    DEMAND,
    SUPPLY,
    TRADE
  }

  /** Over which time. */
  public enum Horizon {
    /** About a year. */
    SHORT,
    /** Five to eight years. */
    LONG,
    /** An econometric value whose horizon the source does not name; kept as evidence. */
    ESTIMATED
  }

  public Elasticity {
    Objects.requireNonNull(side);
    Objects.requireNonNull(horizon);
    if (side == Side.DEMAND ? value.high() > 0 : value.low() < 0) {
      throw new IllegalArgumentException(
          "Elasticity of " + side + " of " + product + " has the wrong sign: " + value.value());
    }
  }
}
