package forge.world;

/** How far a figure can be trusted, from an official figure down to an estimate. */
public enum Confidence {
  /** Official statistic, statute or audited filing. */
  A,
  /** Trade press, study or company statement. */
  B,
  /** A single weak source, or a figure recalled and not opened again. */
  C,
  /** Own estimate; its reasoning stands in the note and its range in low and high. */
  D
}
