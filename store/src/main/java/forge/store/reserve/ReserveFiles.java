package forge.store.reserve;

import forge.kernel.Checked;
import forge.reserve.policy.Policy;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The reserve's documents in YAML or JSON, the formats of {@code docs/formats/reserve-sizing.md},
 * {@code reserve-plan.md} and {@code reserve-policy.md}. Reading never throws on bad input: it
 * answers with the document if it is sound, and with every problem, each with its line.
 */
public final class ReserveFiles {

  private ReserveFiles() {}

  /** The sizing in a file. */
  public static Checked<Optional<SizingOrder>> sizing(Path file, World world) {
    var findings = new Findings(file.toString());
    return sizing(Documents.read(file, findings), world, findings);
  }

  /** The sizing in the text of a file with this name. */
  public static Checked<Optional<SizingOrder>> sizing(String name, String text, World world) {
    var findings = new Findings(name);
    return sizing(Documents.read(text, findings), world, findings);
  }

  private static Checked<Optional<SizingOrder>> sizing(
      Optional<Node> root, World world, Findings findings) {
    var order = root.flatMap(each -> new SizingDecoder(world, findings).read(each));
    return new Checked<>(order, findings.problems());
  }

  /** The plan in a file. */
  public static Checked<Optional<PlanOrder>> plan(Path file) {
    var findings = new Findings(file.toString());
    return plan(Documents.read(file, findings), findings);
  }

  /** The plan in the text of a file with this name. */
  public static Checked<Optional<PlanOrder>> plan(String name, String text) {
    var findings = new Findings(name);
    return plan(Documents.read(text, findings), findings);
  }

  private static Checked<Optional<PlanOrder>> plan(Optional<Node> root, Findings findings) {
    var order = root.flatMap(each -> new PlanDecoder(findings).read(each));
    return new Checked<>(order, findings.problems());
  }

  /** The policy in a file. */
  public static Checked<Optional<Policy>> policy(Path file) {
    var findings = new Findings(file.toString());
    return policy(Documents.read(file, findings), findings);
  }

  /** The policy in the text of a file with this name. */
  public static Checked<Optional<Policy>> policy(String name, String text) {
    var findings = new Findings(name);
    return policy(Documents.read(text, findings), findings);
  }

  private static Checked<Optional<Policy>> policy(Optional<Node> root, Findings findings) {
    var policy = root.flatMap(each -> new PolicyDecoder(findings).read(each));
    return new Checked<>(policy, findings.problems());
  }
}
