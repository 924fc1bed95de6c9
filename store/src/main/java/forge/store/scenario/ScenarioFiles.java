package forge.store.scenario;

import forge.kernel.Checked;
import forge.market.scenario.Scenario;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Suggestion;
import forge.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Scenario files in YAML or JSON, the format of {@code docs/formats/scenario.md}, and the scenarios
 * that come with Forge. Reading never throws on bad input: it answers with what could be read and
 * with every problem, each with its line.
 */
public final class ScenarioFiles {

  private ScenarioFiles() {}

  /** The scenario in a file. A zone file that it names is looked for beside it. */
  public static Checked<Scenario> read(Path file, World world) {
    return read(file, world, BookedPrices.NONE);
  }

  /** The scenario in a file that may refer to prices of a book. */
  public static Checked<Scenario> read(Path file, World world, BookedPrices book) {
    var findings = new Findings(file.toString());
    Path folder = file.toAbsolutePath().getParent();
    return new ScenarioDecoder(world, findings, folder, book).read(Documents.read(file, findings));
  }

  /** The scenario in the bytes of a file with this name, which can name no other file. */
  public static Checked<Scenario> read(String name, byte[] bytes, World world) {
    return read(name, bytes, world, BookedPrices.NONE);
  }

  /** The scenario in the bytes of a file that may refer to prices of a book. */
  public static Checked<Scenario> read(String name, byte[] bytes, World world, BookedPrices book) {
    var findings = new Findings(name);
    return new ScenarioDecoder(world, findings, null, book).read(Documents.read(bytes, findings));
  }

  /** The scenarios that come with Forge, in order; the first is the default. */
  public static List<ScenarioOffer> shipped() {
    return ScenarioLibrary.offers();
  }

  /** The scenario of this name that comes with Forge. */
  public static Checked<Scenario> shipped(String name, World world) {
    return shipped(name, world, BookedPrices.NONE);
  }

  /** The scenario of this name that comes with Forge; it may refer to prices of a book. */
  public static Checked<Scenario> shipped(String name, World world, BookedPrices book) {
    Optional<byte[]> bytes = ScenarioLibrary.find(name);
    if (bytes.isPresent()) {
      return read(ScenarioLibrary.file(name), bytes.get(), world, book);
    }
    var findings = new Findings("forge");
    String advice = Suggestion.sentence(name, ScenarioLibrary.names());
    findings.add(0, "scenario", name, "no scenario that comes with Forge has this name", advice);
    return new ScenarioDecoder(world, findings, null, book).read(Optional.empty());
  }

  /** The YAML text of a scenario that comes with Forge, to start one's own from. */
  public static Optional<byte[]> findText(String name) {
    return ScenarioLibrary.find(name);
  }

  /** The YAML text of a scenario. Reading it gives the same scenario again. */
  public static String write(Scenario scenario) {
    return ScenarioEncoder.encode(scenario);
  }
}
