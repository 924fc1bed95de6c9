package forge.app.data;

import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Elasticity;
import forge.world.Event;
import forge.world.Facility;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.ProductionFact;
import forge.world.ProductionFact.Measure;
import forge.world.Stage;
import forge.world.Stock;
import forge.world.UseFact;
import forge.world.Wedge;
import forge.world.World;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A chain to read: of each thing the fact that the base year rests on, largest first. */
final class ChainView {

  private static final Comparator<Fact> LARGEST =
      Comparator.comparingDouble(Fact::value).reversed();

  private final World world;
  private final Chain chain;
  private final List<ProductionFact> production;

  /** A process in an economy: what it made, and what it could make where that is known. */
  record Run(String where, Fact output, Optional<Fact> capacity) {}

  ChainView(World world, Chain chain) {
    this.world = world;
    this.chain = chain;
    this.production =
        Knowledge.BASE.choose(
            world.facts().production(),
            row -> List.of(row.where(), row.process(), row.measure()),
            ProductionFact::fact);
  }

  World world() {
    return world;
  }

  Chain chain() {
    return chain;
  }

  List<Product> products(Stage stage) {
    return world.products(chain).stream().filter(each -> each.stage() == stage).toList();
  }

  /** The processes of this chain, and of others, that make a product; its own ones first. */
  List<Process> makers(ProductId product) {
    return world.vocabulary().processes().stream()
        .filter(each -> each.recipe().outputs().containsKey(product))
        .sorted(Comparator.comparing(each -> !each.recipe().main().equals(product)))
        .toList();
  }

  /** Who runs a process, the largest first. */
  List<Run> runs(ProcessId process) {
    return production.stream()
        .filter(row -> row.process().equals(process) && row.measure() == Measure.OUTPUT)
        .sorted(Comparator.comparing(ProductionFact::fact, LARGEST))
        .map(row -> new Run(row.where().code(), row.fact(), capacity(row)))
        .toList();
  }

  private Optional<Fact> capacity(ProductionFact output) {
    return production.stream()
        .filter(row -> row.measure() == Measure.CAPACITY)
        .filter(row -> row.process().equals(output.process()))
        .filter(row -> row.where().equals(output.where()))
        .map(ProductionFact::fact)
        .findFirst();
  }

  List<UseFact> uses(ProductId product) {
    return largest(
        world.facts().uses().stream().filter(row -> row.product().equals(product)).toList(),
        row -> List.of(row.where(), row.kind()),
        UseFact::fact);
  }

  List<FlowFact> flows(ProductId product) {
    return largest(
        world.facts().flows().stream().filter(row -> row.product().equals(product)).toList(),
        FlowFact::route,
        FlowFact::fact);
  }

  /** The price of a product in each economy that has one, dearest first. */
  List<PriceEvidence> prices(ProductId product) {
    return largest(
        world.facts().prices().stream()
            .filter(row -> row.product().equals(product))
            .filter(row -> row.normalised().isPresent() && row.where().isPresent())
            .toList(),
        row -> row.where().map(Parties::code).orElse(""),
        row -> row.normalised().orElseThrow());
  }

  List<Wedge> wedges(ProductId product) {
    return world.trading().wedges().stream()
        .filter(each -> each.scope().product().equals(product))
        .toList();
  }

  List<Elasticity> elasticities(ProductId product) {
    return world.trading().elasticities().stream()
        .filter(each -> each.used() && each.product().equals(product))
        .toList();
  }

  List<Stock> stocks(ProductId product) {
    return world.facts().stocks().stream().filter(row -> row.product().equals(product)).toList();
  }

  /** The facilities of a process, the largest first; of several vintages the latest. */
  List<Facility> facilities(ProcessId process) {
    var seen = new HashSet<String>();
    return world.outlook().facilities().stream()
        .filter(each -> each.process().equals(process))
        .sorted(
            Comparator.comparingInt((Facility each) -> -each.vintage())
                .thenComparingDouble(each -> -each.capacity().value()))
        .filter(each -> seen.add(each.name()))
        .sorted(Comparator.comparingDouble(each -> -each.capacity().value()))
        .toList();
  }

  /** Events about products of this chain, in the order of their days. */
  List<Event> events() {
    Set<ProductId> own = new HashSet<>();
    world.products(chain).forEach(each -> own.add(each.id()));
    return world.outlook().events().stream()
        .filter(each -> each.measure().products().stream().anyMatch(own::contains))
        .sorted(Comparator.comparing(each -> each.validity().from()))
        .toList();
  }

  private static <T> List<T> largest(
      List<T> rows, Function<T, Object> key, Function<T, Fact> fact) {
    return Knowledge.BASE.choose(rows, key, fact).stream()
        .sorted(Comparator.comparing(fact, LARGEST))
        .toList();
  }
}
