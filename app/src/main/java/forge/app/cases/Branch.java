package forge.app.cases;

import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a case file, read by those who wrote it: whatever is wrong with it is a fault of the
 * build and throws.
 */
final class Branch {

  private final String path;
  private final Node node;

  private Branch(String path, Node node) {
    this.path = path;
    this.node = node;
  }

  /** The whole of a case file. */
  static Branch parse(String file, String text) {
    var findings = new Findings(file);
    Optional<Node> root = Documents.read(text, findings);
    if (!findings.problems().isEmpty()) {
      throw new IllegalArgumentException(findings.problems().getFirst().sentence());
    }
    return new Branch(file, root.orElseThrow());
  }

  /** The part under a key, if there is one. */
  Optional<Branch> find(String key) {
    return Optional.ofNullable(children().get(key));
  }

  /** The part under a key. */
  Branch get(String key) {
    return find(key).orElseThrow(() -> fault("has no " + key));
  }

  /** The parts of a mapping by key, in order. */
  Map<String, Branch> children() {
    if (!(node instanceof Node.Fields mapping)) {
      throw fault("must be a mapping");
    }
    var children = new LinkedHashMap<String, Branch>();
    for (Node.Field field : mapping.fields()) {
      children.put(field.key(), new Branch(path + "." + field.key(), field.value()));
    }
    return children;
  }

  /** The parts of a list. */
  List<Branch> items() {
    if (!(node instanceof Node.Items list)) {
      throw fault("must be a list");
    }
    var items = new ArrayList<Branch>();
    for (Node item : list.items()) {
      items.add(new Branch(path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** A single value as written. */
  String text() {
    if (!(node instanceof Node.Scalar scalar)) {
      throw fault("must be a single value");
    }
    return scalar.text();
  }

  double number() {
    return Double.parseDouble(text());
  }

  double[] numbers() {
    return items().stream().mapToDouble(Branch::number).toArray();
  }

  double[][] table() {
    return items().stream().map(Branch::numbers).toArray(double[][]::new);
  }

  List<String> words() {
    return items().stream().map(Branch::text).toList();
  }

  /** Every single value below, by the words on the way to it. */
  Map<String, String> leaves() {
    var leaves = new LinkedHashMap<String, String>();
    children()
        .forEach(
            (key, child) -> {
              if (child.node instanceof Node.Fields) {
                child.leaves().forEach((rest, leaf) -> leaves.put(key + " " + rest, leaf));
              } else {
                leaves.put(key, child.text());
              }
            });
    return leaves;
  }

  private IllegalArgumentException fault(String rule) {
    return new IllegalArgumentException(path + ", line " + node.line() + ": " + rule);
  }
}
