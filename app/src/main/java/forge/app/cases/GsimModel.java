package forge.app.cases;

import forge.market.differentiated.Bilateral;
import forge.market.differentiated.Gsim;
import forge.market.differentiated.GsimChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change of tariffs in {@link Gsim}. */
record GsimModel(Branch inputs) implements CaseModel {

  @Override
  public FiguresFound solve() {
    List<String> regions = inputs.get("regions").words();
    GsimChange change = change(regions);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (int i = 0; i < regions.size(); i++) {
      String region = " " + regions.get(i);
      figures.put("world price change" + region, change.price(i));
      figures.put("composite price change" + region, change.compositePrice(i));
      figures.put("tariff revenue change" + region, change.tariffRevenue(i));
      figures.put("consumer surplus" + region, change.consumerSurplus(i));
      figures.put("producer surplus" + region, change.producerSurplus(i));
      figures.put("net welfare" + region, change.netWelfare(i));
      for (int j = 0; j < regions.size(); j++) {
        String pair = region + " " + regions.get(j);
        figures.put("quantity change" + pair, change.quantity(i, j));
        figures.put("new trade" + pair, change.trade(i, j));
        figures.put("internal price change" + pair, change.internalPrice(i, j));
      }
    }
    return new FiguresFound(true, figures);
  }

  private GsimChange change(List<String> regions) {
    Branch given = inputs.get("elasticities");
    var elasticities =
        new Gsim.Elasticities(
            given.get("demand").number(),
            given.get("supply").number(),
            given.get("substitution").number());
    var before = Bilateral.of(inputs.get("tariffFactors").table());
    Bilateral after = before;
    for (var changed : inputs.get("changes").children().entrySet()) {
      String[] pair = changed.getKey().split("->");
      int exporter = regions.indexOf(pair[0]);
      int importer = regions.indexOf(pair[1]);
      after = after.with(exporter, importer, changed.getValue().number());
    }
    var trade = Bilateral.of(inputs.get("trade").table());
    return new Gsim(elasticities, trade, before).solve(after);
  }
}
