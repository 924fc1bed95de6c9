package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.Reconciliation;
import forge.world.ArcGap;
import forge.world.Attendance;
import forge.world.BaseYear;
import forge.world.Elasticity;
import forge.world.Margin;
import forge.world.ProcessId;
import forge.world.Route;
import forge.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped data set loads without a problem and says what its document says. */
class ShippedWorldTest {

  private static final World WORLD = WorldLoader.shipped().value();
  private static final BaseYear YEAR = Reconciliation.of(WORLD).year();
  private static final EconomyId CHN = EconomyId.of("CHN");
  private static final ProductId MAGNET = ProductId.of("magnet-ndfeb");
  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");

  @Test
  void itIsClean() {
    assertThat(WorldLoader.shipped().problems()).isEmpty();
  }

  @Test
  void everyBalanceClosesToAKilogram() {
    for (var economy : WORLD.economies()) {
      for (var product : WORLD.products()) {
        assertThat(YEAR.imbalance(economy.id(), product.id()))
            .as(economy.id() + " " + product.id())
            .isCloseTo(0, within(1e-3));
      }
    }
  }

  @Test
  void publishedFiguresStandAsPublished() {
    assertThat(YEAR.flow(MAGNET, new Route(CHN, EconomyId.of("USA")))).isEqualTo(7446);
    assertThat(YEAR.output(EconomyId.of("USA"), new ProcessId("mine-bastnaesite-us")))
        .isEqualTo(45500);
    assertThat(WORLD.parameter("contract-floor-ndpr-oxide").figure().value()).isEqualTo(110);
  }

  @Test
  void chinaShipsSeventeenThousandTonnesOfMagnetsToTheUnion() {
    double total =
        WORLD.members("EU27").stream()
            .mapToDouble(member -> YEAR.flow(MAGNET, new Route(CHN, member)))
            .sum();
    assertThat(total).isCloseTo(17000, within(1e-3));
  }

  @Test
  void fobChinaIsThePublishedQuotation() {
    var cost = YEAR.landedCost(OXIDE, new Route(CHN, EconomyId.of("JPN")));
    assertThat(cost.fob()).isCloseTo(55000, within(1.0));
    assertThat(YEAR.landedCost(MAGNET, new Route(CHN, EconomyId.of("JPN"))).fob())
        .isCloseTo(49200, within(1.0));
  }

  @Test
  void pricesFitTheRoutesThatCarrySomething() {
    assertThat(YEAR.flowGaps())
        .allSatisfy(gap -> assertThat(Math.abs(gap.share())).isLessThan(0.02));
    double worth = YEAR.flowGaps().stream().mapToDouble(ShippedWorldTest::worth).sum();
    double miss = YEAR.flowGaps().stream().mapToDouble(g -> Math.abs(g.gap()) * g.quantity()).sum();
    assertThat(miss / worth).isLessThan(0.002);
  }

  private static double worth(ArcGap gap) {
    return gap.cost().total() * gap.quantity();
  }

  @Test
  void noClosedRouteFromAMakerPaysMoreThanFivePerCent() {
    for (var product : WORLD.products()) {
      for (var from : WORLD.economies()) {
        for (var to : WORLD.economies()) {
          if (!from.equals(to) && YEAR.production(from.id(), product.id()) > 0) {
            ArcGap gap = YEAR.arcGap(product.id(), new Route(from.id(), to.id()));
            assertThat(gap.share()).as(product.id() + " " + gap.route()).isLessThan(0.05);
          }
        }
      }
    }
  }

  @Test
  void everyProcessBeyondTheMineEarnsItsCitedCostButThoseNamed() {
    List<String> outside =
        YEAR.margins().stream()
            .filter(m -> !m.activity().process().code().startsWith("mine-"))
            .filter(m -> m.standing() != Margin.Standing.WITHIN)
            .map(m -> m.activity().economy() + " " + m.activity().process())
            .toList();
    assertThat(outside)
        .containsExactlyInAnyOrder(
            "CHN sep-bastnaesite-us-cn",
            "USA sep-bastnaesite-us",
            "IND sep-monazite-light",
            "EST sep-monazite-light",
            "USA sep-monazite-light",
            "GBR metal-ndpr-west",
            "CAN metal-ndpr-west");
  }

  @Test
  void everyProductHasTheElasticitiesOfTheModel() {
    for (var product : WORLD.products()) {
      for (var horizon : List.of(Elasticity.Horizon.SHORT, Elasticity.Horizon.LONG)) {
        assertThat(WORLD.findElasticity(product.id(), Elasticity.Side.DEMAND, horizon))
            .as(product.id() + " " + horizon)
            .isPresent();
      }
    }
  }

  @Test
  void theZoneHoldsAttendeesOnly() {
    assertThat(WORLD.outlook().zone()).hasSize(15);
    assertThat(WORLD.outlook().zone())
        .allSatisfy(
            member ->
                assertThat(WORLD.economy(member.economy()).attendance())
                    .isNotEqualTo(Attendance.NO));
  }
}
