package forge.levy.zone;

/** What stands behind terms. */
public enum TermsStatus {
  /** In force by an act. */
  LAW,
  /** Agreed, not yet in force by an act. */
  AGREED,
  /** Put forward by somebody who could adopt it. */
  PROPOSED,
  /** Chosen here to show how the software works; nobody has adopted it. */
  DEMONSTRATION
}
