package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.problems;
import static forge.store.scenario.ScenarioTexts.withMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader agree on what a scenario file looks like. */
class ScenarioSchemaTest {

  private static final PublishedSchema SCHEMA = PublishedSchema.of("scenario");

  static List<String> names() {
    return ScenarioLibraryTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shippedScenarioFits(String name) {
    byte[] text = ScenarioFiles.findText(name).orElseThrow();

    assertThat(SCHEMA.errors(new String(text, StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void exampleFitsAndSoDoesWhatIsWritten() throws IOException {
    Path example = Path.of("../docs/formats/scenario-example.yaml");
    var scenario = ScenarioFiles.read(example, ScenarioTexts.WORLD).value();

    assertThat(SCHEMA.errors(Files.readString(example))).isEmpty();
    assertThat(SCHEMA.errors(ScenarioFiles.write(scenario))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "floors: {first: ndpr-oxide}",
        "floors: {first: ndpr-oxide, at: 110}",
        "floors: {first: ndpr-oxide, at: {usd-per-kg: 0}}",
        "floors: {first: ndpr-oxide, at: {usd-per-kg: 1, above-base: 1}}",
        "floors: {first: ndpr-oxide, at: {book: true}}",
        "floors: {first: ndpr-oxide, at: {book: 2026-05-31, usd-per-kg: 1}}",
        "floors: {first: ndpr-oxide, at: {usd-per-kg: 1}, by: levy}",
        "floors: {first: ndpr-oxide, at: {usd-per-kg: 1}, cap: 3}",
        "floors: {first: ndpr-oxide, at: {usd-per-kg: 1}, next: []}",
        "export-ban: {products: dy-oxide}",
        "export-ban: {products: [dy-oxide, dy-oxide], from: CHN}",
        "export-ban: {product: dy-oxide, from: CHN}",
        "export-ban: {products: dy-oxide, from: CHN, since: soon}",
        "export-quota: {products: dy-oxide, from: CHN, limit: {share-of-base: -1}}",
        "event: {id: chn-licence-2025}",
        "event: {id: chn-licence-2025, severity: 0}",
        "duty: {products: dy-oxide, to: zone}",
        "duty: {products: dy-oxide, to: zone, rate: -0.1}",
        "export-tax: {products: dy-oxide, rate: 0.1}",
        "contract: {product: ndpr-oxide, makers: USA, strike: {usd-per-kg: 110}}",
        "purchase: {product: ndpr-oxide, buyers: zone, up-to: {usd-per-kg: 1}, most: {kt: 0}}",
        "release: {product: ndpr-oxide, sellers: zone, down-to: {usd-per-kg: 1}}",
        "subsidy: {products: ndpr-oxide, makers: zone, share-of-price: -1}",
        "cost-change: {processes: magnet-jp, where: JPN, share: 11}",
        "capacity-change: {processes: magnet-jp, where: JPN}",
        "capacity-change: {processes: magnet-jp, where: JPN, share: -1.5}",
        "demand-growth: {products: magnet-ndfeb, share: 0.1}",
        "dominance: {product: magnet-ndfeb, exporters: CHN}",
        "ban: {products: dy-oxide, from: CHN}",
        "{}"
      })
  void bothRefuseTheMeasure(String measure) {
    String text = withMeasure(measure);

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  /** Passages of the sound scenario and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("forge: scenario/1\n", ""),
        List.of("scenario/1", "scenario/2"),
        List.of("name: my-ban", "name: my ban"),
        List.of("title: a ban\n", ""),
        List.of("horizon: short", "horizon: medium"),
        List.of("date: 2026-07-01\n", ""),
        List.of("2026-07-01", "2026"),
        List.of("chains: [rare-earths]", "chains: []"),
        List.of("measures:", "zone: {members: USA, file: z.csv}\nmeasures:"),
        List.of("measures:", "colour: red\nmeasures:"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = ScenarioTexts.with(change.getFirst(), change.getLast());

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  @Test
  void soundScenarioFits() {
    assertThat(SCHEMA.errors(ScenarioTexts.SOUND)).isEmpty();
    String booked = withMeasure("floors: {first: ndpr-oxide, at: {book: 2026-05-31}}");
    assertThat(SCHEMA.errors(booked)).isEmpty();
  }
}
