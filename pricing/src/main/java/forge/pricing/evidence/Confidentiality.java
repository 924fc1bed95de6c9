package forge.pricing.evidence;

/**
 * Who may see a piece of evidence. All of it is used; what a reader has no clearance for is shown
 * to him as a count and never as a row.
 */
public enum Confidentiality {
  PUBLIC,
  RESTRICTED,
  SECRET;

  /** Whether a reader with this clearance may see evidence of another tier. */
  public boolean sees(Confidentiality other) {
    return compareTo(other) >= 0;
  }
}
