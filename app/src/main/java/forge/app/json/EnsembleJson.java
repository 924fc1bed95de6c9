package forge.app.json;

import forge.market.ensemble.Driver;
import forge.market.ensemble.Ensemble;
import forge.market.ensemble.EnsembleSummary;

/** An ensemble as a JSON document. */
public final class EnsembleJson {

  private EnsembleJson() {}

  /**
   * The document of an ensemble; a share of draws stays below each quantile.
   *
   * @param seconds that it took
   */
  public static Json.Obj of(Ensemble ensemble, EnsembleSummary summary, long seed, double seconds) {
    var failed = Json.array();
    summary.failed().forEach(each -> failed.add(String.valueOf(each)));
    return Json.object()
        .put("draws", summary.draws())
        .put("seed", String.valueOf(seed))
        .put("dominanceLeftOut", ensemble.leavesOutDominance())
        .put("failed", failed)
        .put("results", results(summary))
        .put("tornados", tornados(summary))
        .put("drivers", drivers(ensemble))
        .put("seconds", seconds);
  }

  private static Json.Arr results(EnsembleSummary summary) {
    var result = Json.array();
    for (EnsembleSummary.Line line : summary.lines()) {
      var quantiles = Json.object();
      for (int q = 0; q < EnsembleSummary.SHARES.size(); q++) {
        quantiles.put(String.valueOf(EnsembleSummary.SHARES.get(q)), line.quantiles().get(q));
      }
      result.add(
          Json.object()
              .put("name", line.result().name())
              .put("unit", line.result().unit())
              .put("headline", line.result().headline())
              .put("central", line.central())
              .put("mean", line.mean())
              .put("quantiles", quantiles));
    }
    return result;
  }

  private static Json.Arr tornados(EnsembleSummary summary) {
    var result = Json.array();
    for (EnsembleSummary.Tornado tornado : summary.tornados()) {
      var swings = Json.array();
      for (EnsembleSummary.Swing swing : tornado.swings()) {
        swings.add(
            Json.object()
                .put("driver", swing.driver())
                .put("meanLowFifth", swing.low())
                .put("meanHighFifth", swing.high()));
      }
      result.add(Json.object().put("result", tornado.result().name()).put("swings", swings));
    }
    return result;
  }

  private static Json.Arr drivers(Ensemble ensemble) {
    var result = Json.array();
    for (Driver driver : ensemble.drivers()) {
      result.add(
          Json.object()
              .put("name", driver.name())
              .put("low", driver.spread().low())
              .put("mode", driver.spread().mode())
              .put("high", driver.spread().high()));
    }
    return result;
  }
}
