package forge.levy.origin;

/** What came of a test. */
public enum Outcome {
  MET("met"),
  NOT_MET("not met"),
  /** What is stated does not decide it. */
  NOT_KNOWN("not known");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** Met or not. */
  static Outcome of(boolean met) {
    return met ? MET : NOT_MET;
  }

  @Override
  public String toString() {
    return words;
  }
}
