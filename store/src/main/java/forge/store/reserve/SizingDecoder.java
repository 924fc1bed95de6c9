package forge.store.reserve;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import forge.reserve.policy.Policy;
import forge.reserve.policy.Trial;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.Demand;
import forge.reserve.sizing.DemandClass;
import forge.reserve.sizing.Hazard;
import forge.reserve.sizing.Rules;
import forge.reserve.sizing.Supplier;
import forge.reserve.sizing.WorldBalances;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Chain;
import forge.world.Stage;
import forge.world.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tree of a sizing file: every key is read whatever else is wrong. */
final class SizingDecoder {

  static final String FORMAT = "reserve-sizing/1";

  private static final Spread CERTAIN = new Spread(1, 1, 1);
  private static final int MOST_DRAWS = 10_000_000;

  private final World world;
  private final Findings findings;
  private boolean worldly;

  SizingDecoder(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  Optional<SizingOrder> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    worldly = form.has("chains");
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String confidence =
        form.need("confidence", "Say how far the assumptions can be trusted, A to D.")
            .map(at -> form.choice(at, List.of("A", "B", "C", "D")))
            .orElse("D");
    SizingOrder.Settings settings = settings(form);
    int years = Parts.whole(form, "years", 4, 1, 30);
    Optional<Rules> rules = rules(form);
    Optional<WorldBalances.Assumptions> assumptions = assumptions(form, years);
    Map<String, SizingOrder.ChainDemand> chains = chains(form);
    List<Balance> products = products(form);
    List<SizingOrder.Threat> threats = threats(form);
    SizingOrder.TrialTerms trial = trial(form);
    if (chains.isEmpty() && products.isEmpty() && findings.count() == 0) {
      findings.add(form.place(), "names neither chains nor products", "Give one of them.");
    }
    form.close();
    if (rules.isEmpty() || assumptions.isEmpty() || findings.count() > 0) {
      return Optional.empty();
    }
    var about =
        new SizingOrder.About(
            heading.name(), heading.title(), heading.status(), heading.source(), confidence);
    return Parts.made(
        form.place(),
        findings,
        0,
        () ->
            new SizingOrder(
                about, settings, rules.get(), assumptions.get(), chains, products, threats, trial));
  }

  private static SizingOrder.Settings settings(Form form) {
    int draws = Parts.whole(form, "draws", 10_000, 1, MOST_DRAWS);
    int seed = Parts.whole(form, "seed", 1, 0, Integer.MAX_VALUE);
    double risk = form.number("risk", Bounds.SHARE);
    return new SizingOrder.Settings(draws, seed, risk);
  }

  private Optional<Rules> rules(Form form) {
    int before = findings.count();
    var covered = EnumSet.noneOf(DemandClass.class);
    for (Place each : form.words("covers")) {
      covered.add(Parts.constant(form, each, DemandClass.class, DemandClass.MILITARY));
    }
    if (covered.isEmpty()) {
      covered.addAll(Rules.usual().covered());
    }
    boolean carryOver = Parts.yes(form, "carry-over", false);
    return Parts.made(form.place(), findings, before, () -> new Rules(covered, carryOver));
  }

  private Optional<WorldBalances.Assumptions> assumptions(Form form, int years) {
    int before = findings.count();
    List<String> home = economies(form, "home");
    if (home.isEmpty()) {
      form.need("home", "Name the economies whose demand the reserve answers for.");
    }
    List<String> adversaries = economies(form, "adversaries");
    var reliability = new HashMap<EconomyId, Spread>();
    Spread otherwise = CERTAIN;
    for (Place element : form.elements("reliability")) {
      Form entry = Form.at(element, findings);
      boolean others = entry.peek("economies").equals("others");
      List<String> codes = others ? List.of() : economies(entry, "economies");
      entry.need("economies", "Name economies, or others.");
      Spread value = Parts.spread(entry, "delivers", Bounds.NON_NEGATIVE);
      entry.close();
      if (others) {
        otherwise = value;
      }
      codes.forEach(each -> reliability.put(EconomyId.of(each), value));
    }
    Spread rest = otherwise;
    return Parts.made(
        form.place(),
        findings,
        before,
        () ->
            new WorldBalances.Assumptions(
                SizingOrder.economies(home),
                SizingOrder.economies(adversaries),
                reliability,
                rest,
                years));
  }

  /** Economies, of the world where the file speaks of its chains. */
  private List<String> economies(Form form, String key) {
    List<Place> words = form.words(key);
    List<String> known = world.economies().stream().map(each -> each.id().code()).toList();
    for (Place each : words) {
      if (worldly && !known.contains(each.text())) {
        findings.add(each, "no economy has this code", Suggestion.sentence(each.text(), known));
      }
    }
    return words.stream().map(Place::text).toList();
  }

