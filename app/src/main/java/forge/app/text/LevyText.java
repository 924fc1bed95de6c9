package forge.app.text;

import forge.app.reading.Levies;
import forge.app.reading.MarketReading;
import forge.app.reading.Rung;
import forge.market.floors.FloorStatus;

/** Levies in words and figures. */
public final class LevyText {

  private static final String CLOSED = "closed";

  private LevyText() {}

  /** The levy behind one floor; {@code closed} where it shuts the border in vain. */
  public static String of(MarketReading reading, FloorStatus floor) {
    var levies = new Levies(reading);
    return levies.closed(floor) ? CLOSED : Figures.three(levies.perUnit(floor));
  }

  /** One levy, or the range over the members. */
  public static String range(Rung rung) {
    String low = rung.closed() == rung.floored() ? CLOSED : Figures.three(rung.levyLow());
    String high = highest(rung);
    return low.equals(high) ? low : low + "–" + high;
  }

  /** The greatest levy of a member. */
  public static String highest(Rung rung) {
    return rung.closed() > 0 ? CLOSED : Figures.three(rung.levyHigh());
  }
}
