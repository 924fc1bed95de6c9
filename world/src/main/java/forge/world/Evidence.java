package forge.world;

/** What a figure that may be missing rests on. */
public sealed interface Evidence {

  /** A figure with its provenance. */
  record Cited(Provenance provenance) implements Evidence {}

  /** No figure was found; the note says what was looked for. */
  record None(String note) implements Evidence {}
}
