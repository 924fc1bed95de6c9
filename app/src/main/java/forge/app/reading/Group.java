package forge.app.reading;

/** The three sides that a comparison distinguishes. */
public enum Group {
  /** The economies that defend a floor together. */
  ZONE("Zone"),
  /** The economy that dominates the chains, outside the zone. */
  DOMINANT("Dominant supplier"),
  /** All others. */
  OUTSIDE("Others");

  private final String label;

  Group(String label) {
    this.label = label;
  }

  /** The group's name for people. */
  public String label() {
    return label;
  }
}
