package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static forge.store.scenario.ScenarioTexts.read;
import static forge.store.scenario.ScenarioTexts.with;
import static forge.store.scenario.ScenarioTexts.withMeasure;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario file says becomes a scenario. */
class ScenarioFormatTest {

  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");
  private static final Side CHINA = new Side(List.of("CHN"));

  @Test
  void wholeScenario() {
    String text =
        """
        forge: scenario/1
        name: two-years
        title: a ban for two years
        question: >
          What follows
          from it?
        date: 2026-07-01
        zone: {members: [EU27, JPN], left: [DEU]}
        measures:
          - export-ban: {products: [ndpr-oxide], from: [CHN], since: 2026-01-01, until: 2028-01-01}
        """;
    var ban = new Measure.ExportBan(List.of(OXIDE), CHINA, Side.ALL);
    var days = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));

    assertThat(read(text).problems()).isEmpty();
    assertThat(read(text).value())
        .isEqualTo(
            new Scenario(
                "two-years",
                "a ban for two years",
                "What follows from it?",
                Horizon.LONG,
                LocalDate.of(2026, 7, 1),
                Set.of(),
                new Scenario.Zone(List.of("EU27", "JPN"), List.of("DEU")),
                List.of(new Scenario.Dated(ban, days))));
  }

  @Test
  void measureHoldsAlwaysUnlessItsDaysAreGiven() {
    assertThat(read(ScenarioTexts.SOUND).value().measures().getFirst().validity())
        .isEqualTo(new Validity(LocalDate.MIN, LocalDate.MAX));
    String until = with("to: zone}", "to: zone, until: 2026-07-02}");
    assertThat(read(until).value().holding()).hasSize(1);
  }

  @Test
  void measuresAtTheBorder() {
    assertThat(measure("floors: {first: ndpr-oxide, at: {usd-per-kg: 110}, next: ndpr-metal}"))
        .isEqualTo(
            new Measure.Floors(
                OXIDE,
                new Level.PerKg(110),
                List.of(ProductId.of("ndpr-metal")),
                Measure.Instrument.BENCHMARK_LEVY,
                Double.POSITIVE_INFINITY));
    assertThat(
            measure(
                "floors: {first: ndpr-oxide, at: {cited: contract-floor-ndpr-oxide},"
                    + " by: transaction-levy, cap: {usd-per-kg: 30}}"))
        .isEqualTo(
            new Measure.Floors(
                OXIDE,
                new Level.Cited("contract-floor-ndpr-oxide"),
                List.of(),
                Measure.Instrument.TRANSACTION_LEVY,
                30));
    assertThat(
            measure("export-quota: {products: ndpr-oxide, from: CHN, limit: {share-of-base: 0.5}}"))
        .isEqualTo(
            new Measure.ExportQuota(List.of(OXIDE), CHINA, Side.ALL, new Amount.BaseShare(0.5)));
    assertThat(measure("event: {id: chn-licence-2025, severity: 0.7}"))
        .isEqualTo(new Measure.Repeated("chn-licence-2025", 0.7));
    assertThat(measure("duty: {products: ndpr-oxide, from: outside, to: zone, rate: 0.25}"))
        .isEqualTo(
            new Measure.Duty(List.of(OXIDE), new Side(List.of("outside")), Side.ZONE, 0.25, 0));
    assertThat(measure("export-tax: {products: ndpr-oxide, from: CHN, to: all, usd-per-kg: 3}"))
        .isEqualTo(new Measure.ExportTax(List.of(OXIDE), CHINA, Side.ALL, 0, 3));
  }

  @Test
  void measuresAtHome() {
    assertThat(
            measure(
                "contract: {product: ndpr-oxide, makers: zone, strike: {above-base: 0.2},"
                    + " ways: two-way, limit: {kt: 3}}"))
        .isEqualTo(
            new Measure.Contract(
                OXIDE, Side.ZONE, new Level.AboveBaseline(0.2), Policy.Ways.TWO_WAY, 3));
    assertThat(
            measure(
                "purchase: {product: ndpr-oxide, buyers: zone, up-to: {usd-per-kg: 60},"
                    + " most: {kt: 1}}"))
        .isEqualTo(
            new Measure.Purchase(OXIDE, Side.ZONE, new Level.PerKg(60), new Amount.Kilotonnes(1)));
    assertThat(
            measure(
                "release: {product: ndpr-oxide, sellers: zone, down-to: {usd-per-kg: 60},"
                    + " most: {kt: 1}}"))
        .isEqualTo(
            new Measure.Release(OXIDE, Side.ZONE, new Level.PerKg(60), new Amount.Kilotonnes(1)));
    assertThat(measure("subsidy: {products: ndpr-oxide, makers: CHN, share-of-price: -0.1}"))
        .isEqualTo(new Measure.Subsidy(List.of(OXIDE), CHINA, -0.1));
    assertThat(measure("cost-change: {processes: magnet-jp, where: all, share: 0.1}"))
        .isEqualTo(new Measure.CostChange(List.of(new ProcessId("magnet-jp")), Side.ALL, 0.1));
    assertThat(measure("capacity-change: {processes: magnet-jp, where: zone, share: -1, kt: 2}"))
        .isEqualTo(
            new Measure.CapacityChange(List.of(new ProcessId("magnet-jp")), Side.ZONE, -1, 2));
    assertThat(measure("demand-growth: {products: ndpr-oxide, where: all, share: 0.3}"))
        .isEqualTo(new Measure.DemandGrowth(List.of(OXIDE), Side.ALL, 0.3));
    assertThat(measure("dominance: {coalition: China, product: ndpr-oxide, exporters: CHN}"))
        .isEqualTo(new Measure.Dominance("China", OXIDE, CHINA));
  }

  private static Measure measure(String text) {
    var read = read(withMeasure(text));
    assertThat(read.problems()).isEmpty();
    return read.value().measures().getFirst().measure();
  }

  @Test
  void jsonIsReadToo() {
    String json =
        """
        {"forge": "scenario/1", "name": "j", "title": "t", "date": "2026-07-01",
         "measures": [{"event": {"id": "chn-licence-2025", "severity": 0.7}}]}
        """;
    assertThat(read(json).problems()).isEmpty();
    assertThat(read(json).value().holding())
        .containsExactly(new Measure.Repeated("chn-licence-2025", 0.7));
  }

  @Test
  void zoneFileBesideTheScenario(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("zone.csv"), "economy,remark\nUSA,\nKOR,to be asked\n");
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, with("measures:", "zone: {file: zone.csv}\nmeasures:"));

    var read = ScenarioFiles.read(file, WORLD);

    assertThat(read.problems()).isEmpty();
    assertThat(read.value().zone()).isEqualTo(new Scenario.Zone(List.of("USA", "KOR"), List.of()));
  }
}
