package forge.store.ladder;

import static forge.store.ladder.LadderTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader agree on what a ladder file looks like. */
class LadderSchemaTest {

  private static final PublishedSchema SCHEMA = PublishedSchema.of("ladder");

  static List<String> names() {
    return LadderLibrary.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shippedLadderFits(String name) {
    String text = LadderLibrary.findText(name).orElseThrow();

    assertThat(SCHEMA.errors(text)).isEmpty();
    assertThat(SCHEMA.errors(LadderTexts.read(text).value().text())).isEmpty();
  }

  @Test
  void exampleAndSoundLadderFit() throws IOException {
    assertThat(SCHEMA.errors(Files.readString(Path.of("../docs/formats/ladder-example.yaml"))))
        .isEmpty();
    assertThat(SCHEMA.errors(LadderTexts.SOUND)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: m, outputs: {ndpr-metal: 1}, cost: 8.5, source: s}",
        "{id: m, outputs: {}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 0}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: -1, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5}",
        "{id: a b, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, credit: -1, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shared-by: x, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shared-by: stated, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shares: {ndpr-metal: 1}, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, yield: 0.9, source: s}"
      })
  void bothRefuseTheStep(String step) {
    String text = LadderTexts.withStep(step);

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  /** Passages of the sound ladder and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("price-ladder/1", "price-ladder/2"),
        List.of("name: toy", "name: My toy"),
        List.of("version: \"1\"\n", ""),
        List.of("title: a toy\n", ""),
        List.of("status: demonstration", "status: trial"),
        List.of("chain: rare-earths\n", ""),
        List.of("currency: USD", "currency: $"),
        List.of("unit: kg", "unit: each"),
        List.of("source: by hand\n", ""),
        List.of("low: 1", "low: 0"),
        List.of(", low: 1", ""),
        List.of("basis: NdPr oxide", "of: NdPr oxide"),
        List.of("steps:", "colour: red\nsteps:"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = LadderTexts.with(change.getFirst(), change.getLast());

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }
}
