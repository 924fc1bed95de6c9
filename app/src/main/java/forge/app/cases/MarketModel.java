package forge.app.cases;

import forge.app.json.MarketJson;
import forge.app.reading.MarketReading;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.analysis.MarketAnalysis;
import forge.market.analysis.Progress;
import forge.market.equilibrium.Method;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The market of a file. Its figures are those of {@code forge solve --json} and a few that
 * publications print beside them.
 */
final class MarketModel implements CaseModel {

  private final String file;
  private final Optional<Branch> objective;
  private final MarketShelf markets;

  MarketModel(String file, Optional<Branch> objective, MarketShelf markets) {
    this.file = file;
    this.objective = objective;
    this.markets = markets;
  }

  @Override
  public FiguresFound solve() {
    MarketProblem problem = markets.market(file);
    boolean floors = !problem.policies(Policy.VariableLevy.class).isEmpty();
    var options = new AnalysisOptions(Method.AUTO, false, floors);
    AnalysedMarket solved = MarketAnalysis.analyse(problem, options, Progress.NONE);
    var reading = new MarketReading(solved);
    Map<String, Double> figures = new LinkedHashMap<>(JsonFigures.of(MarketJson.of(reading, 0)));
    var totals = new MarketTotals(reading);
    figures.putAll(totals.figures());
    objective.ifPresent(
        each -> {
          double value = new QuadraticObjective(each, reading).value() - totals.freight();
          figures.put("quadratic objective", value);
        });
    return new FiguresFound(solved.certificate().passed(), figures);
  }
}
