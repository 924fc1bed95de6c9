package forge.store.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Economy;
import forge.world.EconomyGroup;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the vocabulary declares, so that a row which uses another one is refused where it
 * stands.
 */
final class Names {

  private static final String SPELLING = "Declare it, or mend the spelling.";

  private final Set<EconomyId> economies = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<ProductId> products = new HashSet<>();
  private final Set<ProcessId> processes = new HashSet<>();
  private final Set<SourceId> sources = new HashSet<>();
  private final Set<String> chains = new HashSet<>();

  /** The names that a world declares. */
  static Names of(World world) {
    var names = new Names();
    var words = world.vocabulary();
    names.declareSources(words.sources());
    names.declareEconomies(words.economies(), words.groups());
    names.declareChains(words.chains());
    names.declareProducts(words.products());
    names.declareProcesses(words.processes());
    return names;
  }

  void declareSources(List<Source> declared) {
    declared.forEach(source -> sources.add(source.id()));
  }

  void declareEconomies(List<Economy> declared, List<EconomyGroup> named) {
    declared.forEach(economy -> economies.add(economy.id()));
    named.forEach(group -> groups.add(group.id().code()));
  }

  void declareChains(List<Chain> declared) {
    declared.forEach(chain -> chains.add(chain.id()));
  }

  void declareProducts(List<Product> declared) {
    declared.forEach(product -> products.add(product.id()));
  }

  void declareProcesses(List<Process> declared) {
    declared.forEach(process -> processes.add(process.id()));
  }

  EconomyId economy(Row row, String field) {
    if (groups.contains(row.text(field))) {
      throw row.bad(
          field,
          "a group carries no figures of its own, or they would be added to those of its members",
          "Give the figure for each member.");
    }
    return known(row, field, row.named(field, EconomyId::new), economies);
  }

  List<EconomyId> economies(Row row, String field) {
    List<EconomyId> ids = row.list(field).stream().map(EconomyId::new).toList();
    ids.forEach(id -> known(row, field, id, economies));
    return ids;
  }

  /** An economy, a group, or all. */
  String party(Row row, String field) {
    return party(row, field, row.text(field));
  }

  String party(Row row, String field, String code) {
    boolean named = code.equals("*") || groups.contains(code);
    return named ? code : known(row, field, new EconomyId(code), economies).code();
  }

  /** The chain that a product belongs to. */
  String chain(Row row, String field) {
    return known(row, field, row.text(field), chains);
  }

  ProductId product(Row row, String field) {
    return known(row, field, row.named(field, ProductId::new), products);
  }

  List<ProductId> products(Row row, String field) {
    List<ProductId> ids = row.list(field).stream().map(ProductId::new).toList();
    ids.forEach(id -> known(row, field, id, products));
    return ids;
  }

  ProductId product(Row row, String field, String code) {
    return known(row, field, new ProductId(code), products);
  }

  ProcessId process(Row row, String field) {
    return known(row, field, row.named(field, ProcessId::new), processes);
  }

  List<ProcessId> processes(Row row, String field) {
    List<ProcessId> ids = row.list(field).stream().map(ProcessId::new).toList();
    ids.forEach(id -> known(row, field, id, processes));
    return ids;
  }

  List<SourceId> sources(Row row, String field) {
    List<SourceId> ids = row.list(field).stream().map(SourceId::new).toList();
    ids.forEach(id -> known(row, field, id, sources));
    return ids;
  }

  SourceId source(Row row, String field) {
    if (row.empty(field)) {
      throw row.bad(field, "every figure cites its source", "Use FORGE-OWN for an own estimate.");
    }
    return known(row, field, row.named(field, SourceId::new), sources);
  }

  private static <T> T known(Row row, String field, T name, Set<T> declared) {
    if (!declared.contains(name)) {
      throw row.bad(field, "the name '" + name + "' is not declared", SPELLING);
    }
    return name;
  }
}
