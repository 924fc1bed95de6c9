package forge.world;

/** Whether a figure was read somewhere or made here. */
public enum Status {
  /** The source prints this figure. */
  OBSERVED,
  /** The figure was estimated, derived or adjusted; it carries a range. */
  ESTIMATED,
  /** No figure is known. Missing is missing: it is never read as zero. */
  MISSING
}
