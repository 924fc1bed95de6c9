package forge.market.equilibrium;

/** How a market is to be solved. */
public enum Method {
  /** Convex where the market is one convex programme, else the outer loop, then complementarity. */
  AUTO,
  /** One convex programme, with an outer loop over what does not fit into it. */
  CONVEX,
  /** The whole market as one complementarity system. */
  COMPLEMENTARITY
}
