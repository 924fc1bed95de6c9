package forge.world.audit;

/** How much a finding weighs. */
public enum Severity {
  /** No model may stand on it: mend it first. */
  HARD,
  /** It may be right; look at it. */
  SOFT
}
