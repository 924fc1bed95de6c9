package forge.app.json;

import forge.app.reading.CalibrationReading;
import forge.market.baseyear.AdjustedFact;
import forge.market.baseyear.ChainSummary;
import java.util.Locale;

/** A calibration as a JSON document. */
public final class CalibrationJson {

  private CalibrationJson() {}

  /**
   * The document of a calibration.
   *
   * @param seconds that it took
   */
  public static Json.Obj of(CalibrationReading reading, double seconds) {
    return Json.object()
        .put("year", reading.year().knowledge().year())
        .put("fits", reading.fits())
        .put("allowedMissPercent", CalibrationReading.ALLOWED)
        .put("chains", chains(reading))
        .put("markets", markets(reading))
        .put("adjusted", adjusted(reading))
        .put("seconds", seconds);
  }

  private static Json.Arr chains(CalibrationReading reading) {
    var result = Json.array();
    for (ChainSummary summary : reading.summaries()) {
      var facts = Json.object();
      summary.byConfidence().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(
              each ->
                  facts.put(
                      each.getKey().name(),
                      Json.object()
                          .put("facts", each.getValue().facts())
                          .put("meanChangePercent", each.getValue().mean())
                          .put("largestChangePercent", each.getValue().largest())));
      result.add(
          Json.object()
              .put("chain", summary.chain().id())
              .put("facts", facts)
              .put("balances", balances(summary)));
    }
    return result;
  }

  private static Json.Arr balances(ChainSummary summary) {
    var result = Json.array();
    for (ChainSummary.Balance each : summary.balances()) {
      result.add(
          Json.object()
              .put("product", each.product().code())
              .put("made", each.made())
              .put("processed", each.processed())
              .put("used", each.used())
              .put("leftOver", each.leftOver())
              .put("traded", each.traded())
              .put("tradedWithoutSource", each.estimatedTrade()));
    }
    return result;
  }

  private static Json.Arr markets(CalibrationReading reading) {
    var result = Json.array();
    for (CalibrationReading.Fit fit : reading.fitLines()) {
      var chains = Json.array();
      fit.chains().forEach(chain -> chains.add(chain.id()));
      var market =
          Json.object()
              .put("chains", chains)
              .put("horizon", fit.horizon().name().toLowerCase(Locale.ROOT))
              .put("figures", fit.lines().size())
              .put("worstMissPercent", fit.miss());
      fit.worst().ifPresent(line -> market.put("worst", line.kind() + " " + line.what()));
      result.add(market);
    }
    return result;
  }

  private static Json.Arr adjusted(CalibrationReading reading) {
    var result = Json.array();
    for (AdjustedFact fact : reading.adjusted()) {
      result.add(
          Json.object()
              .put("chain", fact.chain())
              .put("table", fact.table().file())
              .put("what", fact.what())
              .put("published", fact.published())
              .put("used", fact.used())
              .put("changePercent", fact.changePercent())
              .put("reason", fact.reason())
              .put("confidence", fact.provenance().confidence().name())
              .put("source", fact.provenance().source().code()));
    }
    return result;
  }
}
