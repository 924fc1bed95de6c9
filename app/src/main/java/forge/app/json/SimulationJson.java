package forge.app.json;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.FlowChange;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.Rung;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import forge.market.scenario.FitLine;
import forge.market.scenario.GoodsLeak;
import forge.market.scenario.Simulation;
import java.util.List;
import java.util.Map;

/** A simulation as a JSON document: both markets in full, what differs, and what it rests on. */
final class SimulationJson {

  private static final List<String> COMPARED =
      List.of("prices", "activities", "consumption", "netExports", "welfare", "producerByStage");

  private SimulationJson() {}

  /**
   * The document of a simulation.
   *
   * @param seconds that the whole simulation took
   */
  static Json.Obj of(Comparison comparison, DataNote data, double seconds) {
    Simulation simulation = comparison.simulation();
    var baseline = MarketJson.of(comparison.before(), seconds).put("fit", fit(simulation.fit()));
    var scenario = MarketJson.of(comparison.after(), seconds);
    return Json.object()
        .put("name", simulation.name())
        .put("finding", simulation.finding())
        .put("certified", comparison.certified())
        .put("groups", groups(comparison))
        .put("ladder", ladder(comparison))
        .put("whoPays", whoPays(comparison))
        .put("baseline", baseline)
        .put("scenario", scenario)
        .put("difference", difference(comparison, baseline, scenario))
        .put("goods", goods(simulation.goods()))
        .put("assumptions", texts(simulation.assumptions()))
        .put("data", data(simulation, data));
  }

  private static Json.Arr fit(List<FitLine> lines) {
    var result = Json.array();
    for (FitLine line : lines) {
      result.add(
          Json.object()
              .put("kind", line.kind())
              .put("what", line.what())
              .put("published", line.published())
              .put("model", line.model())
              .put("missPercent", line.missPercent()));
    }
    return result;
  }

  private static Json.Obj groups(Comparison comparison) {
    var result = Json.object();
    for (Group group : Group.values()) {
      var members = Json.array();
      comparison.groups().in(group).forEach((EconomyId each) -> members.add(each.code()));
      result.put(key(group), members);
    }
    return result;
  }

  static String key(Group group) {
    return switch (group) {
      case ZONE -> "zone";
      case DOMINANT -> "dominant";
      case OUTSIDE -> "others";
    };
  }

  private static Json.Arr ladder(Comparison comparison) {
    var result = Json.array();
    for (Rung rung : comparison.ladder()) {
      var line =
          Json.object()
              .put("product", rung.product().id().code())
              .put("stage", rung.product().stage())
              .put("unit", Units.price(comparison.after().market().problem(), rung.product()))
              .put("before", prices(rung.before()))
              .put("after", prices(rung.after()));
      if (rung.hasFloor()) {
        line.put("floor", rung.floor())
            .put("held", rung.holds())
            .put("membersHolding", rung.held())
            .put("membersFloored", rung.floored())
            .put("maximalDefensible", rung.maximal())
            .put("highestCommon", rung.highestCommon())
            .put("cascadeMinimum", rung.cascadeMinimum())
            .put("levyLow", rung.levyLow())
            .put("levyHigh", rung.levyHigh());
      }
      result.add(line);
    }
    return result;
  }

  private static Json.Obj prices(Map<Group, Double> prices) {
    var result = Json.object();
    for (Group group : Group.values()) {
      result.put(key(group), prices.getOrDefault(group, Double.NaN));
    }
    return result;
  }

  private static Json.Arr whoPays(Comparison comparison) {
    var result = Json.array();
    comparison.payers().forEach(payer -> result.add(payer(payer)));
    return result.add(holders(comparison.holders())).add(payer(comparison.world()));
  }

  private static Json.Obj holders(Payer holders) {
    String note = "What rising freight leaves to carriers, and what limits leave to their holders";
    return payer(holders).put("note", note);
  }

  private static Json.Obj payer(Payer payer) {
    return Json.object()
        .put("who", payer.who())
        .put("consumers", payer.consumers())
        .put("producers", payer.producers())
        .put("treasury", payer.treasury())
        .put("rents", payer.rents())
        .put("total", payer.total());
  }

  private static Json.Obj difference(Comparison comparison, Json.Obj before, Json.Obj after) {
    var result = Json.object();
    for (String key : COMPARED) {
      result.put(key, Difference.between(before.object(key), after.object(key)));
    }
    var flows = Json.array();
    for (FlowChange change : comparison.flowChanges()) {
      flows.add(
          Json.object()
              .put("product", change.product().code())
              .put("from", change.from().code())
              .put("to", change.to().code())
              .put("before", change.before())
              .put("after", change.after())
              .put("change", change.change()));
    }
    return result.put("flows", flows);
  }

  private static Json.Arr goods(List<GoodsLeak> goods) {
    var result = Json.array();
    for (GoodsLeak each : goods) {
      result.add(
          Json.object()
              .put("goods", each.goods())
              .put("massPerUnit", each.massPerUnit())
              .put("costPerUnit", each.costPerUnit())
              .put("assumedElasticity", each.assumedElasticity())
              .put("source", each.source()));
    }
    return result;
  }

  private static Json.Obj data(Simulation simulation, DataNote data) {
    return Json.object()
        .put("baseYear", data.baseYear())
        .put("shareOfEstimates", simulation.shareOfEstimates())
        .put("sourcesFile", data.sourcesFile())
        .put("sources", texts(data.sources(simulation.chains())));
  }

  private static Json.Arr texts(List<String> texts) {
    var result = Json.array();
    texts.forEach(result::add);
    return result;
  }
}
