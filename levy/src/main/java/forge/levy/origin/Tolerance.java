package forge.levy.origin;

import forge.levy.entry.Content;
import java.util.Objects;

/**
 * The share of a good, by value or by mass, up to which materials need not change classification:
 * the de minimis of a rule. It counts value against the transaction value as adjusted, mass against
 * the mass of the good.
 */
public record Tolerance(Content.Figure by, Percent share) {

  /** Every material has to change. */
  public static final Tolerance NONE = new Tolerance(Content.Figure.VALUE, Percent.NOTHING);

  public Tolerance {
    Objects.requireNonNull(by);
    Objects.requireNonNull(share);
    by = share.equals(Percent.NOTHING) ? Content.Figure.VALUE : by;
  }
}
