package forge.world;

/**
 * What an activity earned per tonne of main output at base prices: value of outputs and outside
 * credit less cost of inputs, in USD/t. At base output this is the marginal conversion cost that
 * the prices imply; a mine's margin holds its rent.
 */
public record Margin(BaseActivity activity, double implied, Figure cited) {

  /** How the implied cost stands to the cited range. */
  public enum Standing {
    BELOW,
    WITHIN,
    ABOVE
  }

  /** Whether the prices imply a cost below, within or above the cited range. */
  public Standing standing() {
    if (cited.covers(implied)) {
      return Standing.WITHIN;
    }
    return implied < cited.low() ? Standing.BELOW : Standing.ABOVE;
  }
}
