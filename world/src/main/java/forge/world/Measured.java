package forge.world;

import java.util.Objects;

/** A figure of the base year with its unit, its adjustment and its provenance. */
public record Measured(Figure figure, Unit unit, Adjustment adjustment, Provenance provenance) {

  public Measured {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(adjustment);
    Objects.requireNonNull(provenance);
  }

  /** The figure that the model uses. */
  public double value() {
    return figure.value();
  }
}
