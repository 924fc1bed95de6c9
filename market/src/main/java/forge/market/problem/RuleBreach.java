package forge.market.problem;

/**
 * One thing in a market that cannot stand, or is worth a second look.
 *
 * @param path where it is, such as {@code policies[2].importers[0]}: the list by its name in a
 *     market file, the position counted from 0, then the component
 * @param value what was found there, empty where something is absent
 * @param rule a clause that states the rule
 * @param advice one sentence, or empty
 */
public record RuleBreach(String path, String value, String rule, String advice, Severity severity) {

  /** What follows from a breach. */
  public enum Severity {
    /** The market has no meaning as it stands and is not solved. */
    ERROR,
    /** The market can be solved; the author may have meant something else. */
    WARNING
  }

  static RuleBreach error(String path, String value, String rule, String advice) {
    return new RuleBreach(path, value, rule, advice, Severity.ERROR);
  }

  static RuleBreach warning(String path, String value, String rule, String advice) {
    return new RuleBreach(path, value, rule, advice, Severity.WARNING);
  }

  /** Whether the market is not to be solved. */
  public boolean error() {
    return severity == Severity.ERROR;
  }
}
