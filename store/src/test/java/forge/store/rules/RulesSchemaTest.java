package forge.store.rules;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas, the page, the example and the reader agree on what a rule set is. */
class RulesSchemaTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Path EXAMPLE = DOCS.resolve("examples/rules");
  private static final PublishedSchema RULES = PublishedSchema.of("rules");
  private static final PublishedSchema MEASURES = PublishedSchema.of("measures");

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Node tree(String text) {
    return Documents.read(text, new Findings("r.yaml")).orElseThrow();
  }

  private static Set<String> schemaKeys() {
    var known = new TreeSet<String>();
    for (String format : List.of("rules", "measures")) {
      propertyNames(tree(text(DOCS.resolve("formats/" + format + ".schema.json"))), known);
    }
    return known;
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

  @Test
  void exampleFitsAndIsRead() {
    assertThat(RuleSetFiles.read(EXAMPLE).problems()).isEmpty();
    assertThat(RULES.errors(text(EXAMPLE.resolve("rules.yaml")))).isEmpty();
    assertThat(MEASURES.errors(text(EXAMPLE.resolve("measures.yaml")))).isEmpty();
    assertThat(MEASURES.errors(text(EXAMPLE.resolve("measures-levy.yaml")))).isEmpty();
  }

  @Test
  void exampleUsesEveryKeyOfTheSchemas() {
    var used = new TreeSet<String>();
    keys(tree(text(EXAMPLE.resolve("rules.yaml"))), used);
    keys(tree(text(EXAMPLE.resolve("measures.yaml"))), used);
    keys(tree(text(EXAMPLE.resolve("measures-levy.yaml"))), used);
    var known = new TreeSet<>(schemaKeys());
    known.removeAll(List.of("at-most", "above"));

    assertThat(used).containsExactlyElementsOf(known);
  }

  @Test
  void thePageNamesEveryKey() {
    String page = text(DOCS.resolve("formats/rules.md"));

    assertThat(schemaKeys())
        .allSatisfy(key -> assertThat(page).containsPattern("[`{ ]" + Pattern.quote(key) + "[`:]"));
  }

  @Test
  void canonicalTextFits() {
    var files = RuleSetText.files(RuleSetFiles.read(EXAMPLE).value());

    assertThat(RULES.errors(files.get("rules.yaml"))).isEmpty();
    assertThat(MEASURES.errors(files.get("measures.yaml"))).isEmpty();
  }

  static Stream<String> shipped() {
    return RuleLibrary.ids().stream()
        .flatMap(id -> RuleLibrary.texts(id).keySet().stream().map(file -> id + "/" + file))
        .filter(file -> file.endsWith(".yaml"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedFileFits(String file) {
    String id = file.substring(0, file.indexOf('/'));
    String name = file.substring(file.indexOf('/') + 1);
    String text = RuleLibrary.texts(id).get(name);

    assertThat((name.equals("rules.yaml") ? RULES : MEASURES).errors(text)).isEmpty();
  }

  /** Passages of the sound texts and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("rule-set/1", "rule-set/2"),
        List.of("standing: demonstration", "standing: draft"),
        List.of("valid: {from: 2026-01-01}", "valid: {until: 2026-01-01}"),
        List.of("reviewer: R. Reviewer, on: 2026-01-01", "reviewer: R. Reviewer"),
        List.of("currency: USD", "currency: dollar"),
        List.of("basis: CIF", "basis: CFR"),
        List.of("{decimals: 2}, exchange", "{decimals: 13}, exchange"),
        List.of("unknown-origin: refused\n", "colour: red\n"),
        List.of("free-circulation: debt", "free-circulation: owed"),
        List.of("effect: duty", "effect: tax"),
        List.of("presence: required", "presence: sometimes"),
        List.of("unit: KGM\n", "\n"),
        List.of("volume: 1000, drawn: 10.5", "drawn: 10.5"),
        List.of("{by: zone-levy, replaced", "{replaced"),
        List.of("all-others-than: zone", "others: zone"),
        List.of("label: general, ", ""),
        List.of("goods: \"2846.90\", duty", "goods: ores, duty"),
        List.of("when: preference", "when: preferred"),
        List.of("when: preference", "when: {presents: Y155, evidenced: certified}"),
        List.of("when: preference", "when: {under: [storage]}"),
        List.of("when: preference", "when: {evidenced: proven}"),
        List.of("when: preference", "when: {stage-in: {stage: metal, area: zone}}"),
        List.of("when: preference", "when: {share: {of: Dy, by: mass, unknown: inside}}"),
        List.of("when: preference", "when: {before: {day: arrival, is: 2026-01-01}}"),
        List.of("when: preference", "when: {all: preference}"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    var texts = RuleTexts.with(change.getFirst(), change.getLast());

    assertThat(RuleTexts.sentences(texts)).isNotEmpty();
    assertThat(
            Stream.concat(
                RULES.errors(texts.get("rules.yaml")).stream(),
                MEASURES.errors(texts.get("measures.yaml")).stream()))
        .isNotEmpty();
  }

  @Test
  void soundTextsFit() {
    assertThat(RULES.errors(RuleTexts.RULES)).isEmpty();
    assertThat(MEASURES.errors(RuleTexts.MEASURES)).isEmpty();
  }
}
