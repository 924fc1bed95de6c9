package forge.app.reading;

import forge.market.baseyear.AdjustedFact;
import forge.market.baseyear.ChainSummary;
import forge.market.baseyear.Reconciled;
import forge.market.scenario.FitLine;
import forge.market.scenario.Horizon;
import forge.world.Chain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A balanced year and the fit of the model to it, read for some chains. */
public final class CalibrationReading {

  /** A figure of the year that the baseline may miss, in per cent. */
  public static final double ALLOWED = 0.1;

  /** How one market's baseline fits the year. */
  public record Fit(Set<Chain> chains, Horizon horizon, List<FitLine> lines) {

    /** The figure that is missed most, if the market has any. */
    public Optional<FitLine> worst() {
      return lines.stream().max(Comparator.comparingDouble(each -> Math.abs(each.missPercent())));
    }

    /** The greatest miss, in per cent. */
    public double miss() {
      return worst().map(each -> Math.abs(each.missPercent())).orElse(0.0);
    }
  }

  private final Reconciled year;
  private final List<Chain> chains;
  private final List<Fit> fits;

  public CalibrationReading(Reconciled year, List<Chain> chains, List<Fit> fits) {
    this.year = year;
    this.chains = List.copyOf(chains);
    this.fits = List.copyOf(fits);
  }

  /** The balanced year. */
  public Reconciled year() {
    return year;
  }

  /** The fit of each market in each horizon. */
  public List<Fit> fitLines() {
    return fits;
  }

  /** What reconciling did to each chain that is looked at. */
  public List<ChainSummary> summaries() {
    return ChainSummary.of(year).stream().filter(each -> chains.contains(each.chain())).toList();
  }

  /** The facts of the chains that had to move, the largest change first. */
  public List<AdjustedFact> adjusted() {
    return year.adjusted().stream()
        .filter(each -> chains.stream().anyMatch(chain -> chain.id().equals(each.chain())))
        .filter(each -> !each.reason().isEmpty())
        .sorted(
            Comparator.comparingDouble((AdjustedFact each) -> -Math.abs(each.changePercent()))
                .thenComparing(AdjustedFact::what))
        .toList();
  }

  /** The name of a product. */
  public String name(forge.kernel.ProductId product) {
    return year.world().product(product).name();
  }

  /** Whether every baseline reproduces every figure closely enough. */
  public boolean fits() {
    return fits.stream().allMatch(each -> each.miss() <= ALLOWED);
  }
}
