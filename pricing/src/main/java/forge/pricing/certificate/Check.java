package forge.pricing.certificate;

/**
 * One thing that a determination must satisfy.
 *
 * @param what the condition, as a clause
 * @param detail where it fails, what was found; empty where it passed
 */
public record Check(String what, boolean passed, String detail) {

  static Check of(String what, boolean passed, String detail) {
    return new Check(what, passed, passed ? "" : detail);
  }
}
