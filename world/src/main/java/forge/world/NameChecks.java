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
    checks.baseRows();
    checks.tradingRows();
    checks.outlookRows();
    checks.sources();
  }

  private void declaredOnce() {
    BaseTables base = world.base();
    once(Table.SOURCES, world.vocabulary().sources(), Source::id);
    once(Table.ECONOMIES, world.economies(), Economy::id);
    once(Table.PRODUCTS, world.products(), Product::id);
    once(Table.PROCESSES, world.vocabulary().processes(), Process::id);
    once(Table.ACTIVITIES, base.activities(), a -> a.economy() + " " + a.process());
    once(Table.USES, base.uses(), u -> u.economy() + " " + u.product() + " " + u.kind());
    once(Table.FLOWS, base.flows(), f -> f.product() + " " + f.route());
    once(Table.BASE_PRICES, base.prices(), p -> p.economy() + " " + p.product());
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

  private void baseRows() {
    for (BaseActivity row : world.base().activities()) {
      economy(Table.ACTIVITIES, "economy", row.economy());
      process(Table.ACTIVITIES, row.process());
    }
    for (BaseUse row : world.base().uses()) {
      economy(Table.USES, "economy", row.economy());
      product(Table.USES, "product", row.product());
    }
    for (BaseFlow row : world.base().flows()) {
      product(Table.FLOWS, "product", row.product());
      economy(Table.FLOWS, "from", row.route().from());
      economy(Table.FLOWS, "to", row.route().to());
    }
    for (BasePrice row : world.base().prices()) {
      economy(Table.BASE_PRICES, "economy", row.economy());
      product(Table.BASE_PRICES, "product", row.product());
    }
    world.base().evidence().forEach(row -> product(Table.PRICES, "product", row.product()));
  }

  private void tradingRows() {
    for (Wedge wedge : world.trading().wedges()) {
      product(Table.WEDGES, wedge.id(), wedge.scope().product());
      parties(wedge.id(), wedge.scope().from());
      parties(wedge.id(), wedge.scope().to());
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
    for (Control control : world.outlook().controls()) {
      economy(Table.CONTROLS, control.id(), control.economy());
      control.measure().products().forEach(id -> product(Table.CONTROLS, control.id(), id));
    }
    for (Project project : world.outlook().projects()) {
      economy(Table.PROJECTS, project.facility(), project.economy());
      process(Table.PROJECTS, project.process());
    }
  }

  private void parties(String wedge, Parties parties) {
    if (!parties.code().equals(Parties.ALL) && !groups.contains(parties.code())) {
      Set<String> codes = economies.stream().map(EconomyId::code).collect(Collectors.toSet());
      known(Table.WEDGES, wedge, parties.code(), codes);
    }
    parties.except().forEach(id -> economy(Table.WEDGES, wedge, id));
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
