package forge.app.overview;

import forge.app.json.Json;
import forge.app.price.BookView;
import forge.app.price.ChainSpread;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.Reconciled;
import forge.pricing.book.Hash;
import forge.world.Chain;
import forge.world.Event;
import forge.world.Product;
import forge.world.Stage;
import forge.world.World;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The chains at a glance, each figure with its status and source; one that is missing is {@code
 * null}.
 */
public final class Overview {

  /** Alerts are told from so many years before the day asked about. */
  private static final int YEARS = 3;

  /** How a chain's floors fared in a run: how many members hold theirs, of how many. */
  public record Floors(int held, int of, String scenario) {}

  private final World world;
  private final Reconciled base;
  private final BookView view;
  private final Predicate<Hash> synthetic;
  private final Map<String, Floors> floors;

  /**
   * The overview of a world, its base year and a book.
   *
   * @param synthetic whether evidence of a hash is made up
   * @param floors by chain, as far as a run has told
   */
  public Overview(
      World world,
      Reconciled base,
      BookView view,
      Predicate<Hash> synthetic,
      Map<String, Floors> floors) {
    this.world = world;
    this.base = base;
    this.view = view;
    this.synthetic = synthetic;
    this.floors = Map.copyOf(floors);
  }

  /** The document. */
  public Json.Obj json() {
    var chains = Json.array();
    world.chains().forEach(each -> chains.add(chain(each)));
    return Json.object()
        .put("asOf", view.asOf().validAt().toString())
        .put("knownAt", view.asOf().knownAt().toString())
        .put("baseYear", base.year().day().getYear())
        .put("chains", chains)
        .put("alerts", alerts(view.asOf().validAt()));
  }

  private Json.Obj chain(Chain chain) {
    var stages = Json.array();
    new StagesMade(world, base, chain).told().forEach(each -> stages.add(stage(each)));
    Json.Obj json =
        Json.object()
            .put("chain", chain.id())
            .put("name", chain.name())
            .put("stages", stages)
            .put("floor", floor(chain));
    List<ProductId> products =
        world.products(chain).stream()
            .sorted(Comparator.comparingInt((Product each) -> order(each.stage())))
            .map(Product::id)
            .toList();
    Optional<ChainSpread> spread = ChainSpread.find(view, products, synthetic);
    EconomyId dominant = chain.dominant();
    return json.put(
            "spread",
            spread
                .<Json>map(
                    each ->
                        each.json()
                            .put("productName", world.product(each.product()).name())
                            .put("dominantEconomy", dominant.code())
                            .put("dominantName", world.economy(dominant).name()))
                .orElseGet(Json::none))
        .put("history", spread.<Json>map(ChainSpread::history).orElseGet(Json::array));
  }

  /** Refined products before others: theirs are the prices that people know. */
  private static int order(Stage stage) {
    return switch (stage) {
      case REFINED -> 0;
      case METAL -> 1;
      case COMPONENT -> 2;
      case CONCENTRATE -> 3;
      case MINE -> 4;
    };
  }

  private Json floor(Chain chain) {
    Floors found = floors.get(chain.id());
    var json = Json.object();
    return found == null
        ? json.put("held", Json.none()).put("of", Json.none()).put("status", "missing")
        : json.put("held", found.held())
            .put("of", found.of())
            .put("status", "modelled")
            .put("source", "scenario " + found.scenario());
  }

  private Json.Obj stage(StagesMade.Made made) {
    var products = Json.array();
    made.products()
        .forEach(
            each ->
                products.add(
                    Json.object().put("product", each.id().code()).put("name", each.name())));
    var shares = Json.array();
    made.shares().forEach(each -> shares.add(json(each)));
    boolean one = made.products().size() == 1;
    return Json.object()
        .put("stage", made.stage().name().toLowerCase(Locale.ROOT))
        .put("name", made.name())
        .put("product", one ? new Json.Text(made.products().getFirst().id().code()) : Json.none())
        .put("products", products)
        .put("unit", "t")
        .put("basis", made.basis())
        .put("total", made.total())
        .put("shares", shares);
  }

  private Json.Obj json(StagesMade.Share share) {
    return Json.object()
        .put("economy", share.economy().code())
        .put("name", world.economy(share.economy()).name())
        .put("amount", share.amount())
        .put("share", share.share())
        .put("status", share.figure().provenance().status().name().toLowerCase(Locale.ROOT))
        .put("source", share.figure().provenance().source().code());
  }

  private Json.Arr alerts(LocalDate day) {
    var alerts = Json.array();
    world.outlook().events().stream()
        .filter(each -> each.validity().from().isAfter(day.minusYears(YEARS)))
        .filter(each -> !each.validity().from().isAfter(day))
        .sorted(
            Comparator.comparing((Event each) -> each.validity().from())
                .reversed()
                .thenComparing(Event::id))
        .forEach(each -> alerts.add(alert(each, day)));
    return alerts;
  }

  private Json.Obj alert(Event event, LocalDate day) {
    Set<String> chains =
        event.measure().products().stream()
            .map(each -> world.product(each).mineral())
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    boolean holds = event.validity().holdsOn(day);
    return Json.object()
        .put("id", event.id())
        .put("date", event.validity().from().toString())
        .put("severity", holds ? "in-force" : "past")
        .put("kind", event.measure().kind())
        .put("state", event.measure().state())
        .put("chain", chains.isEmpty() ? Json.none() : new Json.Text(chains.iterator().next()))
        .put("economy", event.economy().code())
        .put(
            "title",
            "%s: %s".formatted(world.economy(event.economy()).name(), event.measure().kind()))
        .put("text", event.effect().isEmpty() ? event.note() : event.effect())
        .put("source", world.source(event.source()).citation());
  }
}
