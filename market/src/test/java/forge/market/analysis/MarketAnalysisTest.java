package forge.market.analysis;

import static forge.market.Parts.X;
import static forge.market.Parts.atHome;
import static forge.market.Parts.demand;
import static forge.market.Parts.mine;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.ProductId;
import forge.market.Parts;
import forge.market.equilibrium.Method;
import forge.market.problem.Behaviour;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything that is reported of a market hangs together, and a reader is told what to doubt. */
class MarketAnalysisTest {

  private static final ProductId Y = ProductId.of("Y");
  private static final Policy LEVY =
      new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 24, 100);

  @Test
  void soundMarketNeedsNoWarning() {
    var analysed = analyse(market(LEVY));
    assertThat(analysed.certificate().passed()).isTrue();
    assertThat(analysed.certificate().secondStartDifference()).isLessThan(1e-6);
    assertThat(analysed.floors()).singleElement().matches(floor -> floor.held());
    assertThat(analysed.accounts().levies().getFirst().revenue()).isCloseTo(243, within(1e-5));
    assertThat(analysed.pocketed()).isEmpty();
    assertThat(analysed.warnings()).isEmpty();
  }

  @Test
  void minimumImportPriceIsAnnotated() {
    assertThat(analyse(market(new Policy.MinimumImportPrice(IMPORTS, 20))).warnings())
        .singleElement()
        .asString()
        .contains("does not fix where imports come from");
  }

  @Test
  void crossPriceSurplusIsAnnotated() {
    var curve = new DemandCurve.CrossPrice(100, -2, Map.of());
    assertThat(analyse(oneMine(curve, 500)).warnings())
        .singleElement()
        .asString()
        .contains("only its sign is comparable");
  }

  @Test
  void shortageIsTold() {
    assertThat(analyse(oneMine(new DemandCurve.Fixed(10), 6)).warnings())
        .containsExactly("4.000 of X wanted in HOME in period 1 is not served.");
  }

  private static MarketProblem oneMine(DemandCurve curve, double capacity) {
    return atHome()
        .activity(mine("mine", Parts.HOME, CostCurve.constant(3), capacity))
        .demand(demand(curve))
        .build();
  }

  @Test
  void dominantExporterIsReportedBesideTheCompetitiveOne() {
    var exporter =
        new Policy.Conduct(
            "exporter", OXIDE, Set.of(ABROAD), Set.of(), Behaviour.DOMINANT, 1, Set.of(HOME));
    var analysed = analyse(market(LEVY, exporter));
    var pocketed = analysed.pocketed().getFirst();
    assertThat(pocketed.coalition()).isEqualTo("exporter");
    assertThat(pocketed.competitiveRevenue()).isCloseTo(243, within(1e-5));
    assertThat(pocketed.dominantRevenue()).isCloseTo(0, within(2e-3));
    assertThat(pocketed.markups().get(OXIDE)).isCloseTo(13.5, within(1e-4));
    assertThat(pocketed.prices().get(OXIDE).get(HOME)).isCloseTo(24, within(1e-5));
    assertThat(analysed.certificate().passed()).isTrue();
  }

  @Test
  void outerLoopAloneFindsTheLevyInTheLimit() {
    var options = new AnalysisOptions(Method.CONVEX, false, false);
    var analysed = MarketAnalysis.analyse(market(LEVY), options, Progress.NONE);
    assertThat(analysed.equilibrium().status().method()).isEqualTo("outer loop");
    assertThat(analysed.certificate().passed()).isTrue();
    assertThat(analysed.certificate().secondStartDifference()).isNaN();
    assertThat(analysed.accounts().levies().getFirst().levy()).isCloseTo(13.5, within(1e-5));
  }

  @Test
  void progressIsToldInOrder() {
    List<String> heard = new ArrayList<>();
    MarketAnalysis.analyse(
        market(),
        AnalysisOptions.FULL,
        (step, done, of) -> heard.add(step + " " + done + "/" + of));
    assertThat(heard)
        .containsExactly("solving 0/4", "certifying 1/4", "floors 2/4", "accounts 3/4", "done 4/4");
  }

  @Test
  void unusedProductHasNoPriceAndNoPlace() {
    var market = oneMine(Parts.falling(20), 100).toBuilder().product(Y, "t").build();
    assertThat(analyse(market).equilibrium().nodes())
        .extracting(node -> node.product())
        .containsExactly(X);
  }

  private static AnalysedMarket analyse(MarketProblem market) {
    return MarketAnalysis.analyse(market, AnalysisOptions.FULL, Progress.NONE);
  }
}
