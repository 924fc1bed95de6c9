package forge.levy.assessment;

/** What the border does about the price of an entry, the strongest first. */
public enum Outcome {
  /** The goods may not come in, whatever is paid. */
  PROHIBITION,
  /** A levy is charged. */
  LEVY,
  /** An amount is lodged and may be returned. */
  SECURITY,
  /** The entry is looked at. */
  CONTROL,
  /** Nothing. */
  NONE
}
