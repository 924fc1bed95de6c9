package forge.reserve.release;

import forge.reserve.release.DecisionProcess.Action;
import forge.reserve.release.DecisionProcess.Branch;
import java.util.ArrayList;
import java.util.List;

/**
 * Release and filling of a reserve that moves its own market, after Teisberg, "A dynamic
 * programming model of the U.S. strategic petroleum reserve" (Bell Journal of Economics 12, 1981).
 * Each period the world is in a condition, the stock at a level, and the stock of the next period
 * is chosen. Imports are dear when supply is disrupted, the more so the more the reserve buys; the
 * public bears the loss of surplus from the price, what the purchase costs, and the holding.
 *
 * <p>With {@code x} the change of stock and {@code l} the supply lost in the condition, the price
 * is {@code p = (k / (q − l − d − x))^(1/e)} and the cost of a period {@code g [d (p − p0) + k
 * (p^(1−e) − p0^(1−e)) / (1 − e)] + p x + h s'}.
 *
 * @param levels of the stock, rising
 * @param conditions of the world
 */
public record ReleaseModel(
    List<Double> levels, List<Condition> conditions, Market market, double discount) {

  /**
   * A condition of the world.
   *
   * @param lost supply that does not come while it lasts
   * @param next probability of each condition in the next period, in their order
   */
  public record Condition(String name, double lost, List<Double> next) {

    public Condition {
      next = List.copyOf(next);
      if (name.isBlank()) {
        throw new IllegalArgumentException("A condition of the world needs a name");
      }
    }
  }

  /**
   * What the price follows from.
   *
   * @param share {@code g}: weight of the loss of surplus
   * @param supply {@code q}: supply from abroad without any disruption
   * @param intercept {@code d}: constant part of import demand
   * @param scale {@code k}: of the part of import demand that answers to price
   * @param elasticity {@code e} of that part, positive and not 1
   * @param normalPrice {@code p0}: price without disruption or purchase
   * @param holding {@code h}: cost of holding a unit for a period
   */
  public record Market(
      double share,
      double supply,
      double intercept,
      double scale,
      double elasticity,
      double normalPrice,
      double holding) {

    public Market {
      if (!(scale > 0 && elasticity > 0 && normalPrice > 0 && elasticity != 1)) {
        throw new IllegalArgumentException(
            "Scale, elasticity and normal price must be positive, and the elasticity not 1");
      }
    }

    /** The price where the stock changes by {@code change} and {@code lost} does not come. */
    public double price(double lost, double change) {
      double left = supply - lost - intercept - change;
      return left > 0 ? StrictMath.pow(scale / left, 1 / elasticity) : Double.POSITIVE_INFINITY;
    }

    /** The cost of a period that begins with one stock and ends with another. */
    public double cost(double lost, double from, double to) {
      double p = price(lost, to - from);
      double surplus =
          intercept * (p - normalPrice)
              + scale
                  * (StrictMath.pow(p, 1 - elasticity)
                      - StrictMath.pow(normalPrice, 1 - elasticity))
                  / (1 - elasticity);
      return share * surplus + p * (to - from) + holding * to;
    }
  }

  public ReleaseModel {
    levels = List.copyOf(levels);
    conditions = List.copyOf(conditions);
    for (int i = 1; i < levels.size(); i++) {
      if (!(levels.get(i) > levels.get(i - 1))) {
        throw new IllegalArgumentException("Levels of the stock must rise");
      }
    }
    for (Condition each : conditions) {
      if (each.next().size() != conditions.size()) {
        throw new IllegalArgumentException(
            "Condition %s needs a probability for each of %d conditions"
                .formatted(each.name(), conditions.size()));
      }
    }
  }

  /** The state of a level and a condition, by their places. */
  public int state(int level, int condition) {
    return condition * levels.size() + level;
  }

  /**
   * The decision process: in each state any level may be chosen at which the market still clears;
   * action {@code a} of a state goes to the level of place {@code a}. A level out of reach is dear
   * beyond any use.
   */
  public DecisionProcess process() {
    var actions = new ArrayList<List<Action>>();
    for (Condition condition : conditions) {
      for (double from : levels) {
        var choices = new ArrayList<Action>();
        for (int to = 0; to < levels.size(); to++) {
          double cost = market.cost(condition.lost(), from, levels.get(to));
          choices.add(
              new Action(Double.isFinite(cost) ? cost : OUT_OF_REACH, branches(condition, to)));
        }
        actions.add(choices);
      }
    }
    return new DecisionProcess(discount, actions);
  }

  private static final double OUT_OF_REACH = 1e15;

  private List<Branch> branches(Condition condition, int level) {
    var branches = new ArrayList<Branch>();
    for (int c = 0; c < conditions.size(); c++) {
      branches.add(new Branch(state(level, c), condition.next().get(c)));
    }
    return branches;
  }

  /** The mean of the values over all states. */
  public static double mean(SolvedProcess solved) {
    double sum = 0;
    for (double each : solved.values()) {
      sum += each;
    }
    return sum / solved.values().size();
  }
}
