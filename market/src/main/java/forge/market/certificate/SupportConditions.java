package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Multiplier;
import forge.market.problem.Activity;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Support σ per unit of a product under a contract with a strike price:
 *
 * <pre>
 *   one-way   0 ≤ σ ⟂ p + σ − strike
 *   two-way       σ = strike − p
 * </pre>
 *
 * <p>A one-way contract with a limit supports the first limit/coefficient units of level: {@code
 * level = supported + rest}, and while σ is paid nothing is in the rest before the supported part
 * is full. A two-way contract with a limit moves income only and meets no condition here.
 */
final class SupportConditions {

  /**
   * What a contract pays an activity.
   *
   * @param most levels that are supported; may be infinite
   * @param perLevel currency per unit of level
   */
  record Support(int policy, double most, double perLevel) {}

  private final Examination market;
  private final Point point;

  SupportConditions(Examination market) {
    this.market = market;
    this.point = market.point();
  }

  /** What contracts without a limit pay per unit of level. */
  double unlimited(Activity activity, PeriodId period) {
    return supports(activity, period).stream()
        .filter(each -> Double.isInfinite(each.most()))
        .mapToDouble(Support::perLevel)
        .sum();
  }

  /** The contracts that pay up to a level. */
  List<Support> limited(Activity activity, PeriodId period) {
    return supports(activity, period).stream()
        .filter(each -> Double.isFinite(each.most()))
        .toList();
  }

  private List<Support> supports(Activity activity, PeriodId period) {
    var found = new ArrayList<Support>();
    for (int k = 0; k < market.problem().policies().size(); k++) {
      if (market.problem().policies().get(k) instanceof Policy.SupportContract contract
          && bearsOn(contract, activity)) {
        double coefficient = coefficient(contract, activity);
        double sigma = point.multiplier(new Multiplier.Support(k, activity.id(), period));
        found.add(new Support(k, contract.limit() / coefficient, coefficient * sigma));
      }
    }
    return found;
  }

  private static boolean bearsOn(Policy.SupportContract contract, Activity activity) {
    boolean incomeOnly =
        contract.ways() == Policy.Ways.TWO_WAY && Double.isFinite(contract.limit());
    return !incomeOnly
        && contract.activities().contains(activity.id())
        && coefficient(contract, activity) > 0;
  }

  private static double coefficient(Policy.SupportContract contract, Activity activity) {
    return activity.outputs().getOrDefault(contract.product(), 0.0);
  }

  void examine(Activity activity, PeriodId period) {
    for (Support support : supports(activity, period)) {
      var contract = (Policy.SupportContract) market.problem().policies().get(support.policy());
      support(support.policy(), contract, activity, period);
      if (Double.isFinite(support.most())) {
        parts(support, activity, period);
      }
    }
  }

  private void support(int k, Policy.SupportContract contract, Activity activity, PeriodId period) {
    double sigma = point.multiplier(new Multiplier.Support(k, activity.id(), period));
    double price = market.price(activity.economy(), contract.product(), period);
    double least = contract.ways() == Policy.Ways.ONE_WAY ? 0 : Double.NEGATIVE_INFINITY;
    double scale =
        Math.max(
            market.scales().price(contract.product()),
            Math.max(Math.abs(price), Math.abs(contract.strike())));
    double gap = (price + sigma - contract.strike()) / scale;
    market
        .findings()
        .residual(
            new Range(sigma, least, Double.POSITIVE_INFINITY).residual(gap, scale),
            () ->
                "%s: price %s and support %s do not meet the strike price %s"
                    .formatted(
                        activity.id() + market.words().in(period),
                        Words.figure(price),
                        Words.figure(sigma),
                        Words.figure(contract.strike())));
  }

  private void parts(Support support, Activity activity, PeriodId period) {
    double supported = part(support, activity, period, true);
    double rest = part(support, activity, period, false);
    double level = point.level(activity.id(), period);
    Scale scale = market.scales().of(activity);
    double paid = support.perLevel() / scale.price();
    double free = (support.most() - supported) / scale.quantity();
    double bounds = Math.min(Math.min(supported / scale.quantity(), free), rest / scale.quantity());
    double order = Math.min(Math.min(rest / scale.quantity(), free), paid);
    double sum = (supported + rest - level) / scale.quantity();
    market
        .findings()
        .residual(
            Math.max(Math.abs(sum), Math.max(Math.max(0, -bounds), Math.max(0, order))),
            () ->
                "%s: supported part %s of at most %s and rest %s do not make up the level %s"
                    .formatted(
                        activity.id() + market.words().in(period),
                        Words.figure(supported),
                        Words.figure(support.most()),
                        Words.figure(rest),
                        Words.figure(level)));
  }

  private double part(Support support, Activity activity, PeriodId period, boolean supported) {
    return point.quantity(
        new ColumnTag.LevelPart(activity.id(), period, support.policy(), supported));
  }
}
