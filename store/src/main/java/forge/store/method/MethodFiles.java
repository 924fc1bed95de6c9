package forge.store.method;

import forge.kernel.Checked;
import forge.pricing.method.Method;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Method files in YAML or JSON, the format of {@code docs/formats/method.md}. Reading never throws
 * on bad input: it answers with what could be read and with every problem, each with its line.
 */
public final class MethodFiles {

  private MethodFiles() {}

  /** The method in a file. */
  public static Checked<MethodFile> read(Path file, World world) {
    var findings = new Findings(file.toString());
    return decode(Documents.read(file, findings), findings, world);
  }

  /** The method in the text of a file with this name. */
  public static Checked<MethodFile> read(String name, String text, World world) {
    var findings = new Findings(name);
    return decode(Documents.read(text, findings), findings, world);
  }

  private static Checked<MethodFile> decode(
      Optional<Node> root, Findings findings, World world) {
    Method method = new MethodDecoder(world, findings).read(root);
    String text = findings.count() == 0 ? MethodText.canonical(method) : "";
    return new Checked<>(new MethodFile(method, text), findings.problems());
  }
}
