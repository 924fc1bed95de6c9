package forge.store.world;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.backtest.Backtest;
import forge.market.backtest.Observation;
import forge.market.baseyear.LinkedChains;
import forge.world.Chain;
import forge.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads back-tests from three tables beside those of the world: the shocks, their measures, and
 * what was observed. The good back-tests are returned with every problem of the tables; one with a
 * fault is left out.
 */
public final class BacktestLoader {

  /** The tables of back-tests, beside those of the world. */
  public static final List<String> TABLES =
      List.of("backtests/shocks.csv", "backtests/measures.csv", "backtests/observations.csv");

  static final String SHOCKS = "backtests/shocks.csv";
  static final String MEASURES = "backtests/measures.csv";
  static final String OBSERVATIONS = "backtests/observations.csv";

  private static final List<String> SHOCK_COLUMNS =
      List.of("id", "chain", "title", "date", "base_year", "known", "doubt");
  private static final List<String> MEASURE_COLUMNS =
      List.of("shock", "kind", "targets", "where", "to", "share", "basis", "sources");
  private static final List<String> OBSERVATION_COLUMNS =
      List.of(
          "shock",
          "kind",
          "side",
          "product",
          "economy",
          "except",
          "from_day",
          "from_value",
          "to_day",
          "to_value",
          "unit",
          "given",
          "sources",
          "note");

  private final World world;
  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();

  private BacktestLoader(World world, Folder folder) {
    this.world = world;
    this.folder = folder;
  }

  /** The back-tests that ship with the product. */
  public static Checked<List<Backtest>> shipped(World world) {
    return new BacktestLoader(world, WorldLoader::resource).load();
  }

  /** Those of a folder, where a table that it lacks is the shipped one. */
  public static Checked<List<Backtest>> from(Path directory, World world) {
    return new BacktestLoader(world, file -> WorldLoader.over(directory, file)).load();
  }

  private Checked<List<Backtest>> load() {
    var reader = new BacktestReader(Names.of(world), world);
    CsvTable shocks = table(SHOCKS, SHOCK_COLUMNS);
    Set<String> ids = Set.copyOf(shocks.map(row -> row.text("id"), id -> id));
    Map<String, List<BacktestReader.Given>> given =
        grouped(
            table(MEASURES, MEASURE_COLUMNS).map(row -> reader.given(row, ids), row -> row),
            BacktestReader.Given::shock);
    Map<String, List<BacktestReader.Observed>> observed =
        grouped(
            table(OBSERVATIONS, OBSERVATION_COLUMNS)
                .map(row -> reader.observed(row, ids), row -> row),
            BacktestReader.Observed::shock);
    if (!problems.isEmpty()) {
      return new Checked<>(List.of(), problems);
    }
    List<Backtest> tests =
        shocks.map(
            row ->
                reader.backtest(
                    row,
                    given.getOrDefault(row.text("id"), List.of()),
                    observed.getOrDefault(row.text("id"), List.of())),
            Backtest::id);
    tests.forEach(this::check);
    return new Checked<>(tests, problems);
  }

  private CsvTable table(String file, List<String> columns) {
    return CsvTable.read(folder, file, columns, problems);
  }

  private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> shock) {
    return rows.stream().collect(Collectors.groupingBy(shock));
  }

  /** What no single row shows. */
  private void check(Backtest test) {
    if (test.given().isEmpty()) {
      report(test, MEASURES, "a shock has at least one measure", "Add one.");
    }
    if (test.observed().stream().allMatch(Observation::given)) {
      report(
          test,
          OBSERVATIONS,
          "a shock has at least one observed figure that it was not sized by",
          "Add one, or leave the shock out.");
    }
    Set<Chain> chains = LinkedChains.with(world, Set.of(world.chain(test.chain())));
    for (Observation each : test.observed()) {
      Chain chain = world.chain(world.product(each.product()).mineral());
      if (!chains.contains(chain)) {
        report(
            test,
            OBSERVATIONS,
            "%s is of the chain %s, which is not in the market of %s"
                .formatted(each.product(), chain.id(), test.chain()),
            "");
      }
    }
  }

  private void report(Backtest test, String file, String rule, String advice) {
    problems.add(new Problem(file, 0, "shock", test.id(), rule, advice));
  }
}
