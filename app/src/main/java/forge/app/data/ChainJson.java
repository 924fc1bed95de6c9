package forge.app.data;

import forge.app.json.Json;
import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Charge;
import forge.world.Evidence;
import forge.world.Fact;
import forge.world.Figure;
import forge.world.Process;
import forge.world.Product;
import forge.world.Provenance;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Stage;
import forge.world.Wedge;
import forge.world.World;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A chain as JSON: the same tree as the text, in full. */
public final class ChainJson {

  private final ChainView view;
  private final Set<SourceId> cited = new TreeSet<>();

  public ChainJson(World world, Chain chain) {
    this.view = new ChainView(world, chain);
  }

  /** The document, for some stages. */
  public Json.Obj of(Set<Stage> stages) {
    var list = Json.array();
    for (Stage stage : EnumSet.copyOf(stages)) {
      var products = Json.array();
      view.products(stage).forEach(product -> products.add(product(product)));
      if (!products.items().isEmpty()) {
        list.add(Json.object().put("stage", CoverageText.word(stage)).put("products", products));
      }
    }
    var events = events();
    var sources = Json.array();
    for (SourceId id : cited) {
      Source source = view.world().source(id);
      sources.add(
          Json.object()
              .put("id", id.code())
              .put("citation", source.citation())
              .put("url", source.url())
              .put("licence", source.licence()));
    }
    return Json.object()
        .put("chain", view.chain().id())
        .put("name", view.chain().name())
        .put("dominant", view.chain().dominant().code())
        .put("base_year", World.BASE_YEAR)
        .put("stages", list)
        .put("events", events)
        .put("sources", sources);
  }

  private Json.Obj product(Product product) {
    ProductId id = product.id();
    var codes = Json.array();
    product.form().hs6().forEach(codes::add);
    var processes = Json.array();
    view.makers(id).forEach(process -> processes.add(process(process)));
    return Json.object()
        .put("id", id.code())
        .put("name", product.name())
        .put("unit", product.form().unit().symbol())
        .put("basis", product.form().basis())
        .put("hs6", codes)
        .put("freight_class", product.form().freightClass())
        .put("processes", processes)
        .put("uses", uses(id))
        .put("prices", prices(id))
        .put("flows", flows(id))
        .put("wedges", wedges(id))
        .put("elasticities", elasticities(id))
        .put("stocks", stocks(id));
  }

  private Json.Obj process(Process process) {
    var runs = Json.array();
    for (var run : view.runs(process.id())) {
      var one = Json.object().put("economy", run.where()).put("output", fact(run.output()));
      run.capacity().ifPresent(each -> one.put("capacity", fact(each)));
      runs.add(one);
    }
    var plants = Json.array();
    for (var each : view.facilities(process.id())) {
      plants.add(
          Json.object()
              .put("facility", each.name())
              .put("economy", each.economy().code())
              .put("owner", each.owner().name())
              .put("capacity", each.capacity().value())
              .put("state", CoverageText.word(each.schedule().state()))
              .put("start_year", each.schedule().start().orElse(0))
              .putAll(provenance(each.provenance())));
    }
    return Json.object()
        .put("id", process.id().code())
        .put("name", process.name())
        .put("stage", CoverageText.word(process.stage()))
        .put("inputs", basket(process.recipe().inputs()))
        .put("outputs", basket(process.recipe().outputs()))
        .put("host", process.host())
        .put("cost_usd_per_t", figure(process.cost().conversion()))
        .putAll(provenance(process.provenance()))
        .put("runs", runs)
        .put("facilities", plants);
  }

  private static Json.Obj basket(Map<ProductId, Double> basket) {
    var object = Json.object();
    basket.forEach((product, tonnes) -> object.put(product.code(), tonnes));
    return object;
  }

  private Json.Arr uses(ProductId product) {
    var list = Json.array();
    view.uses(product)
        .forEach(
            row ->
                list.add(
                    Json.object()
                        .put("economy", row.where().code())
                        .put("kind", CoverageText.word(row.kind()))
                        .putAll(fact(row.fact()))));
    return list;
  }

  private Json.Arr prices(ProductId product) {
    var list = Json.array();
    view.prices(product)
        .forEach(
            row ->
                list.add(
                    Json.object()
                        .put("economy", row.where().orElseThrow().code())
                        .put("market", row.market())
                        .put("period", row.quotation().period())
                        .put("kind", row.quotation().kind())
                        .putAll(fact(row.normalised().orElseThrow()))));
    return list;
  }

  private Json.Arr flows(ProductId product) {
    var list = Json.array();
    view.flows(product)
        .forEach(
            row ->
                list.add(
                    Json.object()
                        .put("from", row.route().from().code())
                        .put("to", row.route().to().code())
                        .putAll(fact(row.fact()))));
    return list;
  }

  private Json.Arr wedges(ProductId product) {
    var list = Json.array();
    for (Wedge wedge : view.wedges(product)) {
      var one =
          Json.object()
              .put("id", wedge.id())
              .put("kind", CoverageText.word(wedge.kind()))
              .put("from", wedge.scope().from().code())
              .put("to", wedge.scope().to().code())
              .put("known", wedge.known());
      switch (wedge.charge()) {
        case Charge.AdValorem rate ->
            one.put("ratio", rate.rate().value()).put("charged_on", CoverageText.word(rate.base()));
        case Charge.Specific amount -> one.put("usd_per_t", amount.usdPerTonne().value());
        case Charge.Unknown() -> {}
      }
      if (wedge.evidence() instanceof Evidence.Cited(Provenance provenance)) {
        one.putAll(provenance(provenance));
      }
      list.add(one);
    }
    return list;
  }

  private Json.Arr elasticities(ProductId product) {
    var list = Json.array();
    view.elasticities(product)
        .forEach(
            row ->
                list.add(
                    Json.object()
                        .put("side", CoverageText.word(row.side()))
                        .put("horizon", CoverageText.word(row.horizon()))
                        .putAll(figure(row.value()))
                        .putAll(provenance(row.provenance()))));
    return list;
  }

  private Json.Arr stocks(ProductId product) {
    var list = Json.array();
    view.stocks(product)
        .forEach(
            row ->
                list.add(
                    Json.object()
                        .put("economy", row.where().code())
                        .put("holder", row.holder())
                        .put("day", row.day())
                        .putAll(fact(row.fact()))));
    return list;
  }

  private Json.Arr events() {
    var list = Json.array();
    for (var each : view.events()) {
      cited.add(each.source());
      boolean open = each.validity().until().equals(LocalDate.MAX);
      list.add(
          Json.object()
              .put("id", each.id())
              .put("economy", each.economy().code())
              .put("kind", each.measure().kind())
              .put("from", each.validity().from().toString())
              .put("to", open ? "" : each.validity().until().toString())
              .put("state", each.measure().state())
              .put("effect", each.effect())
              .put("source", each.source().code()));
    }
    return list;
  }

  private static Json.Obj figure(Figure figure) {
    return Json.object()
        .put("value", figure.value())
        .put("low", figure.low())
        .put("high", figure.high());
  }

  private Json.Obj fact(Fact fact) {
    return figure(fact.figure())
        .put("unit", fact.unit().symbol())
        .put("vintage", fact.vintage())
        .putAll(provenance(fact.provenance()));
  }

  private Json.Obj provenance(Provenance provenance) {
    cited.add(provenance.source());
    return Json.object()
        .put("year", provenance.year())
        .put("status", CoverageText.word(provenance.status()))
        .put("confidence", provenance.confidence().name())
        .put("source", provenance.source().code());
  }
}
