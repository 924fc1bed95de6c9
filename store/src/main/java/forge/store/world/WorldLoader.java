package forge.store.world;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.Chain;
import forge.world.Economy;
import forge.world.EconomyGroup;
import forge.world.Event;
import forge.world.Facts;
import forge.world.FreightRate;
import forge.world.Outlook;
import forge.world.Parameter;
import forge.world.Process;
import forge.world.Product;
import forge.world.Source;
import forge.world.Table;
import forge.world.Trading;
import forge.world.Vocabulary;
import forge.world.Wedge;
import forge.world.World;
import forge.world.WorldChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a world from its tables: some for the whole world, the others once in the folder of each
 * chain. The good rows make the world; every bad row leaves a problem. When all rows were good, the
 * checks of the world itself run and their findings are added.
 */
public final class WorldLoader {

  private static final String RESOURCES = "/forge/world/";

  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Names names = new Names();
  private final Figures figures = new Figures(names);
  private List<Chain> chains = List.of();

  private WorldLoader(Folder folder) {
    this.folder = folder;
  }

  /** The data set that ships with the product. */
  public static Checked<World> shipped() {
    return new WorldLoader(WorldLoader::resource).load();
  }

  /**
   * The shipped data set with the tables of a folder in the place of its own: {@code zone.csv} or
   * {@code lithium/elasticities.csv} there replaces the shipped table of that name.
   */
  public static Checked<World> from(Path directory) {
    return new WorldLoader(file -> over(directory, file)).load();
  }

  /** The shipped data set with the tables of some folders in its place; the first folder wins. */
  public static Checked<World> from(List<Path> directories) {
    return new WorldLoader(file -> over(directories, file)).load();
  }

  private static Optional<byte[]> over(List<Path> directories, String file) throws IOException {
    for (Path directory : directories) {
      if (Files.isRegularFile(directory.resolve(file))) {
        return Optional.of(Files.readAllBytes(directory.resolve(file)));
      }
    }
    return resource(file);
  }

  /** The text of a table as {@link #from(Path)} reads it, if there is one. */
  public static Optional<byte[]> over(Path directory, String file) throws IOException {
    Path own = directory.resolve(file);
    return Files.isRegularFile(own) ? Optional.of(Files.readAllBytes(own)) : resource(file);
  }

  /** The text of a shipped table, if there is one. */
  public static Optional<byte[]> resource(String file) throws IOException {
    try (var stream = World.class.getResourceAsStream(RESOURCES + file)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }
  }

  private Checked<World> load() {
    Vocabulary words = vocabulary();
    var world = new World(words, facts(), trading(), outlook());
    if (problems.isEmpty()) {
      problems.addAll(WorldChecks.check(world));
    }
    return new Checked<>(world, problems);
  }

  /** Names are declared table by table, since later tables use the names of earlier ones. */
  private Vocabulary vocabulary() {
    var reader = new VocabularyReader(names, figures);
    List<Source> shared = rows("", Table.SOURCES, reader::source, Source::id);
    names.declareSources(shared);
    CsvTable places = table("", Table.ECONOMIES);
    var economies = places.where(row -> !group(row)).map(reader::economy, Economy::id);
    var groups = places.where(WorldLoader::group).map(reader::group, EconomyGroup::id);
    names.declareEconomies(economies, groups);
    chains = rows("", Table.CHAINS, reader::chain, Chain::id);
    names.declareChains(chains);
    List<Source> sources = sources(shared, reader);
    names.declareSources(sources);
    List<Product> products = all(Table.PRODUCTS, reader::product, Product::id);
    names.declareProducts(products);
    var contents =
        all(Table.CONTENTS, reader::content, c -> c.product() + " " + c.element().symbol());
    List<Process> processes = all(Table.PROCESSES, reader::process, Process::id);
    names.declareProcesses(processes);
    return new Vocabulary(
        sources, new Vocabulary.Places(economies, groups), chains, products, contents, processes);
  }

  /** Sources of the world and of its chains; the same source may be listed by several. */
  private List<Source> sources(List<Source> shared, VocabularyReader reader) {
    Map<Object, Source> sources = new LinkedHashMap<>();
    shared.forEach(source -> sources.put(source.id(), source));
    for (Chain chain : chains) {
      for (Source source : rows(folder(chain), Table.SOURCES, reader::source, Source::id)) {
        Source other = sources.putIfAbsent(source.id(), source);
        if (other != null && !other.equals(source)) {
          problems.add(
              new Problem(
                  folder(chain) + Table.SOURCES.file(),
                  0,
                  "id",
                  source.id().toString(),
                  "a source that two tables list reads the same in both",
                  "Give one of them another id."));
        }
      }
    }
    return List.copyOf(sources.values());
  }

  private static boolean group(Row row) {
    return row.text("kind").equals(VocabularyReader.GROUP);
  }

  private Facts facts() {
    var reader = new FactReader(names, figures);
    return new Facts(
        all(Table.PRODUCTION, reader::production, row -> row),
        all(Table.TOTALS, reader::total, row -> row),
        all(Table.USES, reader::use, row -> row),
        all(Table.FLOWS, reader::flow, row -> row),
        all(Table.PRICES, reader::price, row -> row),
        all(Table.STOCKS, reader::stock, row -> row));
  }

  private Trading trading() {
    var reader = new TradingReader(names, figures);
    return new Trading(
        all(Table.WEDGES, reader::wedge, Wedge::id),
        rows("", Table.FREIGHT, reader::freight, FreightRate::freightClass),
        all(
            Table.ELASTICITIES,
            reader::elasticity,
            e -> e.product() + " " + e.side() + " " + e.horizon() + " " + e.provenance()),
        rows("", Table.PARAMETERS, reader::parameter, Parameter::id));
  }

  private Outlook outlook() {
    var reader = new OutlookReader(names, figures);
    return new Outlook(
        rows("", Table.ZONE, reader::member, m -> m.economy() + " " + m.relation()),
        all(Table.EVENTS, reader::event, Event::id),
        all(
            Table.FACILITIES,
            reader::facility,
            f -> f.name() + " " + f.process() + " " + f.economy() + " " + f.vintage()));
  }

  private static String folder(Chain chain) {
    return chain.id() + "/";
  }

  /** The rows of a table of all chains. */
  private <T> List<T> all(Table table, Function<Row, T> reader, Function<T, Object> key) {
    var rows = new ArrayList<T>();
    chains.forEach(chain -> rows.addAll(rows(folder(chain), table, reader, key)));
    return List.copyOf(rows);
  }

  private <T> List<T> rows(
      String at, Table table, Function<Row, T> reader, Function<T, Object> key) {
    return table(at, table).map(reader, key);
  }

  private CsvTable table(String at, Table table) {
    return CsvTable.read(folder, at + table.file(), TableColumns.of(table), problems);
  }
}
