package forge.world;

import static forge.world.WorldSketch.AUS;
import static forge.world.WorldSketch.CONC;
import static forge.world.WorldSketch.JPN;
import static forge.world.WorldSketch.MYS;
import static forge.world.WorldSketch.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each check finds the fault it is there for in a small world that is otherwise in order. */
class WorldChecksTest {

  @Test
  void aWorldInOrderHasNoFindings() {
    assertThat(findings(sketch -> {})).isEmpty();
    assertThat(yearly(sketch -> {})).isEmpty();
  }

  @Test
  void anUnknownEconomyIsFound() {
    assertThat(rules(s -> s.moved.add(WorldSketch.moved(OXIDE, MYS, EconomyId.of("KOR"), 1))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownProductIsFound() {
    assertThat(
            rules(
                s ->
                    s.used.add(
                        WorldSketch.used("JPN", ProductId.of("magnet"), WorldSketch.fact(1)))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownProcessIsFound() {
    var melt = WorldSketch.made("JPN", "melt", ProductionFact.Measure.OUTPUT, 1);
    assertThat(rules(s -> s.production.add(melt)))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUncitedSourceIsFound() {
    assertThat(rules(s -> s.sources.clear())).isNotEmpty();
  }

  @Test
  void aRowGivenTwiceIsFound() {
    assertThat(rules(s -> s.wedges.add(WorldSketch.exportTax(0.1))))
        .containsExactly("each row is given once");
  }

  @Test
  void theSameFactMayStandInSeveralVintages() {
    var earlier = new Fact(Figure.exact(14), Unit.TONNES, World.BASE_YEAR, WorldSketch.observed());
    assertThat(rules(s -> s.used.add(WorldSketch.used("JPN", OXIDE, earlier)))).isEmpty();
  }

  @Test
  void aGroupThatIsAlsoAnEconomyIsFound() {
    assertThat(rules(s -> s.economies.add(WorldSketch.economy("ASIA", 0, 100))))
        .anyMatch(rule -> rule.startsWith("a group is never also an economy"));
  }

  @Test
  void aFactMayBeAboutAGroupOrTheWorld() {
    assertThat(rules(s -> s.used.add(WorldSketch.used("ASIA", OXIDE, WorldSketch.fact(20)))))
        .isEmpty();
    assertThat(rules(s -> s.used.add(WorldSketch.used("*", OXIDE, WorldSketch.fact(20)))))
        .isEmpty();
  }

  @Test
  void aGroupNeitherSendsNorReceives() {
    var group = EconomyId.of("ASIA");
    assertThat(rules(s -> s.moved.add(WorldSketch.moved(CONC, AUS, group, 20))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownFreightClassIsFound() {
    var form = new Form(Unit.TONNES, "oxide", List.of(), "air", "");
    var product =
        new Product(
            ProductId.of("gas"), "gas", "rare-earths", Stage.REFINED, form, WorldSketch.observed());
    assertThat(rules(s -> s.products.add(product)))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void aProductOfNoChainIsFound() {
    var form = new Form(Unit.TONNES, "oxide", List.of(), "bulk", "");
    var product =
        new Product(ProductId.of("gas"), "gas", "x", Stage.REFINED, form, WorldSketch.observed());
    assertThat(rules(s -> s.products.add(product)))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anEstimateWithoutRangeIsFound() {
    var figure = new Fact(Figure.exact(15), Unit.TONNES, World.BASE_YEAR, WorldSketch.estimate());
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("an estimate carries a range");
  }

  @Test
  void aMassGivenAsAPriceIsFound() {
    var figure =
        new Fact(Figure.exact(15), Unit.USD_PER_TONNE, World.BASE_YEAR, WorldSketch.observed());
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("the figure is in t, the unit of what it measures");
  }

  @Test
  void aProcessThatGainsMaterialIsFound() {
    // 3 t of concentrate hold at most 0.66 t NdPr; 1 t oxide holds 0.85 t.
    var gain = WorldSketch.process("magic", Stage.REFINED, Map.of(CONC, 3.0), OXIDE, 1000);
    assertThat(rules(s -> s.processes.add(gain)))
        .containsExactly("a process does not gain material");
  }

  @Test
  void anOpenBalanceIsFoundInTheEconomyAndInTheWorld() {
    assertThat(yearly(s -> s.uses.set(1, WorldSketch.use(JPN, OXIDE, 14.9))))
        .extracting(Problem::field)
        .containsExactly("JPN oxide", "world oxide");
  }

  @Test
  void aFlowThatNobodyUsesIsFound() {
    assertThat(yearly(s -> s.flows.set(1, WorldSketch.flow(OXIDE, MYS, JPN, 16))))
        .extracting(Problem::field)
        .containsExactly("MYS oxide", "JPN oxide");
  }

  @Test
  void aMissingPriceIsFound() {
    assertThat(yearly(s -> s.prices.remove(3)))
        .extracting(Problem::rule)
        .containsExactly("a product that is made or used in an economy has a price there");
  }

  @Test
  void aPricePerKilogramIsFound() {
    assertThat(yearly(s -> s.prices.set(2, WorldSketch.price(MYS, OXIDE, 50))))
        .extracting(Problem::field)
        .containsExactly("MYS oxide");
  }

  @Test
  void aWedgeAgainstAnUnknownEconomyIsFound() {
    var scope =
        new Wedge.Scope(OXIDE, "", new Parties("*", Set.of()), new Parties("KOR", Set.of(AUS)));
    var wedge =
        new Wedge(
            "duty",
            Wedge.Kind.IMPORT_DUTY,
            scope,
            new Charge.Unknown(),
            WorldSketch.from2024(),
            new Evidence.None(""));
    assertThat(rules(s -> s.wedges.add(wedge))).containsExactly("a name that is used is declared");
  }

  private static void replaceJapaneseUse(WorldSketch sketch, Fact fact) {
    sketch.used.set(1, WorldSketch.used("JPN", OXIDE, fact));
  }

  private static List<String> rules(Consumer<WorldSketch> spoil) {
    return findings(spoil).stream().map(Problem::rule).distinct().toList();
  }

  private static List<Problem> findings(Consumer<WorldSketch> spoil) {
    var sketch = new WorldSketch();
    spoil.accept(sketch);
    return WorldChecks.check(sketch.world());
  }

  /** What is wrong with the balanced year. */
  private static List<Problem> yearly(Consumer<WorldSketch> spoil) {
    var sketch = new WorldSketch();
    spoil.accept(sketch);
    return WorldChecks.check(sketch.world(), sketch.year());
  }
}
