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
  }

  @Test
  void anUnknownEconomyIsFound() {
    assertThat(rules(s -> s.flows.add(WorldSketch.flow(OXIDE, MYS, EconomyId.of("KOR"), 1))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownProductIsFound() {
    assertThat(rules(s -> s.uses.add(WorldSketch.use(JPN, ProductId.of("magnet"), 1))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownProcessIsFound() {
    assertThat(rules(s -> s.activities.add(WorldSketch.activity(JPN, "melt", 1))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUncitedSourceIsFound() {
    assertThat(rules(s -> s.sources.clear())).isNotEmpty();
  }

  @Test
  void aRowGivenTwiceIsFound() {
    assertThat(rules(s -> s.uses.add(WorldSketch.use(JPN, OXIDE, 15))))
        .containsExactly("each row is given once");
  }

  @Test
  void aGroupThatIsAlsoAnEconomyIsFound() {
    assertThat(rules(s -> s.economies.add(WorldSketch.economy("ASIA", 0, 100))))
        .anyMatch(rule -> rule.startsWith("a group is never also an economy"));
  }

  @Test
  void aGroupUsedAsAnEconomyIsFound() {
    assertThat(rules(s -> s.uses.add(WorldSketch.use(EconomyId.of("ASIA"), OXIDE, 20))))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anUnknownFreightClassIsFound() {
    var form = new Form(Unit.TONNES, "oxide", List.of(), "air", "");
    var product =
        new Product(ProductId.of("gas"), "gas", "x", Stage.REFINED, form, WorldSketch.observed());
    assertThat(rules(s -> s.products.add(product)))
        .containsExactly("a name that is used is declared");
  }

  @Test
  void anEstimateWithoutRangeIsFound() {
    var figure =
        new Measured(
            Figure.exact(15), Unit.TONNES, new Adjustment.Unpublished(), WorldSketch.estimate());
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("an estimate carries a range");
  }

  @Test
  void aMassGivenAsAPriceIsFound() {
    var figure =
        new Measured(
            Figure.exact(15),
            Unit.USD_PER_TONNE,
            new Adjustment.Unpublished(),
            WorldSketch.observed());
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("the figure is in t, the unit of what it measures");
  }

  @Test
  void aFigureOfAnotherYearIsFound() {
    var later = new Provenance(WorldSketch.BOOK, 2025, Confidence.B, Status.OBSERVED, "");
    var figure = new Measured(Figure.exact(15), Unit.TONNES, new Adjustment.Unpublished(), later);
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("figures of the base year are for 2024");
  }

  @Test
  void aChangeWithoutReasonIsFound() {
    var figure =
        new Measured(
            Figure.exact(15), Unit.TONNES, new Adjustment.From(16, ""), WorldSketch.observed());
    assertThat(rules(s -> replaceJapaneseUse(s, figure)))
        .containsExactly("a figure that differs from the published 16.0 gives its reason");
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
    assertThat(findings(s -> replaceJapaneseUse(s, WorldSketch.tonnes(14.9))))
        .extracting(Problem::field)
        .containsExactly("JPN oxide", "world oxide");
  }

  @Test
  void aFlowThatNobodyUsesIsFound() {
    assertThat(findings(s -> s.flows.set(1, WorldSketch.flow(OXIDE, MYS, JPN, 16))))
        .extracting(Problem::field)
        .containsExactly("MYS oxide", "JPN oxide");
  }

  @Test
  void aMissingPriceIsFound() {
    assertThat(rules(s -> s.prices.remove(3)))
        .containsExactly("a product that is made or used in an economy has a price there");
  }

  @Test
  void aPricePerKilogramIsFound() {
    assertThat(findings(s -> s.prices.set(2, WorldSketch.price(MYS, OXIDE, 50))))
        .extracting(Problem::field)
        .containsExactly("MYS oxide");
  }

  @Test
  void aWedgeAgainstAnUnknownEconomyIsFound() {
    var scope = new Wedge.Scope(OXIDE, new Parties("*", Set.of()), new Parties("KOR", Set.of(AUS)));
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

  private static void replaceJapaneseUse(WorldSketch sketch, Measured figure) {
    sketch.uses.set(1, new BaseUse(JPN, OXIDE, BaseUse.Kind.FINAL, figure));
  }

  private static List<String> rules(Consumer<WorldSketch> spoil) {
    return findings(spoil).stream().map(Problem::rule).distinct().toList();
  }

  private static List<Problem> findings(Consumer<WorldSketch> spoil) {
    var sketch = new WorldSketch();
    spoil.accept(sketch);
    return WorldChecks.check(sketch.world());
  }
}
