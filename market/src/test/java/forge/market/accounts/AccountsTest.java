package forge.market.accounts;

import static forge.market.Parts.NOW;
import static forge.market.Parts.X;
import static forge.market.Parts.atHome;
import static forge.market.Parts.demand;
import static forge.market.Parts.mine;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.HOME_MINE;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.Parts;
import forge.market.Solved;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Who gains and who pays: every line of the accounts stands for one payment. */
class AccountsTest {

  @Test
  void everyTaxOfAFlowIsALineOfItsTreasury() {
    // q = 10: FOB 1.1 · 10 + 1 = 12, CIF 13, duty 0.25 · 13 and 2
    var lines =
        accounts(
                new Policy.ExportTax(IMPORTS, 1, 0.1),
                new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.CIF),
                new Policy.SpecificDuty(IMPORTS, 2),
                new Policy.ImportQuota(IMPORTS, 20, Map.of()))
            .duties();
    assertThat(lines)
        .extracting(
            line ->
                "%d %s %s %.4f %.4f"
                    .formatted(
                        line.policy(), line.kind(), line.treasury(), line.perUnit(), line.amount()))
        .containsExactly(
            "0 exportTax CHN 2.0000 40.0000",
            "1 adValoremDuty USA 3.2500 65.0000",
            "2 specificDuty USA 2.0000 40.0000");
  }

  @Test
  void levyIsALineOfItsMember() {
    var levies = accounts(new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 20, 99)).levies();
    assertThat(levies).hasSize(1);
    assertThat(levies.getFirst().node().economy()).isEqualTo(HOME);
    assertThat(levies.getFirst().levy()).isCloseTo(6.5, within(1e-7));
    assertThat(levies.getFirst().revenue()).isCloseTo(195, within(1e-6));
  }

  @Test
  void minimumImportPriceIsALineOfTheImporter() {
    var line = accounts(new Policy.MinimumImportPrice(IMPORTS, 20)).duties().getFirst();
    assertThat(line.kind()).isEqualTo("minimumImportPrice");
    assertThat(line.treasury()).isEqualTo(HOME);
    assertThat(line.amount()).isCloseTo(195, within(1e-6));
  }

  @Test
  void purchasesAndReleasesAreAtTheMarketPrice() {
    var bought = accounts(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 5)).stocks();
    assertThat(bought)
        .extracting(
            each ->
                "%s %.4f %.4f %.4f"
                    .formatted(each.kind(), each.price(), each.quantity(), each.outlay()))
        .containsExactly("purchase 17.0000 5.0000 85.0000");
    var released = accounts(new Policy.ReserveRelease(OXIDE, Set.of(HOME), 15, 100)).stocks();
    assertThat(released.getFirst().outlay()).isCloseTo(-135, within(1e-6));
  }

  @Test
  void supportIsALineOfItsActivityAndInsideTheTreasury() {
    double all = Double.POSITIVE_INFINITY;
    var contract =
        new Policy.SupportContract(OXIDE, Set.of(HOME_MINE), 20, Policy.Ways.ONE_WAY, all);
    var accounts = accounts(contract);
    var line = accounts.support().getFirst();
    assertThat(line.perUnit()).isCloseTo(13 / 3.0, within(1e-7));
    assertThat(line.quantity()).isCloseTo(30, within(1e-7));
    assertThat(accounts.welfareOf(HOME).support()).isCloseTo(130, within(1e-6));
    assertThat(accounts.welfareOf(HOME).government()).isCloseTo(-130, within(1e-6));
  }

  @Test
  void producerSurplusIsBookedByStage() {
    var accounts = accounts(new Policy.SpecificDuty(IMPORTS, 3));
    assertThat(accounts.producerByStage().get(HOME).get("OXD")).isCloseTo(342, within(1e-6));
    assertThat(accounts.producerByStage().get(ABROAD).get("OXD")).isCloseTo(162, within(1e-6));
  }

  @Test
  void marginalCostBelowZeroCountsAsZero() {
    // −2 + q in a market at 4: 6 made, surplus 4 · 2 + 4 · 4/2
    var market =
        atHome()
            .activity(mine("mine", Parts.HOME, new CostCurve.Linear(-2, 1)))
            .demand(demand(new DemandCurve.Linear(10, 1)))
            .build();
    var accounts = Accounts.of(market, Solved.solve(market));
    assertThat(accounts.welfareOf(Parts.HOME).producer()).isCloseTo(16, within(1e-6));
  }

  /** Equal demands are two demands: they share what the last tread of cost leaves for both. */
  @Test
  void equalDemandsAreTwoDemands() {
    var curve = new DemandCurve.Steps(List.of(new Step(9, 6), new Step(4, 6)));
    var market =
        atHome()
            .activity(mine("mine", Parts.HOME, CostCurve.constant(2), 15))
            .demand(demand(curve))
            .demand(demand(curve))
            .build();
    // 12 are worth 9, 3 more are worth 4, which is the price
    var accounts = Accounts.of(market, Solved.solve(market));
    assertThat(accounts.welfareOf(Parts.HOME).consumer()).isCloseTo(12 * 5, within(1e-6));
  }

  @Test
  void equalDemandsThatAreNotServedAreTwoDemands() {
    var market =
        atHome()
            .activity(mine("mine", Parts.HOME, CostCurve.constant(2), 5))
            .demand(demand(new DemandCurve.Fixed(4)))
            .demand(demand(new DemandCurve.Fixed(4)))
            .build();
    var accounts = Accounts.of(market, Solved.solve(market));
    assertThat(accounts.world()).isCloseTo(-5 * 2 - 3 * 100, within(1e-5));
  }

  @Property(seed = "21", tries = 30)
  void surplusOfLinearDemandIsTheAreaAbovePrice(
      @ForAll @DoubleRange(min = 1, max = 50) double price) {
    assertSurplus(new DemandCurve.Linear(60, 2), price, 60, p -> (60 - p) / 2);
  }

  @Property(seed = "22", tries = 30)
  void surplusOfIsoelasticDemandIsTheAreaUpToItsChoke(
      @ForAll @DoubleRange(min = 1, max = 50) double price,
      @ForAll @DoubleRange(min = 0.3, max = 3) double elasticity) {
    var curve = new DemandCurve.Isoelastic(30, 20, elasticity, 70);
    assertSurplus(curve, price, 70, curve::quantityAt);
  }

  @Test
  void surplusOfSteppedDemandIsTheAreaAbovePrice() {
    var curve = new DemandCurve.Steps(List.of(new Step(50, 6), new Step(20, 4)));
    assertSurplus(curve, 15, 50, p -> p < 20 ? 10 : 6);
    assertSurplus(curve, 30, 50, _ -> 6);
  }

  /** Supply at a constant cost fixes the price; the quantity is then summed from it upwards. */
  private static void assertSurplus(
      DemandCurve curve, double price, double choke, DoubleUnaryOperator quantity) {
    MarketProblem market =
        atHome()
            .activity(mine("mine", Parts.HOME, CostCurve.constant(price)))
            .demand(demand(curve))
            .build();
    var point = Solved.solve(market);
    assertThat(point.price(Parts.HOME, X, NOW)).isCloseTo(price, within(1e-7));
    int panels = 35_000;
    double sum = 0;
    for (int k = 0; k < panels; k++) {
      double at = price + (choke - price) * (k + 0.5) / panels;
      sum += quantity.applyAsDouble(at) * (choke - price) / panels;
    }
    assertThat(Accounts.of(market, point).welfareOf(Parts.HOME).consumer())
        .isCloseTo(sum, within(1e-6 * sum));
  }

  private static Accounts accounts(Policy... policies) {
    var market = market(policies);
    return Accounts.of(market, Solved.solve(market));
  }
}
