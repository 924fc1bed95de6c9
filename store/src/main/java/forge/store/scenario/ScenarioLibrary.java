package forge.store.scenario;

import forge.market.scenario.Scenario;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scenarios on the class path, named in order by an index. */
final class ScenarioLibrary {

  private static final String RESOURCES = "/forge/scenarios/";

  private ScenarioLibrary() {}

  static List<String> names() {
    String index = new String(resource("index.txt").orElseThrow(), StandardCharsets.UTF_8);
    return index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static String file(String name) {
    return name + ".yaml";
  }

  /** The text of a scenario; names that the index lacks have none. */
  static Optional<byte[]> find(String name) {
    return names().contains(name) ? resource(file(name)) : Optional.empty();
  }

  static List<ScenarioOffer> offers() {
    return names().stream().map(ScenarioLibrary::offer).toList();
  }

  private static ScenarioOffer offer(String name) {
    var findings = new Findings(file(name));
    var root = Documents.read(find(name).orElseThrow(), findings).orElseThrow();
    Form form = Form.at(Place.root(root), findings);
    String question = form.peek("question").strip().replaceAll("\\s+", " ");
    return new ScenarioOffer(name, form.peek("title"), question);
  }

  private static Optional<byte[]> resource(String file) {
    try (var stream = Scenario.class.getResourceAsStream(RESOURCES + file)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
