package forge.pricing.ladder;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.ladder.Projection.Certificate;
import forge.pricing.ladder.Projection.Change;
import forge.pricing.ladder.Projection.Move;
import forge.pricing.ladder.Projection.Outcome;
import forge.pricing.ladder.Projection.Skipped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the stage prices of a ladder coherent: of all prices under which every stage covers its
 * inputs over the yields and its processing cost, those nearest to the given ones.
 *
 * <p>With given prices {@code p}, weights {@code w} and new prices {@code q}, the least {@code Σ w_i
 * ((q_i − p_i) / p_i)²} subject to the conditions of the steps. No new price is below the least step
 * of its rounding, unless the given one was. The solver works in binary floating point; its prices
 * are kept to eleven digits and rounded as each product's rule says, and then, from the first stage
 * to the last, an output is raised to the least rounded price that meets its condition exactly.
 *
 * <p>Prices that no chain of steps joins to a broken condition stay as they are. Hence prices that
 * meet all conditions come back untouched, and making prices coherent twice is the same as once.
 */
public final class Coherence {

  private static final MathContext SOLVED = new MathContext(11);
  private static final MathContext SHOWN = new MathContext(6);

  /** Relative to the heaviest price; less is the dust of an interior point. */
  private static final double BINDING = 1e-7;

  /** Relative to a price; a change that is smaller is error of the solver and none of the price. */
  private static final double STILL = 1e-9;

  /** Stands for no rung; every product asked for has one. */
  private static final Rung NONE =
      new Rung(BigDecimal.ONE, Rounding.halfUp(0), BigDecimal.ONE);

  private final StageLadder ladder;
  private final TreeMap<ProductId, Rung> rungs;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private Coherence(StageLadder ladder, Map<ProductId, Rung> raw) {
    this.ladder = ladder;
    rungs = new TreeMap<>(raw);
    for (Step step : ladder.inOrder()) {
      Set<ProductId> missing = new TreeSet<>(step.products());
      missing.removeAll(rungs.keySet());
      if (missing.isEmpty()) {
        conditions.addAll(Condition.of(step));
      } else {
        skipped.add(new Skipped(step.id(), missing));
      }
    }
  }

  /** The given prices made coherent; those of products that are not on the ladder stay. */
  public static Projection project(StageLadder ladder, Map<ProductId, Rung> raw) {
    return new Coherence(ladder, raw).project();
  }

  private Projection project() {
    var prices = new TreeMap<ProductId, BigDecimal>();
    rungs.forEach((product, rung) -> prices.put(product, rung.price()));
    List<Condition> joined = joinedToBroken(prices);
    if (joined.isEmpty()) {
      return result(prices, List.of(), Outcome.ALREADY_COHERENT, BigDecimal.ZERO);
    }
    var moving = new TreeMap<>(rungs);
    moving.keySet().retainAll(products(joined));
    NearestPrices nearest = NearestPrices.of(joined, moving);
    moving.forEach(
        (product, rung) ->
            prices.put(product, rounded(rung, nearest.ratios().getOrDefault(product, 1.0))));
    raise(joined, prices);
    BigDecimal residual = OptimalityCheck.residual(joined, moving, nearest);
    boolean proved =
        residual.compareTo(OptimalityCheck.TOLERANCE) <= 0 && violation(prices).signum() <= 0;
    Outcome outcome = nearest.converged() ? Outcome.PROJECTED : Outcome.NOT_CONVERGED;
    return result(
        prices,
        moves(joined, moving, nearest),
        nearest.converged() && !proved ? Outcome.NOT_CERTIFIED : outcome,
        residual);
  }

  private Projection result(
      Map<ProductId, BigDecimal> prices, List<Move> moves, Outcome outcome, BigDecimal residual) {
    var changes = new TreeMap<ProductId, Change>();
    prices.forEach(
        (product, price) ->
            changes.put(
                product, new Change(rungs.getOrDefault(product, NONE).price(), price)));
    var certificate = new Certificate(outcome, violation(prices), residual);
    var explanation =
        new ProjectionText(ladder, changes, moves, skipped, certificate).explanation();
    return new Projection(changes, moves, skipped, certificate, explanation);
  }

  /** Broken conditions, and those that share a product with one that is in, over and over. */
  private List<Condition> joinedToBroken(Map<ProductId, BigDecimal> prices) {
    List<Condition> broken =
        conditions.stream().filter(each -> each.slack(prices).signum() < 0).toList();
    Set<ProductId> reached = products(broken);
    for (int before = -1; before < reached.size(); ) {
      before = reached.size();
      for (Condition condition : conditions) {
        Set<ProductId> own = condition.coefficients().keySet();
        if (own.stream().anyMatch(reached::contains)) {
          reached.addAll(own);
        }
      }
    }
    return conditions.stream()
        .filter(each -> reached.contains(each.raised()))
        .toList();
  }

  private static Set<ProductId> products(List<Condition> conditions) {
    var products = new TreeSet<ProductId>();
    conditions.forEach(condition -> products.addAll(condition.coefficients().keySet()));
    return products;
  }

  private static BigDecimal rounded(Rung rung, double ratio) {
    if (Math.abs(ratio - 1) <= STILL) {
      return rung.price();
    }
    BigDecimal price = new BigDecimal(ratio).multiply(rung.price()).round(SOLVED);
    return rung.rounding().of(price).max(rung.least());
  }

  /** The steps stand in the order of making, so no raise breaks a condition looked at before. */
  private void raise(List<Condition> joined, Map<ProductId, BigDecimal> prices) {
    for (Condition condition : joined) {
      Rung rung = rungs.get(condition.raised());
      if (rung != null && condition.slack(prices).signum() < 0) {
        prices.put(
            condition.raised(), condition.leastRaised(prices, rung.rounding().decimals()));
      }
    }
  }

  /** By how much the condition that is missed most is missed. */
  private BigDecimal violation(Map<ProductId, BigDecimal> prices) {
    return conditions.stream()
        .map(condition -> condition.slack(prices).negate())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  /** With multiplier {@code y_k}, condition {@code k} moves price {@code i} by {@code a_ki p_i² y_k / 2 w_i}. */
  private static List<Move> moves(
      List<Condition> joined, Map<ProductId, Rung> moving, NearestPrices nearest) {
    double heaviest = NearestPrices.heaviest(moving);
    var moves = new ArrayList<Move>();
    for (int k = 0; k < joined.size(); k++) {
      double multiplier = nearest.multipliers().get(k);
      Condition condition = joined.get(k);
      var pulls = new TreeMap<ProductId, BigDecimal>();
      double strongest = 0;
      for (var part : NearestPrices.parts(condition, moving).entrySet()) {
        Rung rung = moving.getOrDefault(part.getKey(), NONE);
        double weight = 2 * rung.weight().doubleValue() / heaviest;
        double relative = part.getValue() * multiplier / weight;
        strongest = Math.max(strongest, Math.abs(relative));
        BigDecimal pull = new BigDecimal(relative).multiply(rung.price()).round(SHOWN);
        pulls.put(part.getKey(), rung.rounding().of(pull));
      }
      if (multiplier > 0 && strongest > BINDING) {
        BigDecimal shadow = new BigDecimal(multiplier * heaviest).round(SHOWN);
        moves.add(
            new Move(
                condition.step().id(), condition.raised(), condition.shown(), shadow, pulls));
      }
    }
    return moves;
  }
}
