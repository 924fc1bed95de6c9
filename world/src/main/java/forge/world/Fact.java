package forge.world;

import java.util.Objects;

/**
 * A figure as a source gives it: its unit, the year in which it was known, and its provenance,
 * which names the year that it is for. The same figure may stand in several vintages; {@link
 * Knowledge} chooses.
 */
public record Fact(Figure figure, Unit unit, int vintage, Provenance provenance) {

  public Fact {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(provenance);
    if (vintage < 1990 || vintage > 2050) {
      throw new IllegalArgumentException("Vintage " + vintage + " lies outside 1990 to 2050");
    }
  }

  /** The figure itself. */
  public double value() {
    return figure.value();
  }

  /** The year that the figure is for. */
  public int year() {
    return provenance.year();
  }
}
