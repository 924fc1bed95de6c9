package forge.app.reading;

import forge.kernel.EconomyId;
import forge.market.analysis.AnalysedMarket;
import forge.market.certificate.Certificate;
import forge.market.scenario.Scenario;
import forge.market.scenario.ScenarioRun;
import forge.world.Chain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A run of a scenario read for people: its markets one by one, and what they come to together. The
 * dominant supplier of a sum is in each market that market's own.
 */
public final class RunReading {

  private final ScenarioRun run;
  private final List<Comparison> markets;

  public RunReading(ScenarioRun run) {
    this.run = run;
    this.markets = run.parts().stream().map(part -> new Comparison(run, part)).toList();
  }

  /** The scenario that was run. */
  public Scenario scenario() {
    return run.scenario();
  }

  /** Who was in the zone. */
  public Set<EconomyId> zone() {
    return run.zone();
  }

  /** What was found in all markets together. */
  public String finding() {
    return run.finding();
  }

  /** The markets, one or more. */
  public List<Comparison> markets() {
    return markets;
  }

  /** Whether there is one market alone. */
  public boolean single() {
    return markets.size() == 1;
  }

  /** The chains asked about, in order. */
  public List<Chain> chains() {
    return markets.stream().flatMap(each -> each.chains().stream()).toList();
  }

  /** The chains of the markets, those included that a process joins to one asked about. */
  public List<Chain> allChains() {
    return markets.stream().flatMap(each -> each.simulation().chains().stream()).toList();
  }

  /** The dominant suppliers outside the zone, each once. */
  public List<EconomyId> suppliers() {
    return markets.stream()
        .flatMap(each -> each.groups().findDominant().stream())
        .distinct()
        .toList();
  }

  /** Whether every market of every simulation clears. */
  public boolean certified() {
    return run.certified();
  }

  /** What each side gains over all markets; a side without economies is left out. */
  public List<Payer> payers() {
    var payers = new ArrayList<Payer>();
    for (Group group : Group.values()) {
      if (markets.stream().anyMatch(each -> !each.groups().in(group).isEmpty())) {
        payers.add(sum(group.label(), each -> each.payer(group)));
      }
    }
    return payers;
  }

  /** What carriers and the holders of limits gain over all markets. */
  public Payer holders() {
    return sum(Comparison.HOLDERS, Comparison::holders);
  }

  /** What all economies and the holders of limits gain over all markets. */
  public Payer world() {
    return sum("World", Comparison::world);
  }

  /** What an economy gains over all markets. */
  public Payer payer(EconomyId economy) {
    return sum(economy.code(), each -> each.payer(economy));
  }

  private Payer sum(String who, Function<Comparison, Payer> payer) {
    var sum = Payer.nothing(who);
    for (Comparison market : markets) {
      sum = sum.plus(who, payer.apply(market));
    }
    return sum;
  }

  /** The economies of all markets, each once. */
  public Set<EconomyId> economies() {
    var all = new LinkedHashSet<EconomyId>();
    markets.forEach(each -> all.addAll(each.before().market().problem().economies()));
    return all;
  }

  /** Every flow that changes in any market, by the value of the change, greatest first. */
  public List<Move> moves() {
    var moves = new ArrayList<Move>();
    for (Comparison market : markets) {
      market.flowChanges().forEach(flow -> moves.add(new Move(market, flow)));
    }
    moves.sort(Comparator.comparingDouble((Move each) -> each.flow().value()).reversed());
    return moves;
  }

  /** Every warning about a scenario's market, in the order of the markets. */
  public List<String> warnings() {
    return markets.stream().flatMap(each -> each.after().market().warnings().stream()).toList();
  }

  /**
   * The certificate that speaks for the run: that of the scenario where there is one market that
   * clears; else the worst of all markets, measure by measure.
   */
  public Certificate certificate() {
    if (single() && certified()) {
      return run.parts().getFirst().scenario().certificate();
    }
    List<Certificate> all =
        run.parts().stream()
            .flatMap(each -> Stream.of(each.baseline(), each.scenario()))
            .map(AnalysedMarket::certificate)
            .toList();
    Certificate worst =
        all.stream()
            .max(
                Comparator.comparing((Certificate each) -> !each.passed())
                    .thenComparingDouble(Certificate::naturalResidual))
            .orElseThrow();
    return new Certificate(
        worst.naturalResidual(),
        worst.worstCondition(),
        greatest(all, Certificate::balanceGap),
        greatest(all, Certificate::dualityGap),
        greatest(all, Certificate::secondStartDifference),
        certified());
  }

  private static double greatest(List<Certificate> all, ToDoubleFunction<Certificate> measure) {
    return all.stream()
        .mapToDouble(measure)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(Double.NaN);
  }

  /** The least and the greatest share of estimates among the markets. */
  public List<Double> sharesOfEstimates() {
    var shares = markets.stream().map(each -> each.simulation().shareOfEstimates());
    var sorted = shares.sorted().toList();
    return List.of(sorted.getFirst(), sorted.getLast());
  }
}
