package forge.store.ladder;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.util.stream.Collectors;

/** Small ladder files to break, and the world that they speak of. */
final class LadderTexts {

  static final World WORLD = WorldLoader.shipped().value();

  /** A ladder with nothing wrong. */
  static final String SOUND =
      """
      forge: price-ladder/1
      name: toy
      version: "1"
      title: a toy
      status: demonstration
      chain: rare-earths
      currency: USD
      unit: kg
      source: by hand
      weights: {high: 4, medium: 2, low: 1}
      products:
        - {product: ndpr-oxide, basis: NdPr oxide}
        - {product: ndpr-metal, basis: NdPr}
        - {product: magnet-ndfeb, basis: gross}
        - {product: scrap-ndfeb, basis: gross}
      steps:
        - {id: metal, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: by hand}
      """;

  private static final String STEP = SOUND.lines().toList().getLast();

  private LadderTexts() {}

  /** The sound ladder with one passage replaced. */
  static String with(String passage, String replacement) {
    if (!SOUND.contains(passage)) {
      throw new IllegalArgumentException("The sound ladder has no passage " + passage);
    }
    return SOUND.replace(passage, replacement);
  }

  /** The sound ladder with another step in the place of its own. */
  static String withStep(String step) {
    return with(STEP, "  - " + step);
  }

  static Checked<LadderFile> read(String text) {
    return LadderFiles.read("l", text, WORLD);
  }

  /** The problems of a text, a line each: {@code line field = value: rule. Advice.} */
  static String problems(String text) {
    return read(text).problems().stream()
        .map(Problem::sentence)
        .map(sentence -> sentence.replaceFirst("^l:? ?", ""))
        .collect(Collectors.joining("\n"));
  }
}
