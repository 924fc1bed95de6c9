package forge.store.acts;

import forge.kernel.Problem;
import forge.reserve.act.Fields;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as keys with values, each with its line: {@code certificate.expires}; the items of a
 * list are numbered from one.
 */
final class FlatDocument {

  private final Findings findings;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private FlatDocument(Findings findings, Optional<Node> root) {
    this.findings = findings;
    root.ifPresent(node -> flatten("", node));
  }

  static FlatDocument of(Path file) {
    var findings = new Findings(file.toString());
    return new FlatDocument(findings, Documents.read(file, findings));
  }

  static FlatDocument of(String name, String text) {
    var findings = new Findings(name);
    return new FlatDocument(findings, Documents.read(text, findings));
  }

  private void flatten(String key, Node node) {
    lines.putIfAbsent(key, node.line());
    switch (node) {
      case Node.Scalar scalar -> {
        if (!scalar.empty()) {
          values.put(key, scalar.text());
        }
      }
      case Node.Items items -> {
        for (int i = 0; i < items.items().size(); i++) {
          flatten(below(key, String.valueOf(i + 1)), items.items().get(i));
        }
      }
      case Node.Fields fields -> {
        for (Node.Field field : fields.fields()) {
          String name = below(key, field.key());
          if (values.containsKey(name)) {
            findings.add(field.line(), name, "", "the key stands twice", "Keep one.");
          }
          flatten(name, field.value());
        }
      }
    }
  }

  private static String below(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  /** All of it. */
  Fields fields() {
    return Fields.of(values);
  }

  /** What stands below a key, by itself. */
  Fields part(String key) {
    Map<String, String> part = new LinkedHashMap<>();
    String begin = key + ".";
    values.forEach(
        (each, value) -> {
          if (each.startsWith(begin)) {
            part.put(each.substring(begin.length()), value);
          }
        });
    return Fields.of(part);
  }

  /** Takes the flaws of fields that stood below a key. */
  void take(Fields fields, String key) {
    for (Fields.Flaw flaw : fields.flaws()) {
      String place = key.isEmpty() ? flaw.key() : key + "." + flaw.key();
      findings.add(line(place), place, flaw.value(), flaw.rule(), "");
    }
  }

  private int line(String place) {
    String at = place;
    while (!lines.containsKey(at) && at.contains(".")) {
      at = at.substring(0, at.lastIndexOf('.'));
    }
    return lines.getOrDefault(at, lines.getOrDefault("", 0));
  }

  List<Problem> problems() {
    return findings.problems();
  }
}
