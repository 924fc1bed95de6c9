package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.Reconciled;
import forge.market.baseyear.Reconciliation;
import forge.world.Adjustment;
import forge.world.ArcGap;
import forge.world.Attendance;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Confidence;
import forge.world.Elasticity;
import forge.world.Knowledge;
import forge.world.Margin;
import forge.world.ProcessId;
import forge.world.Route;
import forge.world.World;
import forge.world.ZoneMember;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped data set loads without a problem, and the year reconciled from it says of the chain
 * of magnets what its sources say.
 */
class ShippedWorldTest {

  private static final World WORLD = WorldLoader.shipped().value();
  private static final Chain MAGNETS = WORLD.chain("rare-earths");
  private static final Reconciled RECONCILED =
      Reconciliation.of(WORLD, Knowledge.BASE, Set.of(MAGNETS));
  private static final BaseYear YEAR = RECONCILED.year();
  private static final EconomyId CHN = EconomyId.of("CHN");
  private static final ProductId MAGNET = ProductId.of("magnet-ndfeb");
  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");

  @Test
  void itIsClean() {
    assertThat(WorldLoader.shipped().problems()).isEmpty();
    assertThat(RECONCILED.problems()).isEmpty();
  }

  @Test
  void everyBalanceClosesToAKilogram() {
    for (var economy : WORLD.economies()) {
      for (var product : WORLD.products(MAGNETS)) {
        assertThat(YEAR.imbalance(economy.id(), product.id()))
            .as(economy.id() + " " + product.id())
            .isCloseTo(0, within(1e-3));
      }
    }
  }

  /** Official figures hardly move: own estimates, which weigh 400 times less, give way. */
  @ParameterizedTest
  @CsvSource({"A, 0.1", "B, 1.5", "C, 5"})
  void theBetterAFigureIsTheLessItMoves(Confidence confidence, double mostPercent) {
    assertThat(RECONCILED.adjusted())
        .filteredOn(each -> each.provenance().confidence() == confidence)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.changePercent()).as("%s", each).isCloseTo(0, within(mostPercent)));
  }

  /** The year balances without stock that no row names. */
  @Test
  void nothingIsLeftOver() {
    assertThat(YEAR.tables().uses())
        .extracting(each -> each.quantity().provenance().note())
        .noneMatch(note -> note.startsWith("left over"));
  }

  /** Within a thousandth, which is far inside the rounding of the sources. */
  @Test
  void publishedFiguresStandAsPublished() {
    assertThat(YEAR.flow(MAGNET, new Route(CHN, EconomyId.of("USA"))))
        .isCloseTo(7446, withinPercentage(0.1));
    assertThat(YEAR.output(EconomyId.of("USA"), new ProcessId("mine-bastnaesite-us")))
        .isCloseTo(45500, withinPercentage(0.1));
    assertThat(WORLD.parameter("contract-floor-ndpr-oxide").figure().value()).isEqualTo(110);
  }

  /** Flows to its members are own estimates of about 3 %; their published sum is 17,000 t. */
  @Test
  void chinaShipsSeventeenThousandTonnesOfMagnetsToTheUnion() {
    double total =
        WORLD.members("EU27").stream()
            .mapToDouble(member -> YEAR.flow(MAGNET, new Route(CHN, member)))
            .sum();
    assertThat(total).isCloseTo(17000, withinPercentage(5));
  }

  /** USGS prints 55 USD/kg; the domestic price, of confidence B, moves by half a per cent. */
  @Test
  void fobChinaIsThePublishedQuotation() {
    var cost = YEAR.landedCost(OXIDE, new Route(CHN, EconomyId.of("JPN")));
    assertThat(cost.fob()).isCloseTo(55000, withinPercentage(1));
  }

  /** Unit values of magnets hide their grades: the own estimate behind them has a range of 25 %. */
  @Test
  void fobPriceOfMagnetsLiesInItsRange() {
    var fob = YEAR.landedCost(MAGNET, new Route(CHN, EconomyId.of("JPN"))).fob();
    assertThat(fob).isCloseTo(49200, withinPercentage(15));
  }

  /**
   * On routes with a published flow. A price is printed to a few per cent, and that of magnets, of
   * many grades, to 25.
   */
  @Test
  void pricesFitThePublishedFlows() {
    List<ArcGap> gaps =
        YEAR.tables().flows().stream()
            .filter(each -> each.quantity().adjustment() instanceof Adjustment.From)
            .map(each -> YEAR.arcGap(each.product(), each.route()))
            .toList();
    assertThat(gaps)
        .allSatisfy(gap -> assertThat(gap.share()).as("%s", gap).isCloseTo(0, within(0.08)));
    assertThat(gaps)
        .filteredOn(gap -> !gap.product().equals(MAGNET))
        .allSatisfy(gap -> assertThat(gap.share()).as("%s", gap).isCloseTo(0, within(0.02)));
    double worth = gaps.stream().mapToDouble(ShippedWorldTest::worth).sum();
    double miss = gaps.stream().mapToDouble(g -> Math.abs(g.gap()) * g.quantity()).sum();
    assertThat(miss / worth).isLessThan(0.03);
  }

  private static double worth(ArcGap gap) {
    return gap.cost().total() * gap.quantity();
  }

  /** Ores that leave their country for no one have no price at their end to be held to. */
  @Test
  void noClosedRouteFromAMakerPaysMoreThanATenth() {
    for (var product : WORLD.products(MAGNETS)) {
      for (var from : WORLD.economies()) {
        for (var to : WORLD.economies()) {
          var route = from.equals(to) ? null : new Route(from.id(), to.id());
          if (route != null
              && YEAR.production(from.id(), product.id()) > 0
              && YEAR.findPrice(to.id(), product.id()).isPresent()) {
            ArcGap gap = YEAR.arcGap(product.id(), route);
            assertThat(gap.share()).as(product.id() + " " + route).isLessThan(0.1);
          }
        }
      }
    }
  }

  /** Margins of small plants are held least, so they are the first to leave their cited range. */
  @Test
  void everyProcessBeyondTheMineEarnsItsCitedCostButThoseNamed() {
    List<String> outside =
        YEAR.margins().stream()
            .filter(m -> !m.activity().process().code().startsWith("mine-"))
            .filter(m -> m.standing() != Margin.Standing.WITHIN)
            .map(m -> m.activity().economy() + " " + m.activity().process())
            .toList();
    assertThat(outside)
        .isSubsetOf(
            "USA sep-bastnaesite-us",
            "EST sep-monazite-light",
            "JPN magnet-jp",
            "VNM magnet-jp",
            "DEU magnet-eu",
            "USA magnet-us");
  }

  @Test
  void everyProductHasTheElasticitiesOfTheModel() {
    for (var product : WORLD.products(MAGNETS)) {
      for (var horizon : List.of(Elasticity.Horizon.SHORT, Elasticity.Horizon.LONG)) {
        assertThat(WORLD.findElasticity(product.id(), Elasticity.Side.DEMAND, horizon))
            .as(product.id() + " " + horizon)
            .isPresent();
      }
    }
  }

  /** The Commission attended for the Union, which is one customs territory. */
  @Test
  void theZoneHoldsAttendeesAndTheirCustomsUnionOnly() {
    Set<EconomyId> union = WORLD.members("EU27");
    assertThat(WORLD.outlook().zone()).extracting(ZoneMember::economy).containsAll(union);
    assertThat(WORLD.outlook().zone())
        .filteredOn(member -> !union.contains(member.economy()))
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(WORLD.economy(member.economy()).attendance())
                    .as("%s", member)
                    .isNotEqualTo(Attendance.NO));
  }
}
