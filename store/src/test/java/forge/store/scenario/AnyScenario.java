package forge.store.scenario;

import forge.kernel.ProductId;
import forge.market.problem.Policy;
import forge.market.scenario.Amount;
import forge.market.scenario.Horizon;
import forge.market.scenario.Level;
import forge.market.scenario.Measure;
import forge.market.scenario.Scenario;
import forge.market.scenario.Side;
import forge.world.ProcessId;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scenarios with any texts, zones, days and measures that the shipped world has names for. */
final class AnyScenario {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");
  private static final ProductId METAL = ProductId.of("ndpr-metal");
  private static final List<ProcessId> MAGNETS =
      List.of(new ProcessId("magnet-jp"), new ProcessId("magnet-kr"));

  private AnyScenario() {}

  static Arbitrary<Scenario> scenarios() {
    return Combinators.combine(
            texts().filter(text -> !text.isEmpty()),
            texts(),
            Arbitraries.of(Horizon.values()),
            Arbitraries.of(
                Set.<String>of(), Set.of("rare-earths"), Set.of("rare-earths", "gallium")),
            zones(),
            measures().list().ofMinSize(1).ofMaxSize(6))
        .as(AnyScenario::scenario);
  }

  private static Scenario scenario(
      String title,
      String question,
      Horizon horizon,
      Set<String> chains,
      Scenario.Zone zone,
      List<Scenario.Dated> measures) {
    return new Scenario("any-1", title, question, horizon, DAY, chains, zone, measures);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .excludeChars('\uFFFE', '\uFFFF')
        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
        .map(String::strip);
  }

  private static Arbitrary<Scenario.Zone> zones() {
    return Arbitraries.of(
        Scenario.Zone.SHIPPED,
        new Scenario.Zone(List.of(), List.of("JPN", "KOR")),
        new Scenario.Zone(List.of("EU27", "USA"), List.of("DEU")));
  }

  private static Arbitrary<Scenario.Dated> measures() {
    var days =
        Arbitraries.of(
            new Validity(LocalDate.MIN, LocalDate.MAX),
            new Validity(DAY, LocalDate.MAX),
            new Validity(LocalDate.of(2024, 12, 3), DAY.plusDays(1)));
    Arbitrary<Measure> measure =
        Combinators.combine(levels(), amounts(), positive(), sides())
            .flatAs((level, amount, x, side) -> Arbitraries.of(measures(level, amount, x, side)));
    return Combinators.combine(measure, days).as(Scenario.Dated::new);
  }

  private static Arbitrary<Side> sides() {
    return Arbitraries.of("*", "zone", "outside", "CHN", "EU27")
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(Side::new);
  }

  private static Arbitrary<Double> positive() {
    return Arbitraries.doubles().between(1e-9, 10).ofScale(9);
  }

  private static Arbitrary<Level> levels() {
    return Arbitraries.oneOf(
        positive().map(Level.PerKg::new),
        positive().map(x -> new Level.AboveBaseline(x - 0.5)),
        Arbitraries.of(new Level.Cited("contract-floor-ndpr-oxide")));
  }

  private static Arbitrary<Amount> amounts() {
    return Arbitraries.oneOf(
        positive().map(Amount.Kilotonnes::new), positive().map(Amount.BaseShare::new));
  }

  /** No floors: two of one product in a scenario would be refused. */
  private static List<Measure> measures(Level level, Amount amount, double x, Side side) {
    var both = List.of(OXIDE, METAL);
    return List.of(
        new Measure.ExportBan(both, side, Side.ALL),
        new Measure.ExportQuota(both, side, Side.ZONE, amount),
        new Measure.Repeated("chn-licence-2025", x / 10),
        new Measure.Duty(both, Side.ALL, side, x, -x),
        new Measure.ExportTax(both, side, side, x, 0),
        new Measure.Contract(OXIDE, side, level, Policy.Ways.TWO_WAY, x),
        new Measure.Contract(OXIDE, side, level, Policy.Ways.ONE_WAY, Double.POSITIVE_INFINITY),
        new Measure.Purchase(OXIDE, side, level, amount),
        new Measure.Release(METAL, side, level, amount),
        new Measure.Subsidy(both, side, x - 0.5),
        new Measure.CostChange(MAGNETS, side, x - 0.5),
        new Measure.CapacityChange(MAGNETS, side, -1, x),
        new Measure.DemandGrowth(both, side, x),
        new Measure.Dominance("China: the \"maker\"", METAL, side));
  }
}
