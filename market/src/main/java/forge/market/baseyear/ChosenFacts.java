package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.BaseUse;
import forge.world.Chain;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.ProductionFact;
import forge.world.Route;
import forge.world.TotalFact;
import forge.world.UseFact;
import forge.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The facts of some chains that a year rests on: one about each thing, chosen by knowledge. */
final class ChosenFacts {

  /** A process in an economy. */
  record Plant(EconomyId economy, ProcessId process) {}

  /** A use of a product in an economy. */
  record Use(EconomyId economy, ProductId product, BaseUse.Kind kind) {}

  /** A product on its way. */
  record Lane(ProductId product, Route route) {}

  /** What is said of several economies or processes together. */
  record Aggregate(Set<EconomyId> economies, String what, Fact fact, Part part) {}

  /** What an aggregate adds up. */
  sealed interface Part {

    /** Output of a process. */
    record Output(ProcessId process) implements Part {}

    /** Use of one kind. */
    record OneUse(ProductId product, BaseUse.Kind kind) implements Part {}

    /** Production of a product by all processes, or its use by all. */
    record Total(ProductId product, TotalFact.Measure measure) implements Part {}
  }

  private final World world;
  private final Knowledge knowledge;
  private final Set<EconomyId> economies = new HashSet<>();
  final Map<ProcessId, Process> processes = new LinkedHashMap<>();
  final Set<ProductId> products = new LinkedHashSet<>();
  final Map<Plant, Fact> outputs = new LinkedHashMap<>();
  final Map<Plant, Fact> capacities = new LinkedHashMap<>();
  final Map<Plant, Fact> hostLimits = new LinkedHashMap<>();
  final Map<Use, Fact> uses = new LinkedHashMap<>();
  final Map<Lane, Fact> flows = new LinkedHashMap<>();
  final List<Aggregate> aggregates = new ArrayList<>();

  ChosenFacts(World world, Knowledge knowledge, Set<Chain> chains) {
    this.world = world;
    this.knowledge = knowledge;
    world.economies().forEach(each -> economies.add(each.id()));
    chains.stream()
        .flatMap(c -> world.products(c).stream())
        .map(Product::id)
        .forEach(products::add);
    for (Process process : world.vocabulary().processes()) {
      if (chains.contains(world.chain(process))) {
        processes.put(process.id(), process);
      }
    }
    production();
    uses();
    flows();
    totals();
  }

  private void production() {
    List<ProductionFact> chosen =
        choose(
            world.facts().production(),
            row -> processes.containsKey(row.process()),
            row -> List.of(row.where(), row.process(), row.measure()),
            ProductionFact::fact);
    for (ProductionFact row : chosen) {
      Optional<EconomyId> economy = single(row.where());
      if (economy.isPresent()) {
        var plant = new Plant(economy.get(), row.process());
        measure(row).put(plant, row.fact());
      } else if (row.measure() == ProductionFact.Measure.OUTPUT) {
        var part = new Part.Output(row.process());
        aggregate(row.where(), "output of " + row.process(), row.fact(), part);
      }
    }
  }

  private Map<Plant, Fact> measure(ProductionFact row) {
    return switch (row.measure()) {
      case OUTPUT -> outputs;
      case CAPACITY -> capacities;
      case HOST_LIMIT -> hostLimits;
    };
  }

  private void uses() {
    List<UseFact> chosen =
        choose(
            world.facts().uses(),
            row -> products.contains(row.product()),
            row -> List.of(row.where(), row.product(), row.kind()),
            UseFact::fact);
    for (UseFact row : chosen) {
      Optional<EconomyId> economy = single(row.where());
      if (economy.isPresent()) {
        uses.put(new Use(economy.get(), row.product(), row.kind()), row.fact());
      } else {
        var part = new Part.OneUse(row.product(), row.kind());
        aggregate(row.where(), "use of " + row.product(), row.fact(), part);
      }
    }
  }

  private void flows() {
    List<FlowFact> chosen =
        choose(
            world.facts().flows(),
            row -> products.contains(row.product()),
            row -> List.of(row.product(), row.route()),
            FlowFact::fact);
    chosen.forEach(row -> flows.put(new Lane(row.product(), row.route()), row.fact()));
  }

  private void totals() {
    List<TotalFact> chosen =
        choose(
            world.facts().totals(),
            row -> products.contains(row.product()),
            row -> List.of(row.where(), row.product(), row.measure()),
            TotalFact::fact);
    for (TotalFact row : chosen) {
      String measure = row.measure().name().toLowerCase(java.util.Locale.ROOT);
      var part = new Part.Total(row.product(), row.measure());
      aggregate(row.where(), measure + " of " + row.product(), row.fact(), part);
    }
  }

  private void aggregate(Parties where, String what, Fact fact, Part part) {
    String name =
        "%s, %s".formatted(what, where.code().equals(Parties.ALL) ? "world" : where.code());
    aggregates.add(new Aggregate(world.economies(where), name, fact, part));
  }

  private <T> List<T> choose(
      List<T> rows,
      Predicate<T> wanted,
      java.util.function.Function<T, Object> key,
      java.util.function.Function<T, Fact> fact) {
    return knowledge.choose(rows.stream().filter(wanted).toList(), key, fact);
  }

  /** The economy meant, where it is one. */
  private Optional<EconomyId> single(Parties where) {
    return Optional.of(where.code())
        .filter(code -> !code.equals(Parties.ALL))
        .map(EconomyId::of)
        .filter(economies::contains);
  }

  /** What the facts say that an economy made of a product. */
  double made(EconomyId economy, ProductId product) {
    return plants(economy, recipe -> recipe.recipe().output(product));
  }

  /** What the facts say that an economy took of a product. */
  double taken(EconomyId economy, ProductId product) {
    double used =
        uses.entrySet().stream()
            .filter(e -> e.getKey().economy().equals(economy))
            .filter(e -> e.getKey().product().equals(product))
            .mapToDouble(e -> e.getValue().value())
            .sum();
    return used + plants(economy, recipe -> recipe.recipe().input(product));
  }

  private double plants(
      EconomyId economy, java.util.function.ToDoubleFunction<Process> coefficient) {
    return outputs.entrySet().stream()
        .filter(e -> e.getKey().economy().equals(economy))
        .mapToDouble(e -> e.getValue().value() * coefficient.applyAsDouble(process(e.getKey())))
        .sum();
  }

  Process process(Plant plant) {
    return Optional.ofNullable(processes.get(plant.process())).orElseThrow();
  }

  Knowledge knowledge() {
    return knowledge;
  }
}
