package forge.levy.custody;

import forge.kernel.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A mass balance worked out: what may be claimed at most, which claims stand, and which batches
 * they have used up. {@code claimable = qualifying input × yield}; a claim beyond what is left is
 * refused whole.
 *
 * @param claimable the most that may be claimed over the period
 * @param draws which batch each claim has used, in units of output
 * @param refusals what is not counted, and why
 */
public record CustodyAccount(
    BigDecimal claimable,
    BigDecimal claimed,
    List<Draw> draws,
    List<String> refusals,
    Explanation explanation) {

  /** Output of a claim that a batch stands for; so much of the batch is used up. */
  public record Draw(String claim, String batch, BigDecimal output) {}

  public CustodyAccount {
    Objects.requireNonNull(explanation);
    draws = List.copyOf(draws);
    refusals = List.copyOf(refusals);
    if (claimed.compareTo(claimable) > 0) {
      throw new IllegalArgumentException("More is claimed than may be");
    }
  }

  /** Works out a balance. */
  public static CustodyAccount of(MassBalance balance) {
    var refusals = new ArrayList<String>();
    Map<String, BigDecimal> left = qualifying(balance, refusals);
    BigDecimal claimable = left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var draws = new ArrayList<Draw>();
    var names = new HashSet<String>();
    for (Claim claim : balance.claims()) {
      if (!names.add(claim.id())) {
        refusals.add("claim " + claim.id() + " stands twice");
      } else if (!balance.span().holds(claim.day())) {
        refusals.add("claim " + claim.id() + " of " + claim.day() + " is outside the period");
      } else {
        draw(claim, left, draws, refusals);
      }
    }
    BigDecimal claimed = draws.stream().map(Draw::output).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new CustodyAccount(
        claimable, claimed, draws, refusals, explanation(balance, claimable, claimed, draws));
  }

  /** What each qualifying batch may stand for, in units of output. */
  private static Map<String, BigDecimal> qualifying(MassBalance balance, List<String> refusals) {
    Map<String, BigDecimal> left = new LinkedHashMap<>();
    var names = new HashSet<String>();
    for (Batch batch : balance.batches()) {
      if (!names.add(batch.id())) {
        refusals.add("batch " + batch.id() + " stands twice; it counts once");
      } else if (!batch.consumedBy().isEmpty()) {
        refusals.add("batch " + batch.id() + " is used up already by " + batch.consumedBy());
      } else if (!balance.span().holds(batch.day())) {
        refusals.add("batch " + batch.id() + " of " + batch.day() + " is outside the period");
      } else if (batch.qualifies() && !batch.evidence().reaches(balance.least())) {
        refusals.add(
            "batch %s is %s; at least %s counts"
                .formatted(batch.id(), batch.evidence(), balance.least()));
      } else if (batch.qualifies()) {
        left.put(batch.id(), batch.mass().multiply(balance.yield()));
      }
    }
    return left;
  }

  private static void draw(
      Claim claim, Map<String, BigDecimal> left, List<Draw> draws, List<String> refusals) {
    BigDecimal there = left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (claim.mass().compareTo(there) > 0) {
      refusals.add(
          "claim %s of %s is more than the %s left"
              .formatted(claim.id(), claim.mass().toPlainString(), there.toPlainString()));
      return;
    }
    BigDecimal wanted = claim.mass();
    for (Map.Entry<String, BigDecimal> batch : left.entrySet()) {
      BigDecimal taken = wanted.min(batch.getValue());
      if (taken.signum() > 0) {
        draws.add(new Draw(claim.id(), batch.getKey(), taken));
        batch.setValue(batch.getValue().subtract(taken));
        wanted = wanted.subtract(taken);
      }
    }
  }

  private static Explanation explanation(
      MassBalance balance, BigDecimal claimable, BigDecimal claimed, List<Draw> draws) {
    String claims = claimed.toPlainString() + " of " + claimable.toPlainString() + " claimed";
    var steps = new ArrayList<Explanation>();
    steps.add(
        Explanation.of(
            "claimable = qualifying input × yield " + balance.yield().toPlainString(),
            claimable.toPlainString()));
    for (Draw draw : draws) {
      steps.add(
          Explanation.of(
              "claim " + draw.claim() + " uses batch " + draw.batch(),
              draw.output().toPlainString()));
    }
    return Explanation.of("mass balance of " + balance.name(), claims, steps);
  }
}
