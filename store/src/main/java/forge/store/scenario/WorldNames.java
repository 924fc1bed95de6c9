package forge.store.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.LinkedChains;
import forge.market.scenario.Side;
import forge.store.document.Findings;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Chain;
import forge.world.Event;
import forge.world.Parameter;
import forge.world.Parties;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names of a world as scenario files use them; what a file names otherwise is a problem. */
final class WorldNames {

  /** How a file says that everyone is meant; the sign of the tables would be an alias in YAML. */
  static final String ALL = "all";

  private static final List<String> STANDINGS = List.of(ALL, "zone", "outside");

  /** Kinds of events that keep nothing from leaving. */
  private static final Set<String> STOPS_NOTHING =
      Set.of("announcement", "floor", "start", "state purchase", "stockpile", "support", "tax");

  private static final String PRICE_UNIT = "USD/kg";

  private final World world;
  private final Findings findings;
  private final Map<String, Product> products;
  private final Map<String, Process> processes;
  private final Map<String, Event> events;
  private final Map<String, Parameter> parameters;
  private Set<Chain> chains;

  WorldNames(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
    this.products = named(world.products(), product -> product.id().code());
    this.processes = named(world.vocabulary().processes(), process -> process.id().code());
    this.events = named(world.outlook().events(), Event::id);
    this.parameters = named(world.trading().parameters(), Parameter::id);
    this.chains = new LinkedHashSet<>(world.chains());
  }

  /** Every product of the world, in its order. */
  List<ProductId> allProducts() {
    return world.products().stream().map(Product::id).toList();
  }

  private static <T> Map<String, T> named(List<T> rows, Function<T, String> name) {
    Map<String, T> named = new LinkedHashMap<>();
    rows.forEach(row -> named.putIfAbsent(name.apply(row), row));
    return named;
  }

  /** The chain of a code; what is named later must be in one of those looked up, or joined. */
  Set<String> chains(List<Place> words) {
    Map<String, Chain> known = named(world.chains(), Chain::id);
    var found = new LinkedHashSet<Chain>();
    for (Place word : words) {
      find(word, known, "no chain has this name").ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      chains = LinkedChains.with(world, found);
    }
    return new LinkedHashSet<>(found.stream().map(Chain::id).toList());
  }

  /** Whether the world has a product. */
  boolean has(ProductId product) {
    return products.containsKey(product.code());
  }

  /** A product; one of its code where the world has none. */
  ProductId product(Place word) {
    Optional<Product> product = find(word, products, "no product has this code");
    product.ifPresent(known -> requireLookedAt(word, known.mineral(), "the product"));
    return product.map(Product::id).orElseGet(() -> ProductId.of(word.text()));
  }

  /** A process, if the world has it. */
  Optional<ProcessId> findProcess(Place word) {
    Optional<Process> process = find(word, processes, "no process has this code");
    process.ifPresent(known -> requireLookedAt(word, world.chain(known).id(), "the process"));
    return process.map(Process::id);
  }

  private void requireLookedAt(Place word, String chain, String what) {
    if (chains.stream().noneMatch(each -> each.id().equals(chain))) {
      String rule = "%s is of the chain %s, which the scenario leaves out".formatted(what, chain);
      findings.add(word, rule, "Add %s to chains, or leave chains out.".formatted(chain));
    }
  }

  /** Notes what is wrong with the name of an event. */
  void checkEvent(Place word) {
    Optional<Event> event = find(word, events, "no event of the world has this id");
    if (event.isEmpty()) {
      return;
    }
    Event.Measure measure = event.get().measure();
    if (STOPS_NOTHING.contains(measure.kind())) {
      String rule = "is of kind %s, which stops no exports".formatted(measure.kind());
      findings.add(word, rule, "Write what it does as a measure of its own.");
    } else if (measure.products().isEmpty()) {
      String rule = "the event restricts no product of the world";
      findings.add(word, rule, "Write an export-ban instead.");
    } else if (measure.products().stream().noneMatch(this::lookedAt)) {
      String chain = world.product(measure.products().getFirst()).mineral();
      requireLookedAt(word, chain, "the event");
    }
  }

  private boolean lookedAt(ProductId product) {
    return chains.contains(world.chain(world.product(product).mineral()));
  }

  /** Notes what is wrong with the name of a cited price. */
  void checkPrice(Place word) {
    find(word, parameters, "no parameter of the world has this name")
        .filter(parameter -> !parameter.unit().equals(PRICE_UNIT))
        .ifPresent(
            parameter -> {
              String rule =
                  "is in %s; a price is cited in %s".formatted(parameter.unit(), PRICE_UNIT);
              findings.add(word, rule, "Name another parameter, or write {usd-per-kg: …}.");
            });
  }

  /** The code of an economy, a group or a standing, as a side has it. */
  String side(Place word) {
    String code = word.text().equals(ALL) ? Parties.ALL : word.text();
    if (!Side.known(world, code)) {
      var known = new ArrayList<>(STANDINGS);
      known.addAll(places());
      findings.add(word, "no economy or group has this code", Suggestion.sentence(code, known));
    }
    return code;
  }

  /** The economies that a code names in a zone; none where it is a problem. */
  Set<EconomyId> members(Place word) {
    boolean standing = STANDINGS.contains(word.text()) || word.text().equals(Parties.ALL);
    Set<EconomyId> members = standing ? Set.of() : economies(word.text());
    if (members.isEmpty()) {
      String rule =
          standing ? "a zone names its members one by one" : "no economy or group has this code";
      findings.add(word, rule, standing ? "" : Suggestion.sentence(word.text(), places()));
    }
    return members;
  }

  /** The economies that a code names; empty where it names none. */
  Set<EconomyId> economies(String code) {
    return world.economies(new Parties(code, Set.of()));
  }

  private List<String> places() {
    var codes = new ArrayList<String>();
    world.economies().forEach(economy -> codes.add(economy.id().code()));
    world.vocabulary().groups().forEach(group -> codes.add(group.id().code()));
    return codes;
  }

  /** Whether a process makes a product, as its main output, of one of some others. */
  boolean makes(ProductId product, Set<ProductId> of) {
    return processes.values().stream()
        .map(Process::recipe)
        .filter(recipe -> recipe.main().equals(product))
        .anyMatch(recipe -> recipe.inputs().keySet().stream().anyMatch(of::contains));
  }

  private <T> Optional<T> find(Place word, Map<String, T> known, String rule) {
    Optional<T> found = Optional.ofNullable(known.get(word.text()));
    if (found.isEmpty()) {
      findings.add(word, rule, Suggestion.sentence(word.text(), known.keySet()));
    }
    return found;
  }
}
