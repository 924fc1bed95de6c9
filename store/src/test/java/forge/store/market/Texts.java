package forge.store.market;

import forge.kernel.Problem;
import forge.store.MarketFiles;
import java.util.List;
import java.util.stream.Collectors;

/** Small market files to break. */
final class Texts {

  /** A market with nothing wrong, in twelve lines. */
  static final String SOUND =
      """
      economies: [HOM, FOR]
      products:
        - {id: ORE, unit: t}
        - {id: METAL, unit: t}
      activities:
        - {name: mine, economy: FOR, output: ORE, cost: {intercept: 4, slope: 0.5}}
        - {name: smelt, economy: HOM, input: ORE, output: METAL, yield: 0.5, cost: 3}
      demand:
        - {economy: HOM, product: METAL, intercept: 50, slope: 0.5}
      arcs:
        - {product: ORE, from: FOR, to: HOM, cost: 1}
      policies: []
      """;

  private Texts() {}

  /** The sound market with one passage replaced. */
  static String with(String passage, String replacement) {
    if (!SOUND.contains(passage)) {
      throw new IllegalArgumentException("The sound market has no passage " + passage);
    }
    return SOUND.replace(passage, replacement);
  }

  /** The sound market with one policy. */
  static String withPolicy(String policy) {
    return with("policies: []", "policies:\n  - {" + policy + "}");
  }

  /** The problems of a text, a line each: {@code line field = value: rule. Advice.} */
  static String problems(String text) {
    List<Problem> problems = MarketFiles.read("m", text).problems();
    return problems.stream()
        .map(problem -> problem.sentence().replaceFirst("^m:? ?", ""))
        .collect(Collectors.joining("\n"));
  }
}
