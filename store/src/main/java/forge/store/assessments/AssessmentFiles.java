package forge.store.assessments;

import forge.kernel.Checked;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Documents of assessments, the format of {@code docs/formats/assessment.md}. Reading never throws
 * on bad input: it answers with what was recorded, or with every problem, each with its line.
 */
public final class AssessmentFiles {

  private AssessmentFiles() {}

  /** The assessment in a file. */
  public static Checked<Optional<Recorded>> read(Path file) {
    var findings = new Findings(file.toString());
    return decode(Documents.read(file, findings), findings);
  }

  /** The assessment in the text of a file with this name. */
  public static Checked<Optional<Recorded>> read(String name, String text) {
    var findings = new Findings(name);
    return decode(Documents.read(text, findings), findings);
  }

  /** The assessment at a place of a larger document. */
  public static Optional<Recorded> read(Place place, Findings findings) {
    return new AssessmentDecoder(findings).read(place);
  }

  private static Checked<Optional<Recorded>> decode(Optional<Node> root, Findings findings) {
    Optional<Recorded> recorded = root.flatMap(node -> read(Place.root(node), findings));
    return new Checked<>(findings.count() == 0 ? recorded : Optional.empty(), findings.problems());
  }
}
