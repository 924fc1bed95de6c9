package forge.store.scenario;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.scenario.Scenario;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Small scenario files to break, and the world that they speak of. */
final class ScenarioTexts {

  static final World WORLD = WorldLoader.shipped().value();

  /** A scenario with nothing wrong, in eight lines. */
  static final String SOUND =
      """
      forge: scenario/1
      name: my-ban
      title: a ban
      horizon: short
      date: 2026-07-01
      chains: [rare-earths]
      measures:
        - export-ban: {products: dy-oxide, from: CHN, to: zone}
      """;

  private ScenarioTexts() {}

  /** The sound scenario with one passage replaced. */
  static String with(String passage, String replacement) {
    if (!SOUND.contains(passage)) {
      throw new IllegalArgumentException("The sound scenario has no passage " + passage);
    }
    return SOUND.replace(passage, replacement);
  }

  /** The sound scenario with another measure in the place of its ban. */
  static String withMeasure(String measure) {
    return with("export-ban: {products: dy-oxide, from: CHN, to: zone}", measure);
  }

  static Checked<Scenario> read(String text) {
    return ScenarioFiles.read("s", text.getBytes(StandardCharsets.UTF_8), WORLD);
  }

  /** The problems of a text, a line each: {@code line field = value: rule. Advice.} */
  static String problems(String text) {
    return read(text).problems().stream()
        .map(Problem::sentence)
        .map(sentence -> sentence.replaceFirst("^s:? ?", ""))
        .collect(Collectors.joining("\n"));
  }
}
