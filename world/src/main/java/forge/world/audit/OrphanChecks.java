package forge.world.audit;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Citations;
import forge.world.Economy;
import forge.world.Parties;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Table;
import forge.world.World;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are declared and never used; harmless, but often a row was forgotten. */
final class OrphanChecks {

  private static final String ADVICE = "Remove it, or add the rows that were meant to name it.";

  private final World world;
  private final Set<SourceId> citedElsewhere;
  private final Found found;

  private OrphanChecks(World world, Set<SourceId> citedElsewhere, Found found) {
    this.world = world;
    this.citedElsewhere = citedElsewhere;
    this.found = found;
  }

  static void check(World world, Set<SourceId> citedElsewhere, Found found) {
    var checks = new OrphanChecks(world, citedElsewhere, found);
    checks.products();
    checks.processes();
    checks.sources();
    checks.economies();
    checks.chains();
  }

  private void products() {
    var named = new HashSet<ProductId>();
    for (Process process : world.vocabulary().processes()) {
      named.addAll(process.recipe().inputs().keySet());
      named.addAll(process.recipe().outputs().keySet());
    }
    world.facts().uses().forEach(row -> named.add(row.product()));
    for (Product product : world.products()) {
      if (!named.contains(product.id())) {
        String rule = "a declared product is made or used by something";
        found.at(Table.PRODUCTS, product.id()).soft(product.id().code(), "", rule, ADVICE);
      }
    }
  }

  private void processes() {
    Set<ProcessId> run =
        Stream.concat(
                world.facts().production().stream().map(row -> row.process()),
                world.outlook().facilities().stream().map(row -> row.process()))
            .collect(Collectors.toSet());
    for (Process process : world.vocabulary().processes()) {
      if (!run.contains(process.id())) {
        String rule = "a declared process runs in some economy, or a facility is planned for it";
        found
            .at(Table.PROCESSES, process.recipe().main())
            .soft(process.id().code(), "", rule, ADVICE);
      }
    }
  }

  private void sources() {
    Set<SourceId> cited =
        Citations.of(world).map(Citations.Cited::source).collect(Collectors.toSet());
    for (Source source : world.vocabulary().sources()) {
      if (!cited.contains(source.id()) && !citedElsewhere.contains(source.id())) {
        String rule = "a listed source is cited by some row";
        found.at(Table.SOURCES).soft(source.id().code(), "", rule, ADVICE);
      }
    }
  }

  private void economies() {
    Set<String> named = new HashSet<>();
    var facts = world.facts();
    Stream.of(
            facts.production().stream().map(row -> row.where()),
            facts.totals().stream().map(row -> row.where()),
            facts.uses().stream().map(row -> row.where()),
            facts.stocks().stream().map(row -> row.where()),
            facts.prices().stream().flatMap(row -> row.where().stream()))
        .flatMap(each -> each)
        .map(Parties::code)
        .forEach(named::add);
    Stream.of(
            facts.flows().stream().flatMap(r -> Stream.of(r.route().from(), r.route().to())),
            world.outlook().facilities().stream().map(row -> row.economy()),
            world.outlook().zone().stream().map(row -> row.economy()),
            world.outlook().events().stream().map(row -> row.economy()),
            world.chains().stream().map(Chain::dominant))
        .flatMap(each -> each)
        .map(EconomyId::code)
        .forEach(named::add);
    for (Economy economy : world.economies()) {
      if (!named.contains(economy.id().code())) {
        String rule = "a declared economy has some row of its own";
        found.at(Table.ECONOMIES).soft(economy.id().code(), economy.name(), rule, ADVICE);
      }
    }
  }

  private void chains() {
    for (Chain chain : world.chains()) {
      if (world.products(chain).isEmpty()) {
        String rule = "a declared chain has products";
        found.at(Table.CHAINS).soft(chain.id(), "", rule, ADVICE);
      }
    }
  }
}
