package forge.market.conduct;

import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.DEMAND;
import static forge.market.certificate.TwoEconomies.FOREIGN_COST;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.HOME_COST;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.ProductId;
import forge.market.Parts;
import forge.market.Solved;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;
import forge.market.problem.Behaviour;
import forge.market.problem.CostCurve;
import forge.market.problem.Policy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An exporter that knows the demand {@code p = 30 − M/3} for its goods, its own cost {@code q = 5 +
 * M/4} and the rule of the levy.
 */
class DominantExporterTest {

  private static final ProductId METAL = ProductId.of("MET");

  @Test
  void isPresentOnlyIfNamed() {
    assertThat(DominantExporter.present(market())).isFalse();
    assertThat(DominantExporter.present(market(exporter(OXIDE)))).isTrue();
  }

  @Test
  void withoutALevyItIsAMonopolist() {
    // (29 − M/3) M − 5M − M²/8 is largest at M = 288/11, where p = 30 − 96/11 and q = 5 + 72/11
    var response = DominantExporter.bestResponse(market(exporter(OXIDE)));
    var point = Solved.examined(response.dominant());
    assertThat(point.price(HOME, OXIDE, PERIOD)).isCloseTo(30 - 96 / 11.0, within(1e-6));
    assertThat(response.markups().get(OXIDE)).isCloseTo(96 / 11.0, within(1e-5));
    assertThat(response.gain()).isCloseTo(144 * 24 / 11.0 - 211.591837, within(1e-5));
    assertThat(response.local()).isFalse();
  }

  @Test
  void againstAFloorItTakesTheLevy() {
    // at the floor 24 home takes 18, made at 9.5: the levy of 13.5 becomes the mark-up, FOB is 23
    var levy = new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 24, 100);
    var response = DominantExporter.bestResponse(market(levy, exporter(OXIDE)));
    var point = Solved.examined(response.dominant());
    double markup = response.markups().get(OXIDE);
    assertThat(point.price(HOME, OXIDE, PERIOD)).isCloseTo(24, within(1e-5));
    assertThat(point.price(ABROAD, OXIDE, PERIOD) + markup).isCloseTo(23, within(1e-4));
    assertThat(point.multiplier(new Multiplier.LevyRate(0, new Node(HOME, OXIDE, PERIOD))))
        .isCloseTo(0, within(1e-4));
    assertThat(response.competitiveLevyRevenue()).isCloseTo(243, within(1e-5));
    assertThat(response.dominantLevyRevenue()).isCloseTo(0, within(2e-3));
    assertThat(response.gain()).isCloseTo(243, within(2e-3));
  }

  @Test
  void againstALowFloorItIsTheMonopolistAgain() {
    var levy = new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 18, 100);
    var response = DominantExporter.bestResponse(market(levy, exporter(OXIDE)));
    assertThat(response.dominant().equilibrium().price(HOME, OXIDE, PERIOD))
        .isCloseTo(30 - 96 / 11.0, within(1e-5));
    assertThat(response.dominantLevyRevenue()).isCloseTo(0, within(1e-5));
  }

  @Test
  void withTwoProductsTheAnswerIsFlaggedAsLocal() {
    // the same market twice over: each product has the monopolist's mark-up
    var twice = market(exporter(OXIDE), exporter(METAL)).toBuilder().product(METAL, "t");
    var outputs = Map.of(METAL, 1.0);
    twice.activity(Parts.activity("home metal", HOME, Map.of(), outputs, HOME_COST, 1000));
    twice.activity(Parts.activity("foreign metal", ABROAD, Map.of(), outputs, FOREIGN_COST, 1000));
    twice.demand(Parts.demand(HOME, METAL, DEMAND));
    var id = Arc.defaultId(METAL, ABROAD, HOME);
    var freight = CostCurve.constant(1);
    twice.arc(new Arc(id, METAL, ABROAD, HOME, freight, Map.of(), 0, Double.POSITIVE_INFINITY));

    var response = DominantExporter.bestResponse(twice.build());

    assertThat(response.local()).isTrue();
    assertThat(response.markups().keySet()).containsExactly(OXIDE, METAL);
    assertThat(response.markups().values())
        .allSatisfy(each -> assertThat(each).isCloseTo(96 / 11.0, within(1e-4)));
  }

  private static Policy exporter(ProductId product) {
    return new Policy.Conduct(
        "exporter", product, Set.of(ABROAD), Set.of(), Behaviour.DOMINANT, 1, Set.of(HOME));
  }
}
