package forge.store.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleSet;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.FlowText;
import forge.store.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a rule set as fields and texts, to be shown and compared. */
public final class RuleSetFields {

  /** The keys by which the parts of a list are named. */
  private static final List<String> NAMES = List.of("label", "id", "order");

  private static final String SINGLE = "-";

  private RuleSetFields() {}

  /** The fields of one measure in the order of its canonical text. */
  public static Map<String, String> of(Measure measure) {
    var fields = new LinkedHashMap<String, String>();
    RuleSetText.measure(measure).forEach((key, value) -> fields.put(key, written(value)));
    return fields;
  }

  /** Sections of the canonical text, in each its parts by name, in each its fields. */
  static Map<String, Map<String, Map<String, String>>> of(RuleSet rules) {
    var sections = new LinkedHashMap<String, Map<String, Map<String, String>>>();
    for (String section :
        List.of(
            "heading",
            "terms",
            "types",
            "acts",
            "areas",
            "quotas",
            "replacements",
            "measures",
            "goods",
            "rates",
            "prices")) {
      sections.put(section, new LinkedHashMap<>());
    }
    Map<String, String> files = RuleSetText.files(rules);
    files.forEach((name, text) -> file(name, text, sections));
    return sections;
  }

  private static void file(
      String name, String text, Map<String, Map<String, Map<String, String>>> sections) {
    if (name.endsWith(".csv")) {
      String section = name.substring(0, name.length() - ".csv".length());
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
        Map<String, String> fields = row.getFieldsAsMap();
        String first = row.getField(0);
        put(sections, section, first + " from " + fields.get("from"), fields);
      }
      return;
    }
    if (Documents.read(text, new Findings(name)).orElseThrow() instanceof Node.Fields root) {
      for (Node.Field field : root.fields()) {
        part(field, sections);
      }
    }
  }

  private static void part(
      Node.Field field, Map<String, Map<String, Map<String, String>>> sections) {
    switch (field.value()) {
      case Node.Items list ->
          list.items()
              .forEach(
                  item -> {
                    Map<String, String> fields = fields(item);
                    put(sections, field.key(), name(fields), fields);
                  });
      case Node.Fields mapping when field.key().equals("terms") ->
          put(sections, field.key(), SINGLE, fields(mapping));
      case Node.Fields mapping -> heading(field.key(), shown(mapping), sections);
      case Node.Scalar scalar -> heading(field.key(), scalar.text(), sections);
    }
  }

  private static void heading(
      String key, String value, Map<String, Map<String, Map<String, String>>> sections) {
    if (!key.equals("forge")) {
      var fields =
          new LinkedHashMap<>(
              sections
                  .computeIfAbsent("heading", section -> new LinkedHashMap<>())
                  .getOrDefault(SINGLE, Map.of()));
      fields.put(key, value);
      put(sections, "heading", SINGLE, fields);
    }
  }

  private static void put(
      Map<String, Map<String, Map<String, String>>> sections,
      String section,
      String name,
      Map<String, String> fields) {
    sections.computeIfAbsent(section, key -> new LinkedHashMap<>()).put(name, fields);
  }

  private static String name(Map<String, String> fields) {
    return NAMES.stream()
        .filter(fields::containsKey)
        .findFirst()
        .map(key -> fields.getOrDefault(key, ""))
        .orElseGet(
            () ->
                "%s for %s from %s"
                    .formatted(fields.get("by"), fields.get("replaced"), fields.get("from")));
  }

  private static Map<String, String> fields(Node node) {
    var fields = new LinkedHashMap<String, String>();
    if (node instanceof Node.Fields mapping) {
      mapping.fields().forEach(each -> fields.put(each.key(), shown(each.value())));
    }
    return fields;
  }

  /** A list of words without brackets; what stands inside it as it is written. */
  private static String shown(Node node) {
    return node instanceof Node.Items list
        ? String.join(", ", list.items().stream().map(RuleSetFields::flow).toList())
        : flow(node);
  }

  private static String flow(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Items list ->
          list.items().stream()
              .map(RuleSetFields::flow)
              .collect(Collectors.joining(", ", "[", "]"));
      case Node.Fields mapping ->
          mapping.fields().stream()
              .map(each -> each.key() + ": " + flow(each.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String written(Object value) {
    var text = new FlowText();
    text.entry("x", value);
    return Documents.read(text.toString(), new Findings("x.yaml"))
        .map(root -> ((Node.Fields) root).fields().getFirst().value())
        .map(RuleSetFields::shown)
        .orElse("");
  }
}
