package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;
import static forge.store.document.Bounds.SHARE;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import forge.market.problem.CapId;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.List;
import java.util.function.Consumer;

/** Reads the tree of a market file: every key is read whatever else is wrong. */
final class MarketDecoder {

  private static final String FORMAT = "forge-market-1";

  private final Draft draft;

  MarketDecoder(Findings findings) {
    this.draft = new Draft(findings);
  }

  Draft draft() {
    return draft;
  }

  MarketProblem read(Node root) {
    Form form = Form.at(Place.root(root), draft.findings());
    form.find("format").ifPresent(at -> form.choice(at, List.of(FORMAT)));
    draft.market().title(form.textOr("title", ""));
    draft.market().currency(form.textOr("currency", "USD"));
    codes(form, "periods", code -> draft.market().period(PeriodId.of(code)));
    codes(form, "economies", code -> draft.market().economy(EconomyId.of(code)));
    form.elements("products").forEach(this::product);
    form.elements("activities").forEach(new ActivityDecoder(draft)::read);
    var supply = new SupplyDecoder(draft);
    form.elements("supply").forEach(supply::read);
    supply.finish();
    var demand = new DemandDecoder(draft);
    form.elements("demand").forEach(demand::read);
    demand.finish();
    var arcs = new ArcDecoder(draft);
    form.elements("arcs").forEach(arcs::read);
    arcs.finish();
    form.elements("storage").forEach(entry -> Spread.each(entry, draft.findings(), this::storage));
    form.elements("caps").forEach(this::cap);
    form.elements("policies").forEach(new PolicyDecoder(draft)::read);
    double shortagePrice = form.numberOr("shortagePrice", POSITIVE, 0);
    form.close();
    return build(shortagePrice);
  }

  private MarketProblem build(double shortagePrice) {
    if (shortagePrice > 0) {
      return draft.market().shortagePrice(shortagePrice).build();
    }
    MarketProblem market = draft.market().build();
    return market.toBuilder().shortagePrice(new PriceScale().shortagePrice(market)).build();
  }

  private void codes(Form form, String key, Consumer<String> taker) {
    for (Place word : form.words(key)) {
      taker.accept(Words.written(word));
    }
  }

  private void product(Place entry) {
    int mark = draft.mark();
    Form form = Form.at(entry, draft.findings());
    String id = form.text("id", "Give the code by which the file names it.");
    String unit = form.text("unit", "Name the unit of every quantity of it, such as t.");
    String stage = form.textOr("stage", "");
    double disposalCost = form.numberOr("disposalCost", NON_NEGATIVE, 0);
    form.close();
    draft.product(
        form,
        mark,
        () ->
            new TradedProduct(ProductId.of(id), unit.isEmpty() ? "?" : unit, stage, disposalCost));
  }

  private void storage(Form form, String economy, String suffix, int mark) {
    String product = form.text("product", "Name the product that is stored.");
    double cost = form.number("cost", ANY);
    double loss = form.numberOr("loss", SHARE, 0);
    double capacity =
        form.numberOr("capacity", NON_NEGATIVE.orUnlimited(), Double.POSITIVE_INFINITY);
    double opening = form.numberOr("opening", NON_NEGATIVE, 0);
    draft.storage(
        form,
        mark,
        () ->
            new Storage(
                EconomyId.of(economy), ProductId.of(product), cost, loss, capacity, opening));
  }

  private void cap(Place entry) {
    int mark = draft.mark();
    Form form = Form.at(entry, draft.findings());
    String name = form.text("name", "A name tells one cap from another.");
    double limit = form.number("limit", ANY);
    var activities = Words.amounts(form, "activities", ANY, ActivityId::of);
    var arcs = Words.amounts(form, "arcs", ANY, ArcId::of);
    if (!form.has("activities") && !form.has("arcs")) {
      form.need("activities", "Name what it limits: activities or arcs, each with its weight.");
    }
    form.close();
    draft.cap(form, mark, () -> new SharedCap(CapId.of(name), activities, arcs, limit));
  }
}
