package forge.store.origin;

import static forge.store.origin.OriginTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader agree on what an origin case looks like. */
class OriginSchemaTest {

  private static final PublishedSchema SCHEMA = PublishedSchema.of("origin");

  static List<Path> examples() throws IOException {
    try (var files = Files.list(Path.of("../docs/examples/origin"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shippedExampleFits(Path example) throws IOException {
    String text = Files.readString(example);
    assertThat(problems(text)).isEmpty();
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @Test
  void soundCaseFits() {
    assertThat(problems(OriginTexts.SOUND)).isEmpty();
    assertThat(SCHEMA.errors(OriginTexts.SOUND)).isEmpty();
  }

  /** Passages of the sound case and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("origin-case/1", "origin-case/2"),
        List.of("title: a toy\n", ""),
        List.of("title: a toy", "title: a toy\ncolour: red"),
        List.of("produced-in: JPN", "produced-in: japan"),
        List.of("amount: 60", "amount: -60"),
        List.of("amount: 60", "amount: sixty"),
        List.of("packing: 1, ", ""),
        List.of("royalties: 1, ", ""),
        List.of("related-sales-percent: 20", "related-sales-percent: 120"),
        List.of("origin: unknown", "origin: AUS"),
        List.of("stage: refined", "stage: oxide"),
        List.of("process: sintering", "process: Sintering"),
        List.of("rule: CTH", "rule: {change: CTX}"),
        List.of("rule: CTH", "rule: {all-of: [CTH]}"),
        List.of("rule: CTH", "rule: {value-content: mean, least-percent: 60}"),
        List.of("rule: CTH", "rule: {value-content: build-up, least-percent: 0}"),
        List.of("kind: diagonal", "kind: total"),
        List.of("rate-percent: 25, source: law", "rate-percent: 25"),
        List.of("day: 2026-05-01\n  good", "day: May\n  good"),
        List.of(", composition: unknown", ""),
        List.of("composition: unknown", "composition: unknown, materials: []"),
        List.of("critical: true", "critical: yes"),
        List.of("value-share: 0.5", "value-share: 50"),
        List.of("activity: processing", "activity: refining"),
        List.of("least-percent: 15", "least-percent: 150"),
        List.of("processing: [CAN], ", ""),
        List.of("yield: 0.5", "yield: 0"),
        List.of("qualifies: true, ", ""),
        List.of("2026: fifo", "2026: first"),
        List.of("2026: fifo", "next: fifo"),
        List.of("in: l, ", ""),
        List.of(", originating: true", ""));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = OriginTexts.with(change.getFirst(), change.getLast());
    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }
}
