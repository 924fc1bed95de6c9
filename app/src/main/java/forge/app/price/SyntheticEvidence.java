package forge.app.price;

import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Method;
import java.util.List;

/** How much of what prices rest on is made up: synthetic evidence and demonstration methods. */
public final class SyntheticEvidence {

  private static final String SYNTHETIC = "synthetic";
  private static final String DEMONSTRATION = "demonstration";

  private SyntheticEvidence() {}

  /** The pieces whose note begins with the word synthetic. */
  public static int pieces(EvidenceSet evidence) {
    return Math.toIntExact(
        evidence.all().stream()
            .filter(each -> each.heading().origin().note().startsWith(SYNTHETIC))
            .count());
  }

  /** What the prices rest on, in a clause. */
  static String of(EvidenceSet evidence, List<Method> methods) {
    int pieces = evidence.all().size();
    int synthetic = pieces(evidence);
    String made = synthetic == 0 ? "none synthetic" : synthetic + " of them SYNTHETIC";
    boolean demonstration =
        methods.stream().anyMatch(method -> method.about().status().equals(DEMONSTRATION));
    String warning =
        synthetic == 0 && !demonstration ? "" : "; a demonstration, no prices to trade on";
    return "%d %s, %s%s".formatted(pieces, pieces == 1 ? "piece" : "pieces", made, warning);
  }

  /** How many of the sets of evidence behind a book have some; empty where none has. */
  public static String clause(int synthetic, int all) {
    return synthetic == 0
        ? ""
        : "SYNTHETIC in %d of %d sets; a demonstration, no prices to trade on"
            .formatted(synthetic, all);
  }
}
