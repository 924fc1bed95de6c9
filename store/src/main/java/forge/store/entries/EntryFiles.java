package forge.store.entries;

import forge.kernel.Checked;
import forge.levy.assessment.Refusal;
import forge.levy.entry.Entry;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Documents of one entry in JSON or YAML, the format of {@code docs/formats/entry.md}. Reading
 * never throws on bad input: it answers with the entry, or with every problem, each with its line.
 */
public final class EntryFiles {

  private EntryFiles() {}

  /** The entry in a file. */
  public static Checked<Optional<Entry>> read(Path file) {
    var findings = new Findings(file.toString());
    return decode(Documents.read(file, findings), findings);
  }

  /** The entry in the text of a file with this name. */
  public static Checked<Optional<Entry>> read(String name, String text) {
    var findings = new Findings(name);
    return decode(Documents.read(text, findings), findings);
  }

  private static Checked<Optional<Entry>> decode(Optional<Node> root, Findings findings) {
    Optional<Entry> entry = root.flatMap(node -> read(Place.root(node), findings));
    return new Checked<>(findings.count() == 0 ? entry : Optional.empty(), findings.problems());
  }

  /** The entry at a place of a larger document. */
  public static Optional<Entry> read(Place place, Findings findings) {
    var tree = new EntryTree(findings);
    EntryDraft draft = tree.draft(place);
    return switch (EntryDecoder.read(draft)) {
      case EntryReading.Read(Entry entry) -> Optional.of(entry);
      case EntryReading.Unreadable(var refusals) -> {
        for (Refusal each : refusals) {
          findings.add(
              Math.max(tree.line(each.field()), place.node().line()),
              each.field(),
              each.value(),
              each.rule(),
              each.advice());
        }
        yield Optional.empty();
      }
    };
  }
}
