package forge.levy.zone;

/** One thing that a relation gives or asks. */
public enum Term {
  /** Goods that originate in the economy enter at the preferential rate. */
  PREFERENCE,
  /** The levy applies to goods that originate in the economy. */
  LEVY,
  /** Sales inside the zone are bound by the floor too. */
  FLOOR,
  /** Inputs that originate in the economy count as originating in the zone. */
  CUMULATION
}
