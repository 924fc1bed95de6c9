package forge.store.market;

import forge.kernel.Problem;
import forge.market.problem.MarketProblem;
import forge.market.problem.MarketRules;
import forge.market.problem.RuleBreach;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a market file holds and what is to be said about it.
 *
 * @param market as much as could be read; meant to be solved only if there is no problem
 * @param problems what keeps it from being solved
 * @param warnings what can be solved and may not be meant
 */
public record MarketReading(MarketProblem market, List<Problem> problems, List<Problem> warnings) {

  public MarketReading {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** The reading of a tree; where there is none the findings already say why. */
  public static MarketReading of(Optional<Node> root, Findings findings) {
    var warnings = new Findings(findings.file());
    if (root.isEmpty()) {
      return new MarketReading(MarketProblem.builder().build(), findings.problems(), List.of());
    }
    var decoder = new MarketDecoder(findings);
    MarketProblem market = decoder.read(root.get());
    var places = new Places(root.get(), decoder.draft());
    List<RuleBreach> breaches =
        findings.count() == 0 ? MarketRules.check(market) : MarketRules.checkNames(market);
    for (RuleBreach breach : breaches) {
      if (!decoder.draft().dropped(breach.value())) {
        places.add(breach, breach.error() ? findings : warnings);
      }
    }
    return new MarketReading(market, findings.problems(), warnings.problems());
  }
}
