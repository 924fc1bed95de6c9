package forge.world;

import forge.kernel.ProductId;
import java.util.Locale;
import java.util.Map;

/**
 * No process makes more of an element than it takes. Contents have ranges, so the check compares
 * the least that the outputs hold with the most that the inputs hold. Processes that take material
 * from outside the model, and elements without a content row, are not judged.
 */
final class MassChecks {

  /** Rounding of the coefficients in the file. */
  private static final double TOLERANCE = 1e-6;

  private final World world;
  private final Findings findings;

  private MassChecks(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  static void check(World world, Findings findings) {
    var checks = new MassChecks(world, findings);
    for (Process process : world.vocabulary().processes()) {
      if (!process.recipe().inputs().isEmpty()) {
        for (Element element : Element.values()) {
          checks.conserved(process, element);
        }
      }
    }
  }

  private void conserved(Process process, Element element) {
    double most = held(process.recipe().inputs(), element, true);
    double least = held(process.recipe().outputs(), element, false);
    if (least > most + TOLERANCE) {
      findings.add(
          Table.PROCESSES,
          world.product(process.recipe().main()),
          process.id() + " " + element.symbol(),
          String.format(Locale.ROOT, "%.4f t out of %.4f t", least, most),
          new Findings.Rule(
              "a process does not gain material",
              "Check the yields, the basis of the coefficients and the contents."));
    }
  }

  private double held(Map<ProductId, Double> basket, Element element, boolean most) {
    return basket.entrySet().stream()
        .mapToDouble(e -> e.getValue() * share(e.getKey(), element, most))
        .sum();
  }

  private double share(ProductId product, Element element, boolean most) {
    return world.vocabulary().contents().stream()
        .filter(c -> c.product().equals(product) && c.element() == element)
        .mapToDouble(c -> most ? c.share().high() : c.share().low())
        .findFirst()
        .orElse(0);
  }
}
