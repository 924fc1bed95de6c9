package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.reserve.plan.PlanProblem;

/**
 * What a plan file asks for.
 *
 * @param tolerance relative distance from the bound up to which a plan counts as best
 * @param parts the most parts of the search
 */
public record PlanOrder(
    About about, CurrencyId currency, PlanProblem problem, double tolerance, int parts) {

  /** What the file says of itself. */
  public record About(String name, String title, String status, String source) {}
}
