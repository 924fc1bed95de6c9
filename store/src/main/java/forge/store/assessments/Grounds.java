package forge.store.assessments;

import forge.levy.measure.RuleSet;
import forge.pricing.book.Hash;
import forge.store.rules.RuleSetFiles;
import java.time.Instant;
import java.util.Objects;

/**
 * What an assessment rests on besides its entry and its prices.
 *
 * @param hash of the canonical text of the rules
 * @param objection why the rules are not in force; empty where they are
 * @param asOf what was known then of prices
 * @param synthetic whether a price that was looked up rests on evidence that is made up
 */
public record Grounds(
    RuleSet.Heading heading, Hash hash, String objection, Instant asOf, boolean synthetic) {

  public Grounds {
    Objects.requireNonNull(heading);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(objection);
    Objects.requireNonNull(asOf);
  }

  /** Those of a rule set, with what was known at a moment. */
  public static Grounds of(RuleSet rules, Instant asOf) {
    return new Grounds(
        rules.heading(),
        RuleSetFiles.hash(rules),
        rules.heading().review().findObjection().orElse(""),
        asOf,
        false);
  }

  /** The same, for prices of which some rest on evidence that is made up, or none. */
  public Grounds synthetic(boolean made) {
    return new Grounds(heading, hash, objection, asOf, made);
  }

  /** The same, by what was known at another moment. */
  public Grounds at(Instant moment) {
    return new Grounds(heading, hash, objection, moment, synthetic);
  }
}
