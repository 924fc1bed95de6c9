package forge.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Values of the world refuse what cannot be. */
class ValuesTest {

  private static final ProductId OXIDE = ProductId.of("oxide");

  @Test
  void aFigureLiesInItsRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure(3, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.exact(Double.NaN));
    assertThat(new Figure(2, 1, 3).covers(3)).isTrue();
    assertThat(Figure.exact(2).hasRange()).isFalse();
  }

  @Test
  void anOwnEstimateIsNotObserved() {
    var book = new SourceId("BOOK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provenance(book, 2024, Confidence.D, Status.OBSERVED, ""));
  }

  @Test
  void whatIsMadeUsedOrMovedIsNotNegative() {
    Fact less = WorldSketch.fact(-1);
    var at = WorldSketch.at("AUS");
    var route = new Route(WorldSketch.AUS, WorldSketch.MYS);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ProductionFact(at, new ProcessId("mine"), ProductionFact.Measure.OUTPUT, less));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TotalFact(at, OXIDE, TotalFact.Measure.USE, less));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UseFact(at, OXIDE, BaseUse.Kind.FINAL, less));
    assertThatIllegalArgumentException().isThrownBy(() -> new FlowFact(OXIDE, route, less));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stock(at, OXIDE, "holder", "2024-12-31", less));
  }

  @Test
  void capacityCoversOutput() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new BaseActivity(
                    WorldSketch.AUS,
                    new ProcessId("mine"),
                    WorldSketch.tonnes(10),
                    WorldSketch.tonnes(9),
                    OptionalDouble.empty()))
        .withMessageContaining("must lie between 0 and its capacity");
  }

  @Test
  void aRecipeHasAMainOutputOfOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recipe(Map.of(), new LinkedHashMap<>(Map.of(OXIDE, 2.0))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recipe(Map.of(OXIDE, -1.0), Map.of(OXIDE, 1.0)));
  }

  @Test
  void onlyMinesMakeSomethingOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorldSketch.process("x", Stage.METAL, Map.of(), OXIDE, 1));
  }

  @Test
  void aRateInPerCentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Charge.AdValorem(Figure.exact(25), Charge.Base.CIF))
        .withMessageContaining("was it given in per cent?");
  }

  @Test
  void aRouteLeavesItsEconomy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Route(EconomyId.of("JPN"), EconomyId.of("JPN")));
  }

  @Test
  void demandElasticityIsNotPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Elasticity(
                    OXIDE,
                    Elasticity.Side.DEMAND,
                    Elasticity.Horizon.SHORT,
                    Figure.exact(0.2),
                    true,
                    WorldSketch.observed()));
  }

  @Test
  void validityIsHalfOpen() {
    var year = new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    assertThat(year.holdsOn(LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(year.holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
  }

  @Test
  void codesAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProcessId("Sep MtWeld"));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceId("a source"));
    assertThatIllegalArgumentException().isThrownBy(() -> new GroupId("eu"));
  }

  @Test
  void tokyoLiesTwoThousandKilometresFromBeijing() {
    var beijing = new Place(39.92, 116.43);
    var tokyo = new Place(35.67, 139.75);
    assertThat(beijing.distanceKm(tokyo)).isCloseTo(2096, within(15.0));
  }

  @Property
  void distanceIsTheSameBothWays(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    var here = new Place(latitude, longitude);
    var there = new Place(10, 20);
    assertThat(here.distanceKm(there)).isCloseTo(there.distanceKm(here), within(1e-6));
  }
}
