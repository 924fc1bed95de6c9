package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name is declared once, and every name used is declared. */
final class NameChecks {

  private final World world;
  private final Findings findings;
  private final Set<EconomyId> economies;
  private final Set<ProductId> products;
  private final Set<ProcessId> processes;
  private final Set<String> groups;

  private NameChecks(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
    economies = names(world.economies(), Economy::id);
    products = names(world.products(), Product::id);
    processes = names(world.vocabulary().processes(), Process::id);
    groups = names(world.vocabulary().groups(), group -> group.id().code());
  }

  static void check(World world, Findings findings) {
    var checks = new NameChecks(world, findings);
    checks.declaredOnce();
    checks.groups();
    checks.recipesAndContents();
    checks.chains();
    checks.factRows();
    checks.tradingRows();
    checks.outlookRows();
    checks.sources();
  }

  private void declaredOnce() {
    once(Table.SOURCES, world.vocabulary().sources(), Source::id);
    once(Table.ECONOMIES, world.economies(), Economy::id);
    once(Table.PRODUCTS, world.products(), Product::id);
    once(Table.PROCESSES, world.vocabulary().processes(), Process::id);
    once(Table.CHAINS, world.chains(), Chain::id);
    once(Table.EVENTS, world.outlook().events(), Event::id);
    once(Table.WEDGES, world.trading().wedges(), Wedge::id);
    once(Table.PARAMETERS, world.trading().parameters(), Parameter::id);
  }

  private <T, K> void once(Table table, List<T> rows, Function<T, K> key) {
    var seen = new HashSet<K>();
    for (T row : rows) {
      if (!seen.add(key.apply(row))) {
        findings.add(table, "key", key.apply(row), "each row is given once", "Remove one of them.");
      }
    }
  }

  private void groups() {
    for (EconomyGroup group : world.vocabulary().groups()) {
      group.members().forEach(member -> economy(Table.ECONOMIES, group.id().code(), member));
    }
    for (Economy economy : world.economies()) {
      if (groups.contains(economy.id().code())) {
        findings.add(
            Table.ECONOMIES,
            "id",
            economy.id(),
            "a group is never also an economy, or its figures would be added to those of its"
                + " members",
            "Give the remainder of the group a code of its own.");
      }
    }
  }

  private void recipesAndContents() {
    for (Process process : world.vocabulary().processes()) {
      Stream.concat(
              process.recipe().inputs().keySet().stream(),
              process.recipe().outputs().keySet().stream())
          .forEach(id -> product(Table.PROCESSES, process.id().code(), id));
    }
    world.vocabulary().contents().forEach(c -> product(Table.CONTENTS, "product", c.product()));
  }

  private void chains() {
    Set<String> chains = names(world.chains(), Chain::id);
    world.chains().forEach(c -> economy(Table.CHAINS, "dominant", c.dominant()));
    world.products().forEach(p -> known(Table.PRODUCTS, "mineral", p.mineral(), chains));
  }

  private void factRows() {
    Facts facts = world.facts();
    for (ProductionFact row : facts.production()) {
      parties(Table.PRODUCTION, "economy", row.where());
      process(Table.PRODUCTION, row.process());
    }
    for (TotalFact row : facts.totals()) {
      parties(Table.TOTALS, "economy", row.where());
      product(Table.TOTALS, "product", row.product());
    }
    for (UseFact row : facts.uses()) {
      parties(Table.USES, "economy", row.where());
      product(Table.USES, "product", row.product());
    }
    for (FlowFact row : facts.flows()) {
      product(Table.FLOWS, "product", row.product());
      economy(Table.FLOWS, "from", row.route().from());
      economy(Table.FLOWS, "to", row.route().to());
    }
    for (PriceEvidence row : facts.prices()) {
      product(Table.PRICES, "product", row.product());
      row.where().ifPresent(where -> parties(Table.PRICES, "economy", where));
    }
    for (Stock row : facts.stocks()) {
      product(Table.STOCKS, "product", row.product());
      parties(Table.STOCKS, "economy", row.where());
    }
  }

  private void tradingRows() {
    for (Wedge wedge : world.trading().wedges()) {
      product(Table.WEDGES, wedge.id(), wedge.scope().product());
      parties(Table.WEDGES, wedge.id(), wedge.scope().from());
      parties(Table.WEDGES, wedge.id(), wedge.scope().to());
    }
    for (Elasticity row : world.trading().elasticities()) {
      product(Table.ELASTICITIES, "product", row.product());
    }
    Set<String> classes = names(world.trading().freight(), FreightRate::freightClass);
    for (Product product : world.products()) {
      known(Table.PRODUCTS, "freight_class", product.form().freightClass(), classes);
    }
  }

  private void outlookRows() {
    world.outlook().zone().forEach(m -> economy(Table.ZONE, "economy", m.economy()));
    for (Event event : world.outlook().events()) {
      economy(Table.EVENTS, event.id(), event.economy());
      event.measure().products().forEach(id -> product(Table.EVENTS, event.id(), id));
    }
    for (Facility facility : world.outlook().facilities()) {
      economy(Table.FACILITIES, facility.name(), facility.economy());
      process(Table.FACILITIES, facility.process());
    }
  }

  private void parties(Table table, String row, Parties parties) {
    if (!parties.code().equals(Parties.ALL) && !groups.contains(parties.code())) {
      Set<String> codes = economies.stream().map(EconomyId::code).collect(Collectors.toSet());
      known(table, row, parties.code(), codes);
    }
    parties.except().forEach(id -> economy(table, row, id));
  }

  private void sources() {
    Set<SourceId> sources = names(world.vocabulary().sources(), Source::id);
    Citations.of(world)
        .forEach(cited -> known(cited.table(), cited.row(), cited.source(), sources));
  }

  private void economy(Table table, String field, EconomyId id) {
    known(table, field, id, economies);
  }

  private void product(Table table, String field, ProductId id) {
    known(table, field, id, products);
  }

  private void process(Table table, ProcessId id) {
    known(table, "process", id, processes);
  }

  private <T> void known(Table table, String field, T name, Collection<T> declared) {
    if (!declared.contains(name)) {
      findings.add(
          table,
          field,
          name,
          "a name that is used is declared",
          "Declare it, or mend the spelling.");
    }
  }

  private static <T, K> Set<K> names(List<T> rows, Function<T, K> name) {
    return rows.stream().map(name).collect(Collectors.toSet());
  }
}
