package forge.pricing.ladder;

import forge.kernel.Explanation;
import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prices of a ladder made coherent, and why each moved.
 *
 * @param changes every price that was given, before and after, by product
 * @param moves the conditions that bind, in the order of making
 * @param skipped the steps that could not be looked at
 */
public record Projection(
    Map<ProductId, Change> changes,
    List<Move> moves,
    List<Skipped> skipped,
    Certificate certificate,
    Explanation explanation) {

  /** A price as it was determined by itself, and as it fits the others. */
  public record Change(BigDecimal raw, BigDecimal coherent) {

    /** Coherent less raw. */
    public BigDecimal change() {
      return coherent.subtract(raw);
    }

    /** Whether the price is another one. */
    public boolean moved() {
      return raw.compareTo(coherent) != 0;
    }
  }

  /**
   * A condition that holds with nothing to spare, and what it did.
   *
   * @param priced the output whose price the condition is about
   * @param needs the condition in words
   * @param shadowPrice what one unit more of cost per mass of main output would add to the sum of
   *     weighted squared relative changes, to six digits
   * @param pulls by how much the condition moved each price, before rounding to the price's
   *     decimals; where a price is at its least one, more than it could move
   */
  public record Move(
      StepId step,
      ProductId priced,
      String needs,
      BigDecimal shadowPrice,
      Map<ProductId, BigDecimal> pulls) {

    public Move {
      pulls = Collections.unmodifiableMap(new TreeMap<>(pulls));
    }
  }

  /** A step that was left out, for some of its products have no price. */
  public record Skipped(StepId step, Set<ProductId> missing) {

    public Skipped {
      missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }
  }

  /** What became of the prices. */
  public enum Outcome {
    /** They met all conditions and came back untouched. */
    ALREADY_COHERENT,
    /** They were projected, and the result is proved nearest and coherent. */
    PROJECTED,
    /** They meet all conditions, but the solver did not converge, so nearer ones may exist. */
    NOT_CONVERGED,
    /** They fail the certificate. */
    NOT_CERTIFIED
  }

  /**
   * Proof of the result, by other code than made it.
   *
   * @param violation by how much the rounded prices miss the condition that they miss most, in the
   *     ladder's denomination, in exact arithmetic; zero or less where all hold
   * @param residual how far the prices before rounding are from the nearest ones, relative; at most
   *     a millionth in a certified result
   */
  public record Certificate(Outcome outcome, BigDecimal violation, BigDecimal residual) {

    /** Whether the result may be published. */
    public boolean certified() {
      return outcome == Outcome.ALREADY_COHERENT || outcome == Outcome.PROJECTED;
    }
  }

  public Projection {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    moves = List.copyOf(moves);
    skipped = List.copyOf(skipped);
  }

  /** Whether the result may be published. */
  public boolean certified() {
    return certificate.certified();
  }

  /** The coherent prices, by product. */
  public Map<ProductId, BigDecimal> prices() {
    var prices = new TreeMap<ProductId, BigDecimal>();
    changes.forEach((product, change) -> prices.put(product, change.coherent()));
    return Collections.unmodifiableMap(prices);
  }
}
