package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.market.ensemble.Spread;
import java.util.List;
import java.util.Objects;

/**
 * An economy that makes a product, and how much of it reaches us.
 *
 * @param quantity t a year that it makes
 * @param share of its output that is ours: 1 for what is made at home
 * @param reliability share of our part that it delivers without any disruption
 * @param lost share of our part lost to war or on the way, by year; years without a figure lose
 *     nothing
 */
public record Supplier(
    EconomyId economy,
    Standing standing,
    double quantity,
    double share,
    Spread reliability,
    List<Double> lost) {

  /** How it stands to us. */
  public enum Standing {
    DOMESTIC,
    FOREIGN,
    /** Delivers nothing, whatever else is said of it. */
    ADVERSARY
  }

  public Supplier {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(standing);
    lost = List.copyOf(lost);
    Checks.amount("Output of " + economy, quantity);
    Checks.share("Our share of " + economy, share);
    Checks.share("Least reliability of " + economy, reliability.low());
    Checks.share("Greatest reliability of " + economy, reliability.high());
    lost.forEach(each -> Checks.share("Share lost from " + economy, each));
  }

  /** What reaches us in a year, counted from 0, at a reliability. */
  double delivered(int year, double reliable) {
    if (standing == Standing.ADVERSARY) {
      return 0;
    }
    double arriving = year < lost.size() ? 1 - lost.get(year) : 1;
    return quantity * share * reliable * arriving;
  }
}
