package forge.market.problem;

/** How a coalition of sellers behaves. */
public enum Behaviour {
  /** Takes prices as given. */
  COMPETITIVE,
  /** Chooses sales to each market, taking the sales of the others as given. */
  COURNOT,
  /** Chooses its export mark-ups and foresees how the market and the levy rule answer. */
  DOMINANT
}
