package forge.levy.zone;

/** How far a relation of an economy has come. */
public enum StandingStatus {
  /** Was present at a meeting, which makes nobody a member. */
  ATTENDED(false),
  /** Has said, or others have, that it is to come. */
  ANNOUNCED(false),
  /** Has signed. */
  SIGNED(true),
  /** Has completed what its own law asks for. */
  ADOPTED(true),
  /** Is taken to be in, for a calculation. */
  ASSUMED(true),
  /** Rights and duties rest. */
  SUSPENDED(false);

  private final boolean holds;

  StandingStatus(boolean holds) {
    this.holds = holds;
  }

  /** Whether the economy is in the relation, so that its terms apply. */
  public boolean holds() {
    return holds;
  }
}
