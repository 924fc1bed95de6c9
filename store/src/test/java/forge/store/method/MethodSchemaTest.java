package forge.store.method;

import static forge.store.method.MethodTexts.problems;
import static forge.store.method.MethodTexts.withTier;
import static org.assertj.core.api.Assertions.assertThat;

import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, the example and the reader agree on what a method file looks like. */
class MethodSchemaTest {

  private static final Path FORMATS = Path.of("../docs/formats");
  private static final PublishedSchema SCHEMA = PublishedSchema.of("method");

  private static String text(String file) {
    try {
      return Files.readString(FORMATS.resolve(file));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Node tree(String yaml) {
    return Documents.read(yaml, new Findings("m.yaml")).orElseThrow();
  }

  @Test
  void exampleFitsAndIsRead() {
    String example = text("method-example.yaml");

    assertThat(SCHEMA.errors(example)).isEmpty();
    assertThat(problems(example)).isEmpty();
    assertThat(SCHEMA.errors(MethodTexts.read(example).value().text())).isEmpty();
    assertThat(SCHEMA.errors(MethodTexts.SOUND)).isEmpty();
  }

  @Test
  void exampleUsesEveryKeyOfTheSchema() {
    var used = new TreeSet<String>();
    keys(tree(text("method-example.yaml")), used);
    var known = new TreeSet<String>();
    propertyNames(tree(text("method.schema.json")), known);

    assertThat(used).containsExactlyElementsOf(known);
  }

  private static void keys(Node node, Set<String> keys) {
    switch (node) {
      case Node.Fields mapping ->
          mapping
              .fields()
              .forEach(
                  field -> {
                    keys.add(field.key());
                    keys(field.value(), keys);
                  });
      case Node.Items list -> list.items().forEach(each -> keys(each, keys));
      case Node.Scalar _ -> {}
    }
  }

  private static void propertyNames(Node node, Set<String> names) {
    switch (node) {
      case Node.Fields mapping -> {
        for (Node.Field field : mapping.fields()) {
          if (field.key().equals("properties") && field.value() instanceof Node.Fields inside) {
            inside.fields().forEach(property -> names.add(property.key()));
          }
          propertyNames(field.value(), names);
        }
      }
      case Node.Items list -> list.items().forEach(each -> propertyNames(each, names));
      case Node.Scalar _ -> {}
    }
  }

  @Test
  void theDescriptionNamesEveryKey() {
    var known = new TreeSet<String>();
    propertyNames(tree(text("method.schema.json")), known);
    String page = text("method.md");

    assertThat(known)
        .allSatisfy(key -> assertThat(page).containsPattern("[`{ ]" + Pattern.quote(key) + "[`:]"));
  }

  static List<String> files() {
    return MethodLibrary.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedMethodFits(String file) {
    String shipped = MethodLibrary.findText(file).orElseThrow();

    assertThat(SCHEMA.errors(shipped)).isEmpty();
    assertThat(SCHEMA.errors(MethodTexts.read(shipped).value().text())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{figures: trades, statistic: mean}",
        "{figures: trades, kinds: [], statistic: mean}",
        "{figures: trades, kinds: payable, statistic: mean}",
        "{figures: trades, kinds: trade, statistic: mean}",
        "{figures: trades, kinds: bid}",
        "{figures: trades, kinds: bid, statistic: average}",
        "{figures: trades, kinds: bid, statistic: mean, colour: red}",
        "{figures: trades, kinds: bid, statistic: mean, window: month}",
        "{figures: trades, kinds: bid, statistic: mean, window: {days: 0}}",
        "{figures: trades, kinds: bid, statistic: mean, window: {days: 1, months: 1}}",
        "{figures: trades, kinds: bid, statistic: mean, window: {period: 2}}",
        "{figures: trades, kinds: bid, statistic: mean, window: {ends: before-period}}",
        "{figures: trades, kinds: bid, statistic: mean, affiliates: 'yes'}",
        "{figures: trades, kinds: bid, statistic: mean, range: top}",
        "{figures: trades, kinds: bid, statistic: mean, minimum: {figures: 0}}",
        "{figures: trades, kinds: bid, statistic: mean, minimum: {buyers: 1.5}}",
        "{figures: trades, kinds: bid, statistic: mean, outliers: {robust: 0}}",
        "{figures: trades, kinds: bid, statistic: mean, outliers: {relative: 0.1}}",
        "{figures: trades, kinds: bid, statistic: mean, outliers: {absolute: 1, least: 1}}",
        "{figures: trades, kinds: bid, statistic: mean, party-cap: 0}",
        "{figures: trades, kinds: bid, statistic: mean, party-cap: 1.01}",
        "{figures: trades, kinds: bid, statistic: mean, trim: {low: 1}}",
        "{figures: trades, kinds: bid, statistic: mean, markets: europe}",
        "{derived: d, parent: {product: p}, transfer: {version: '1', share: 1}}",
        "{derived: d, parent: {product: p, book: false}, transfer: {version: '1', share: 1}}",
        "{derived: d, parent: {product: p, book: true}, transfer: {version: '1'}}",
        "{derived: d, parent: {product: p, book: true}, transfer: {version: '1', share: 1, payables: {}}}",
        "{derived: d, parent: {product: p, book: true}, transfer: {share: 1}}",
        "{derived: d, parent: {product: p, figures: {statistic: mean}}, transfer: {version: '1', share: 1}}",
        "{structural: s, share-of-use: 0, return: 0.1, utilisation: 0.9}",
        "{structural: s, share-of-use: 1, return: -0.1, utilisation: 0.9}",
        "{structural: s, share-of-use: 1, return: 0.1, utilisation: 1.1}",
        "{structural: s, share-of-use: 1, return: 0.1}"
      })
  void bothRefuseTheTier(String tier) {
    String text = withTier(tier);

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  /** Passages of the sound method and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("price-method/1", "price-method/2"),
        List.of("name: ge-metal", "name: Ge metal"),
        List.of("\"2026-01\"", "\"2026 01\""),
        List.of("title: Germanium metal, monthly\n", ""),
        List.of("demonstration", "draft"),
        List.of("{from: 2024-01-01}", "{until: 2024-01-01}"),
        List.of("2024-01-01", "January"),
        List.of("product: ge-metal\n", ""),
        List.of("currency: USD", "currency: dollar"),
        List.of("unit: kg", "unit: kilo"),
        List.of(", basis: Ge", ""),
        List.of("basis: Ge", "basis: Ge, grade: {assay: 2}"),
        List.of("basis: Ge", "basis: Ge, credit-days: -1"),
        List.of("period: month", "period: week"),
        List.of("period: month", "period: month, holidays: tokyo"),
        List.of("period: month", "period: month, holidays: []"),
        List.of("period: month", "period: month, revision: never"),
        List.of("\"17:00\"", "noon"),
        List.of(", zone: Europe/London", ""),
        List.of("economies: [USA, JPN], ", ""),
        List.of("[USA, JPN]", "[]"),
        List.of("delivery: DEL", "delivery: DEX"),
        List.of(", influenced: excluded", ""),
        List.of("  zone: {", "  europe: {"),
        List.of("tiers:", "normalisation: {credit: {annual-rate: 0.1, day-count: 364}}\ntiers:"),
        List.of("tiers:", "normalisation: {currency: {smoothing: spot}}\ntiers:"),
        List.of("tiers:", "normalisation: {currency: {source: F, smoothing: {years: 1}}}\ntiers:"),
        List.of("tiers:", "normalisation: {premiums: [{grade: a}]}\ntiers:"),
        List.of("tiers:", "steadiness: {cap: {}}\ntiers:"),
        List.of("tiers:", "steadiness: {carry-forward: -1}\ntiers:"),
        List.of("decimals: 2", "decimals: 13"),
        List.of("decimals: 2", "decimals: 2, mode: up-half"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = MethodTexts.with(change.getFirst(), change.getLast());

    assertThat(problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }
}
