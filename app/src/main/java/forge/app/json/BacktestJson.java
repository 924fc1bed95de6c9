package forge.app.json;

import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import forge.market.backtest.Judgement;
import forge.market.backtest.Observation;
import forge.market.backtest.Verdict;
import forge.world.SourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Back-tests as a document. Figures are keyed as {@code "price outside ga-4n"}; changes are in per
 * cent of the figure before.
 */
public final class BacktestJson {

  private BacktestJson() {}

  /** One entry a shock, and the count of verdicts. */
  public static Json.Obj of(List<BacktestRun> runs) {
    var shocks = Json.array();
    runs.forEach(run -> shocks.add(shock(run)));
    return Json.object().put("shocks", shocks).put("figures", counts(runs));
  }

  private static Json counts(List<BacktestRun> runs) {
    List<Verdict> all =
        runs.stream().flatMap(run -> run.judged().stream()).map(Judgement::verdict).toList();
    var counts = Json.object();
    for (Verdict verdict : Verdict.values()) {
      counts.put(word(verdict), (int) all.stream().filter(each -> each == verdict).count());
    }
    return counts;
  }

  private static Json shock(BacktestRun run) {
    Backtest test = run.test();
    var observed = Json.object();
    var modelled = Json.object();
    var band = Json.object();
    var verdicts = Json.object();
    for (Judgement each : run.judgements()) {
      String key = key(each.observation());
      observed.put(key, each.observation().changePercent());
      modelled.put(key, each.band().central());
      band.put(
          key,
          Json.array()
              .add(new Json.Numeral(each.band().low()))
              .add(new Json.Numeral(each.band().high())));
      verdicts.put(key, each.observation().given() ? "given" : word(each.verdict()));
    }
    return Json.object()
        .put("id", test.id())
        .put("date", test.date().toString())
        .put("chain", test.chain())
        .put("title", test.title())
        .put("baseYear", test.knowledge().year())
        .put("known", test.knowledge().known())
        .put("observed", observed)
        .put("modelled", modelled)
        .put("band", band)
        .put("verdicts", verdicts)
        .put("verdict", word(run.verdict()))
        .put("doubt", test.doubt())
        .put("publishedLater", run.hindsight().later())
        .put("factsUsed", run.hindsight().all())
        .put("certified", run.uncertified() == 0)
        .put("readings", readings(test))
        .put("sizes", sizes(test))
        .put("sources", sources(test));
  }

  private static String key(Observation observation) {
    return "%s %s %s"
        .formatted(
            word(observation.kind()), word(observation.side()), observation.product().code());
  }

  private static Json readings(Backtest test) {
    var readings = Json.object();
    for (Observation each : test.observed()) {
      readings.put(
          key(each),
          Json.object()
              .put("where", each.where().code())
              .put("from", each.from().value())
              .put("fromDay", each.from().day())
              .put("to", each.to().value())
              .put("toDay", each.to().day())
              .put("unit", each.unit())
              .put("note", each.note()));
    }
    return readings;
  }

  private static Json sizes(Backtest test) {
    var sizes = Json.array();
    test.given().forEach(each -> sizes.add(each.basis()));
    return sizes;
  }

  private static Json sources(Backtest test) {
    Set<SourceId> cited = new LinkedHashSet<>();
    test.given().forEach(each -> cited.addAll(each.sources()));
    test.observed().forEach(each -> cited.addAll(each.sources()));
    var sources = Json.array();
    cited.forEach(each -> sources.add(each.toString()));
    return sources;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
