package forge.app.cases;

import forge.market.differentiated.Armington;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tariffs in {@link Armington}. */
record ArmingtonModel(Branch inputs) implements CaseModel {

  @Override
  public FiguresFound solve() {
    List<String> names = inputs.get("sources").words();
    double[] spending = inputs.get("spending").numbers();
    double[] supply = inputs.get("supplyElasticities").numbers();
    double[] factor = inputs.get("tariffFactors").numbers();
    var sources = new ArrayList<Armington.Source>();
    for (int i = 0; i < names.size(); i++) {
      sources.add(new Armington.Source(spending[i], supply[i], factor[i]));
    }
    var preferences =
        new Armington.Preferences(
            inputs.get("substitution").number(), inputs.get("demand").number());
    var change = new Armington(sources, preferences).solve();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("price index", change.priceIndex());
    for (int i = 0; i < names.size(); i++) {
      var each = change.sources().get(i);
      String name = " " + names.get(i);
      figures.put("producer price" + name, each.producerPrice());
      figures.put("consumer price" + name, each.consumerPrice());
      figures.put("quantity" + name, each.quantity());
      figures.put("revenue" + name, each.revenue());
    }
    return new FiguresFound(true, figures);
  }
}
