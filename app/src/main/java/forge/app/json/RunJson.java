package forge.app.json;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.kernel.EconomyId;
import java.util.Locale;

/** A run of a scenario as a JSON document: what was asked, every market, and the sums. */
public final class RunJson {

  private RunJson() {}

  /**
   * The document of a run.
   *
   * @param seconds that the whole run took
   */
  public static Json.Obj of(RunReading run, DataNote data, double seconds) {
    var zone = Json.array();
    run.zone().forEach((EconomyId each) -> zone.add(each.code()));
    var markets = Json.array();
    for (Comparison market : run.markets()) {
      var codes = Json.array();
      market.simulation().chains().forEach(each -> codes.add(each.id()));
      markets.add(
          Json.object().put("chains", codes).putAll(SimulationJson.of(market, data, seconds)));
    }
    return Json.object()
        .put("name", run.scenario().name())
        .put("title", run.scenario().title())
        .put("question", run.scenario().question())
        .put("horizon", run.scenario().horizon().name().toLowerCase(Locale.ROOT))
        .put("date", run.scenario().date().toString())
        .put("finding", run.finding())
        .put("certified", run.certified())
        .put("zone", zone)
        .put("chains", markets)
        .put("welfare", welfare(run));
  }

  /** Changes of welfare over all markets, by side and by economy. */
  private static Json.Obj welfare(RunReading run) {
    var sides = Json.object();
    for (Group group : Group.values()) {
      run.payers().stream()
          .filter(each -> each.who().equals(group.label()))
          .forEach(each -> sides.put(SimulationJson.key(group), gains(each)));
    }
    var economies = Json.object();
    for (EconomyId economy : run.economies()) {
      economies.put(economy.code(), gains(run.payer(economy)));
    }
    return sides
        .put("rents", run.holders().total())
        .put("world", run.world().total())
        .put("economies", economies);
  }

  private static Json.Obj gains(Payer payer) {
    return Json.object()
        .put("consumers", payer.consumers())
        .put("producers", payer.producers())
        .put("treasury", payer.treasury())
        .put("total", payer.total());
  }
}
