package forge.app.levy;

import forge.app.json.Json;
import forge.levy.bulk.Tally;
import forge.levy.measure.RuleSet;
import forge.store.bulk.BulkRun;
import forge.store.bulk.Totals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;

/** The totals of a table of entries as a document. */
public final class TotalsJson {

  private final int decimals;
  private final int valueDecimals;

  private TotalsJson(RuleSet rules) {
    this.decimals = Math.max(rules.terms().rounding().decimals(), 0);
    this.valueDecimals = Math.max(rules.terms().valuation().rounding().decimals(), 0);
  }

  /** By what results can be made again. */
  public static String about(Map<String, String> about) {
    return object(about).document();
  }

  private static Json.Obj object(Map<String, String> about) {
    var object = Json.object();
    about.forEach(object::put);
    return object;
  }

  /** The totals, exact. */
  public static String of(BulkRun.Outcome outcome, RuleSet rules, Map<String, String> about) {
    var writer = new TotalsJson(rules);
    Totals totals = outcome.totals();
    var problems = Json.array();
    outcome.problems().forEach(each -> problems.add(each.sentence()));
    return Json.object()
        .put("about", object(about))
        .put("read", BigDecimal.valueOf(outcome.read()))
        .put("assessed", BigDecimal.valueOf(totals.assessed()))
        .put("refused", BigDecimal.valueOf(totals.refused()))
        .put("problems", problems)
        .put("reasons", counts(totals.reasons()))
        .put("all", writer.sums(totals.all()))
        .put("outcomes", writer.sums(totals.outcomes()))
        .put("types", writer.charges(totals.types()))
        .put("measures", writer.charges(totals.measures()))
        .put("origins", writer.sums(totals.origins()))
        .put("goods", writer.sums(totals.goods()))
        .put("products", writer.sums(totals.products()))
        .document();
  }

  private static Json.Obj counts(SortedMap<String, Tally> tallies) {
    var object = Json.object();
    tallies.forEach((key, tally) -> object.put(key, BigDecimal.valueOf(tally.entries())));
    return object;
  }

  private Json.Obj charges(SortedMap<String, Tally> tallies) {
    var object = Json.object();
    tallies.forEach(
        (key, tally) ->
            object.put(
                key,
                Json.object()
                    .put("lines", BigDecimal.valueOf(tally.entries()))
                    .put("amount", amount(tally.sum(Totals.CHARGED), decimals))));
    return object;
  }

  private Json.Obj sums(SortedMap<String, Tally> tallies) {
    var object = Json.object();
    tallies.forEach((key, tally) -> object.put(key, sums(tally)));
    return object;
  }

  private Json.Obj sums(Tally tally) {
    return Json.object()
        .put("entries", BigDecimal.valueOf(tally.entries()))
        .put("customs_value", amount(tally.sum(Totals.CUSTOMS_VALUE), valueDecimals))
        .put("debt", amount(tally.sum(Totals.DEBT), decimals))
        .put("secured", amount(tally.sum(Totals.SECURED), decimals));
  }

  private static BigDecimal amount(BigInteger sum, int scale) {
    return new BigDecimal(sum, scale);
  }
}
