package forge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.app.reading.Chain;
import forge.app.reading.Comparison;
import forge.app.reading.Group;
import forge.app.reading.MarketReading;
import forge.app.reading.Mass;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a comparison says: sides, ladder, who pays, what moves. */
final class ReadingTest {

  private final Comparison comparison =
      new RunReading(FakeSimulator.run("cascade")).markets().getFirst();

  private static Node node(String product, String economy) {
    return new Node(EconomyId.of(economy), ProductId.of(product), FakeWorld.YEAR);
  }

  @Test
  void balancesArePlain() {
    MarketReading before = comparison.before();
    assertThat(before.netExports(node("ndpr_oxide", "MYS"))).isCloseTo(5.06, within(1e-12));
    assertThat(before.use(node("ndfeb_magnet", "EU27"))).isEqualTo(26);
    assertThat(before.production(node("ndfeb_magnet", "JPN"))).isCloseTo(15, within(1e-12));
  }

  @Test
  void theDominantSupplierIsThatOfTheChains() {
    assertThat(comparison.groups().in(Group.DOMINANT)).containsExactly(EconomyId.of("CHN"));
    var run = FakeSimulator.run(Set.of(), comparison.simulation());
    var all = new RunReading(run).markets().getFirst();
    assertThat(all.groups().in(Group.ZONE)).isEmpty();
    assertThat(all.payers()).extracting(Payer::who).containsExactly("Dominant supplier", "Others");
  }

  @Test
  void theLadderTakesTheTightestMember() {
    Rung magnets = comparison.ladder().getLast();
    assertThat(magnets.maximal()).isEqualTo(79.9);
    assertThat(magnets.verdict()).isEqualTo("2 of 5");
    assertThat(magnets.leaks()).isFalse();
    Rung metal = comparison.ladder().get(2);
    assertThat(metal.holds()).isTrue();
    assertThat(metal.leaks()).isTrue();
    assertThat(comparison.ladder().get(1).priceAfter(Group.ZONE)).isEqualTo(110);
  }

  @Test
  void sidesAddUpToTheWorld() {
    double sum =
        comparison.payers().stream().mapToDouble(Payer::total).sum() + comparison.holders().total();
    assertThat(sum).isCloseTo(comparison.world().total(), within(1e-9));
    double worlds =
        comparison.simulation().scenario().accounts().world()
            - comparison.simulation().baseline().accounts().world();
    assertThat(sum).isCloseTo(worlds, within(1e-9));
  }

  @Test
  void changesOfFlowAreRankedByValue() {
    var changes = comparison.flowChanges();
    assertThat(changes.getFirst().product()).isEqualTo(ProductId.of("ndpr_oxide"));
    assertThat(changes).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
  }

  @Test
  void theChainRunsFromMineToComponent() {
    assertThat(Chain.of(comparison.before()))
        .extracting(link -> link.main().code())
        .containsExactly("reo_concentrate", "ndpr_oxide", "ndpr_metal", "ndfeb_magnet");
  }

  @Test
  void pricesPerThousandTonnesAreWrittenPerKilogram() {
    var market = comparison.before().market().problem();
    assertThat(Units.price(market, market.products().get(1))).isEqualTo("USD/kg oxide");
    assertThat(Units.priced(market.products().get(1))).isEqualTo("kg oxide");
  }

  @Test
  void aSupplierInTheZoneIsAMember() {
    var zone = Set.of(EconomyId.of("CHN"));
    var reading = new RunReading(FakeSimulator.run(zone, comparison.simulation()));
    assertThat(reading.suppliers()).isEmpty();
    assertThat(reading.payers()).extracting(Payer::who).containsExactly("Zone", "Others");
  }

  @Test
  void ofSeveralMarketsEachHasItsSupplierAndSumsAddUp() {
    var run = new RunReading(FakeSimulator.run("two"));
    assertThat(run.suppliers()).extracting(EconomyId::code).containsExactly("CHN", "MYS");
    double one = comparison.payer(Group.ZONE).total();
    assertThat(run.payers().getFirst().total()).isCloseTo(2 * one, within(1e-9));
    double sum = run.payers().stream().mapToDouble(Payer::total).sum() + run.holders().total();
    assertThat(sum).isCloseTo(run.world().total(), within(1e-9));
    assertThat(run.certified()).isTrue();
    assertThat(run.moves()).hasSize(2 * comparison.flowChanges().size());
  }

  @Test
  void theKeyProductIsTheLastWithAFloor() {
    assertThat(comparison.findKeyRung().orElseThrow().product().id().code())
        .isEqualTo("ndfeb_magnet");
    assertThat(comparison.held()).isEqualTo(2);
    assertThat(comparison.floored()).isEqualTo(3);
  }

  @Test
  void thinMarketsAreReadInTonnes() {
    var oxide = comparison.after().product(ProductId.of("ndpr_oxide"));
    assertThat(comparison.mass()).isEqualTo(Mass.KILOTONNES);
    assertThat(Mass.TONNES.of(oxide, 0.09)).isCloseTo(90, within(1e-9));
    assertThat(Mass.TONNES.unit(oxide)).isEqualTo("t oxide");
  }
}
