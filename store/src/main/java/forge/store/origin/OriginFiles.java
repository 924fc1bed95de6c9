package forge.store.origin;

import forge.kernel.Checked;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Origin cases in YAML or JSON, the format of {@code docs/formats/origin.md}. Reading never throws
 * on bad input: it answers with what could be read and with every problem, each with its line.
 */
public final class OriginFiles {

  private OriginFiles() {}

  /** The case in a file. */
  public static Checked<OriginCase> read(Path file) {
    var findings = new Findings(file.toString());
    return decode(Documents.read(file, findings), findings);
  }

  /** The case in the text of a file with this name. */
  public static Checked<OriginCase> read(String name, String text) {
    var findings = new Findings(name);
    return decode(Documents.read(text, findings), findings);
  }

  private static Checked<OriginCase> decode(Optional<Node> root, Findings findings) {
    OriginCase read = new CaseDecoder(findings).read(root);
    return new Checked<>(read, findings.problems());
  }
}
