package forge.store.ladder;

import forge.kernel.Checked;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.world.World;
import java.nio.file.Path;

/**
 * Ladder files in YAML or JSON, the format of {@code docs/formats/ladder.md}. Reading never throws
 * on bad input: it answers with the steps that are sound and with every problem, each with its
 * line.
 */
public final class LadderFiles {

  private LadderFiles() {}

  /** The ladder in a file. */
  public static Checked<LadderFile> read(Path file, World world) {
    var findings = new Findings(file.toString());
    return new LadderDecoder(world, findings).read(Documents.read(file, findings));
  }

  /** The ladder in the text of a file with this name. */
  public static Checked<LadderFile> read(String name, String text, World world) {
    var findings = new Findings(name);
    return new LadderDecoder(world, findings).read(Documents.read(text, findings));
  }
}
