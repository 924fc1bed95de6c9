package forge.store.method;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.util.stream.Collectors;

/** Small method files to break, and the world that they speak of. */
final class MethodTexts {

  static final World WORLD = WorldLoader.shipped().value();

  /** A method with nothing wrong. */
  static final String SOUND =
      """
      forge: price-method/1
      name: ge-metal
      version: "2026-01"
      title: Germanium metal, monthly
      status: demonstration
      valid: {from: 2024-01-01}
      product: ge-metal
      specification: {currency: USD, unit: kg, basis: Ge}
      calendar: {period: month, cut-off: {time: "17:00", zone: Europe/London}}
      markets:
        zone: {economies: [USA, JPN], delivery: DEL, influenced: excluded}
      tiers:
        - {figures: trades, kinds: transaction, statistic: mean}
      rounding: {decimals: 2}
      """;

  private MethodTexts() {}

  /** The sound method with one passage replaced. */
  static String with(String passage, String replacement) {
    if (!SOUND.contains(passage)) {
      throw new IllegalArgumentException("The sound method has no passage " + passage);
    }
    return SOUND.replace(passage, replacement);
  }

  /** The sound method with another tier in the place of its own. */
  static String withTier(String tier) {
    return with("{figures: trades, kinds: transaction, statistic: mean}", tier);
  }

  static Checked<MethodFile> read(String text) {
    return MethodFiles.read("m", text, WORLD);
  }

  /** The problems of a text, a line each: {@code line field = value: rule. Advice.} */
  static String problems(String text) {
    return read(text).problems().stream()
        .map(Problem::sentence)
        .map(sentence -> sentence.replaceFirst("^m:? ?", ""))
        .collect(Collectors.joining("\n"));
  }
}
