package forge.market.certificate;

import static forge.market.RareEarthLadder.ZONE;
import static forge.market.RareEarthLadder.floor;
import static forge.market.RareEarthLadder.freeTrade;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.MarketSolver;
import forge.market.problem.Behaviour;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Scope;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the solver finds for four economies and four stages passes, from both starts. */
class SolutionsTest {

  private static final EconomyId CHINA = EconomyId.of("CHN");
  private static final ProductId OXIDE = ProductId.of("OXD");
  private static final Scope IMPORTS = Scope.of(OXIDE, Set.of(CHINA, EconomyId.of("ROW")), ZONE);

  static Stream<MarketProblem> markets() {
    return Stream.of(
            new Policy.SpecificDuty(IMPORTS, 2),
            new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.CIF),
            new Policy.ExportTax(IMPORTS, 1, 0.1),
            new Policy.ExportBan(IMPORTS),
            new Policy.ImportQuota(IMPORTS, 20, Map.of()),
            new Policy.TariffRateQuota(IMPORTS, 20, 1, 3, Map.of()),
            new Policy.LicenceQuota(OXIDE, CHINA, Map.of(EconomyId.of("USA"), 5.0)),
            new Policy.MinimumImportPrice(IMPORTS, 22.5),
            new Policy.PublicPurchase(OXIDE, ZONE, 22, 6),
            new Policy.Conduct(
                "exporters",
                ProductId.of("MAG"),
                Set.of(CHINA),
                Set.of(),
                Behaviour.COURNOT,
                1,
                Set.of()),
            floor("OXD", 22))
        .map(policy -> freeTrade().with(policy));
  }

  @ParameterizedTest
  @MethodSource("markets")
  void passes(MarketProblem market) {
    var first = MarketSolver.solve(market);
    var certificate = Certifier.certify(market, first, MarketSolver.solvedAgain(market, first));
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
  }

  @ParameterizedTest
  @MethodSource("markets")
  void solutionOfAnotherMarketFails(MarketProblem market) {
    var other = market.toBuilder().policy(floor("MET", 30)).build();
    assertThat(Certifier.certify(market, MarketSolver.solve(other)).passed()).isFalse();
  }
}
