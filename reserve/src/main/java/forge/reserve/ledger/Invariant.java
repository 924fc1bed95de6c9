package forge.reserve.ledger;

/** What holds of every ledger, and is checked without the rules that let records in. */
public enum Invariant {
  SEQUENCE("records are numbered from one without a gap"),
  TIME("the time of records never goes back, and no record holds on a day after its own"),
  IDENTIFIER("no identifier is recorded twice"),
  HASH("every record carries the hash of its own text and of the hash before it"),
  ACCOUNT("every account that a record names is open, and counts the unit of the other one"),
  EFFECTS("what a record changes follows from its transfer and from the reservation it resolves"),
  ZERO_SUM("what is posted sums to nothing, in every unit"),
  NOT_NEGATIVE("no bounded account holds less than nothing, or less than is set aside of it"),
  NEVER_NEGATIVE("no bounded account held less than nothing at the end of any day"),
  RESERVATION("a reservation is resolved once, in time unless it is timed out, within its amount"),
  BALANCE("the balances that are kept are the sums of what was recorded");

  private final String rule;

  Invariant(String rule) {
    this.rule = rule;
  }

  /** The rule, as a clause. */
  public String rule() {
    return rule;
  }

  /**
   * One place where an invariant does not hold.
   *
   * @param sequence of the record, or 0 where it is about no single one
   */
  public record Breach(Invariant invariant, long sequence, String detail) {

    /** The breach as one line for people. */
    public String sentence() {
      String place = sequence > 0 ? "Record " + sequence : "The ledger";
      return place + " breaks the rule that " + invariant.rule() + ": " + detail + ".";
    }
  }
}
