package forge.market.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that a market keeps across its parts. Each part checks itself when it is built; what is
 * left, and is checked here, is that names resolve and are unique, that the market is not empty,
 * that products have a source, that policies fit what they govern, and that no cycle of processing
 * makes material from nothing.
 *
 * <p>Two demands for one product in one economy are allowed: they add up. So are several activities
 * that make the same product, and parallel arcs with different names.
 */
public final class MarketRules {

  private MarketRules() {}

  /** Every breach in a market: first of names, then, if all names resolve, of sense. */
  public static List<RuleBreach> check(MarketProblem market) {
    List<RuleBreach> breaches = new ArrayList<>(checkNames(market));
    if (breaches.stream().noneMatch(RuleBreach::error)) {
      breaches.addAll(checkSense(market));
    }
    return List.copyOf(breaches);
  }

  /** Names that are declared twice, and names that are used but not declared. */
  public static List<RuleBreach> checkNames(MarketProblem market) {
    return new NameRules(market).check();
  }

  /** What makes no sense although every name resolves. */
  public static List<RuleBreach> checkSense(MarketProblem market) {
    var breaches = new ArrayList<RuleBreach>();
    breaches.addAll(new SourceRules(market).check());
    breaches.addAll(new PolicyRules(market).check());
    breaches.addAll(new MaterialGain(market).check());
    return List.copyOf(breaches);
  }
}