  private Map<String, SizingOrder.ChainDemand> chains(Form form) {
    var chains = new LinkedHashMap<String, SizingOrder.ChainDemand>();
    for (Place element : form.elements("chains")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String chain = entry.need("chain", "Name a chain of the world.").map(this::chain).orElse("");
      double military = entry.number("military", Bounds.NON_NEGATIVE);
      double essential = entry.number("essential", Bounds.NON_NEGATIVE);
      Spread level = Parts.spread(entry, "level", Bounds.NON_NEGATIVE, CERTAIN);
      entry.close();
      if (chains.containsKey(chain)) {
        findings.add(element, "the chain stands twice", "Keep one.");
      }
      Parts.made(element, findings, before, () -> new WorldBalances.Uses(military, essential))
          .ifPresent(uses -> chains.put(chain, new SizingOrder.ChainDemand(uses, level)));
    }
    return chains;
  }

  private String chain(Place word) {
    List<String> known = world.chains().stream().map(Chain::id).toList();
    if (!known.contains(word.text())) {
      findings.add(word, "no chain has this name", Suggestion.sentence(word.text(), known));
    }
    return word.text();
  }

  private List<Balance> products(Form form) {
    var products = new ArrayList<Balance>();
    for (Place element : form.elements("products")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String product = entry.text("product", "Give it a code.");
      if (worldly && world.products().stream().anyMatch(each -> each.id().code().equals(product))) {
        findings.add(element, "the world has a product of this code", "Give it another.");
      }
      String name = entry.textOr("name", product);
      String chain = entry.textOr("chain", product);
      Stage stage = Parts.constant(entry, "stage", Stage.class, Stage.METAL);
      double price = entry.number("price", Bounds.NON_NEGATIVE);
      List<Double> military = Parts.numbers(entry, "military", Bounds.NON_NEGATIVE);
      List<Double> civilian = Parts.numbers(entry, "civilian", Bounds.NON_NEGATIVE);
      double essential = entry.number("essential", Bounds.NON_NEGATIVE);
      List<Supplier> suppliers = suppliers(entry);
      entry.close();
      Parts.made(
              element,
              findings,
              before,
              () ->
                  new Balance(
                      new Balance.Subject(ProductId.of(product), name, chain, stage, price),
                      new Demand(military, civilian, essential),
                      suppliers))
          .ifPresent(products::add);
    }
    return products;
  }

  private List<Supplier> suppliers(Form form) {
    var suppliers = new ArrayList<Supplier>();
    for (Place element : form.elements("supply")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String economy = entry.text("economy", "Name who makes it.");
      Supplier.Standing standing =
          Parts.constant(entry, "standing", Supplier.Standing.class, Supplier.Standing.FOREIGN);
      double quantity = entry.number("quantity", Bounds.NON_NEGATIVE);
      double share = entry.numberOr("share", Bounds.PART, 1);
      Spread delivers = Parts.spread(entry, "delivers", Bounds.NON_NEGATIVE, CERTAIN);
      List<Double> lost = Parts.numbers(entry, "lost", Bounds.NON_NEGATIVE);
      entry.close();
      Parts.made(
              element,
              findings,
              before,
              () -> new Supplier(EconomyId.of(economy), standing, quantity, share, delivers, lost))
          .ifPresent(suppliers::add);
    }
    return suppliers;
  }

  private List<SizingOrder.Threat> threats(Form form) {
    var threats = new ArrayList<SizingOrder.Threat>();
    for (Place element : form.elements("hazards")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Say in one clause what happens.");
      List<String> economies = economies(entry, "economies");
      List<String> chains = entry.words("chains").stream().map(this::chain).toList();
      var products = new HashSet<ProductId>();
      for (Place each : entry.words("products")) {
        products.add(ProductId.of(each.text()));
      }
      double yearly = entry.number("yearly", Bounds.SHARE);
      Spread months = Parts.spread(entry, "months", Bounds.POSITIVE);
      Spread lost = Parts.spread(entry, "lost", Bounds.NON_NEGATIVE);
      entry.textOr("note", "");
      entry.close();
      Parts.made(
              element,
              findings,
              before,
              () ->
                  new Hazard(
                      name, SizingOrder.economies(economies), products, yearly, months, lost))
          .ifPresent(each -> threats.add(new SizingOrder.Threat(each, chains)));
    }
    return threats;
  }

  private SizingOrder.TrialTerms trial(Form form) {
    Optional<Place> at = form.find("trial");
    if (at.isEmpty()) {
      var days = Trial.practice(CERTAIN, CERTAIN);
      return new SizingOrder.TrialTerms(1, 1, days);
    }
    Form entry = Form.at(at.get(), findings);
    double elasticity = entry.number("elasticity", Bounds.POSITIVE);
    double loss = entry.number("loss", Bounds.NON_NEGATIVE);
    Spread normal = Parts.spread(entry, "normal-days", Bounds.NON_NEGATIVE);
    Spread emergency = Parts.spread(entry, "emergency-days", Bounds.NON_NEGATIVE);
    entry.close();
    Map<Policy.Urgency, Spread> practice = Trial.practice(normal, emergency);
    return new SizingOrder.TrialTerms(elasticity, loss, practice);
  }
}
