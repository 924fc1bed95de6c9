package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.CostCurve;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads arcs. An entry for one pair is a single; an entry that stands for several pairs is a short
 * form. A single replaces what short forms say on its product and pair, whatever the order; among
 * short forms the later one wins.
 */
final class ArcDecoder {

  private final Draft draft;
  private final List<Pending> singles = new ArrayList<>();
  private final Set<ArcId> singlePairs = new HashSet<>();
  private final Map<ArcId, Pending> spread = new LinkedHashMap<>();

  /** An arc read and not yet built. */
  private record Pending(Draft.Origin origin, int mark, ArcId id, Route route, Terms terms) {}

  private record Route(ProductId product, EconomyId from, EconomyId to) {
    private ArcId pair() {
      return Arc.defaultId(product, from, to);
    }
  }

  private record Terms(
      CostCurve cost, Map<ArcId, Double> crossCosts, double minimum, double capacity) {}

  ArcDecoder(Draft draft) {
    this.draft = draft;
  }

  void read(Place entry) {
    int mark = draft.mark();
    Form form = Form.at(entry, draft.findings());
    List<Route> routes = routes(form);
    Terms terms = terms(form);
    String name = form.textOr("name", "");
    if (!name.isEmpty() && routes.size() > 1) {
      String rule = "one name stands for %d arcs".formatted(routes.size());
      form.find("name").ifPresent(at -> draft.findings().add(at, rule, "Name single arcs only."));
    }
    form.close();
    for (Route route : routes) {
      ArcId id = name.isEmpty() || routes.size() > 1 ? route.pair() : ArcId.of(name);
      var pending = new Pending(Draft.Origin.of(form), mark, id, route, terms);
      if (routes.size() == 1) {
        singles.add(pending);
        singlePairs.add(route.pair());
      } else {
        spread.remove(route.pair());
        spread.put(route.pair(), pending);
      }
    }
  }

  /** Builds all arcs read, short forms first. */
  void finish() {
    spread.keySet().removeAll(singlePairs);
    spread.values().forEach(this::build);
    singles.forEach(this::build);
  }

  private void build(Pending arc) {
    Route route = arc.route();
    Terms terms = arc.terms();
    draft.arc(
        arc.origin(),
        arc.mark(),
        () ->
            new Arc(
                arc.id(),
                route.product(),
                route.from(),
                route.to(),
                terms.cost(),
                terms.crossCosts(),
                terms.minimum(),
                terms.capacity()));
  }

  private static Terms terms(Form form) {
    CostCurve cost = CostDecoder.read(form);
    Map<ArcId, Double> crossCosts = Words.amounts(form, "crossCosts", ANY, ArcId::of);
    double minimum = form.numberOr("minimum", NON_NEGATIVE, 0);
    return new Terms(cost, crossCosts, minimum, ActivityDecoder.capacity(form, minimum));
  }

  private static List<Route> routes(Form form) {
    List<String> from;
    List<String> to;
    if (form.has("between")) {
      for (String key : List.of("from", "to")) {
        form.find(key)
            .ifPresent(
                at -> form.findings().add(at, "stands beside between", "Keep one of the two."));
      }
      from = written(form.words("between"));
      to = from;
    } else {
      from =
          written(
              form.need("from", "Name the exporting economy.").map(form::words).orElse(List.of()));
      to =
          written(
              form.need("to", "Name the importing economy.").map(form::words).orElse(List.of()));
    }
    var products =
        form.need("product", "Name the product carried.").map(form::words).orElse(List.of());
    var routes = new ArrayList<Route>();
    for (String product : written(products)) {
      pairs(routes, ProductId.of(product), from, to);
    }
    boolean complete = !products.isEmpty() && !from.isEmpty() && !to.isEmpty();
    if (routes.isEmpty() && complete) {
      String rule = "goes from an economy to itself";
      form.findings().add(form.place(), rule, "Sales at home need no arc.");
    }
    return routes;
  }

  private static void pairs(
      List<Route> routes, ProductId product, List<String> from, List<String> to) {
    for (String exporter : from) {
      for (String importer : to) {
        if (!exporter.equals(importer)) {
          routes.add(new Route(product, EconomyId.of(exporter), EconomyId.of(importer)));
        }
      }
    }
  }

  private static List<String> written(List<Place> words) {
    return words.stream().map(Words::written).distinct().toList();
  }
}
