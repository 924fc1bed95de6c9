package forge.store.world;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.BaseTables;
import forge.world.Control;
import forge.world.Economy;
import forge.world.EconomyGroup;
import forge.world.FreightRate;
import forge.world.Outlook;
import forge.world.Parameter;
import forge.world.Process;
import forge.world.Product;
import forge.world.Project;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a world from its tables. The good rows make the world; every bad row leaves a problem. When
 * all rows were good, the checks of the world itself run and their findings are added.
 */
public final class WorldLoader {

  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Names names = new Names();
  private final Figures figures = new Figures(names);

  private WorldLoader(Folder folder) {
    this.folder = folder;
  }

  /** The data set that ships with the product: the rare-earth magnet chain of 2024. */
  public static Checked<World> shipped() {
    return new WorldLoader(WorldLoader::resource).load();
  }

  /** A data set in a folder, in the same tables as the shipped one. */
  public static Checked<World> from(Path directory) {
    return new WorldLoader(file -> file(directory.resolve(file))).load();
  }

  private static Optional<byte[]> resource(String file) throws IOException {
    try (var stream = World.class.getResourceAsStream("/forge/world/" + file)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }
  }

  private static Optional<byte[]> file(Path path) throws IOException {
    return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  private Checked<World> load() {
    Vocabulary words = vocabulary();
    var world = new World(words, base(), trading(), outlook());
    if (problems.isEmpty()) {
      problems.addAll(WorldChecks.check(world));
    }
    return new Checked<>(world, problems);
  }

  /** Names are declared table by table, since later tables use the names of earlier ones. */
  private Vocabulary vocabulary() {
    var reader = new VocabularyReader(names, figures);
    List<Source> sources = rows(Table.SOURCES, reader::source, Source::id);
    names.declareSources(sources);
    CsvTable places = table(Table.ECONOMIES);
    var economies = places.where(row -> !group(row)).map(reader::economy, Economy::id);
    var groups = places.where(WorldLoader::group).map(reader::group, EconomyGroup::id);
    names.declareEconomies(economies, groups);
    List<Product> products = rows(Table.PRODUCTS, reader::product, Product::id);
    names.declareProducts(products);
    var contents =
        rows(Table.CONTENTS, reader::content, c -> c.product() + " " + c.element().symbol());
    List<Process> processes = rows(Table.PROCESSES, reader::process, Process::id);
    names.declareProcesses(processes);
    return new Vocabulary(sources, economies, groups, products, contents, processes);
  }

  private static boolean group(Row row) {
    return row.text("kind").equals(VocabularyReader.GROUP);
  }

  private BaseTables base() {
    var reader = new BaseReader(names, figures);
    return new BaseTables(
        rows(Table.ACTIVITIES, reader::activity, a -> a.economy() + " " + a.process()),
        rows(Table.USES, reader::use, u -> u.economy() + " " + u.product() + " " + u.kind()),
        rows(Table.FLOWS, reader::flow, f -> f.product() + " " + f.route()),
        rows(Table.BASE_PRICES, reader::price, p -> p.economy() + " " + p.product()),
        rows(Table.PRICES, reader::evidence, row -> row));
  }

  private Trading trading() {
    var reader = new TradingReader(names, figures);
    return new Trading(
        rows(Table.WEDGES, reader::wedge, Wedge::id),
        rows(Table.FREIGHT, reader::freight, FreightRate::freightClass),
        rows(
            Table.ELASTICITIES,
            reader::elasticity,
            e -> e.product() + " " + e.side() + " " + e.horizon()),
        rows(Table.PARAMETERS, reader::parameter, Parameter::id));
  }

  private Outlook outlook() {
    var reader = new OutlookReader(names, figures);
    return new Outlook(
        rows(Table.ZONE, reader::member, m -> m.economy() + " " + m.relation()),
        rows(Table.CONTROLS, reader::control, Control::id),
        rows(Table.PROJECTS, reader::project, Project::facility));
  }

  private <T> List<T> rows(Table table, Function<Row, T> reader, Function<T, Object> key) {
    return table(table).map(reader, key);
  }

  private CsvTable table(Table table) {
    return CsvTable.read(folder, table.file(), TableColumns.of(table), problems);
  }
}
