package forge.app.market;

import forge.kernel.Problem;
import forge.store.document.Suggestion;
import forge.store.world.BacktestLoader;
import forge.world.Chain;
import forge.world.Table;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder whose tables stand in the place of shipped ones: what in it would be read by nobody. */
public final class WorldFolder {

  private static final String CSV = ".csv";

  private WorldFolder() {}

  /** Tables that nothing reads, because no table of a world has their name. */
  public static List<Problem> stray(Path folder, World world) {
    if (!Files.isDirectory(folder)) {
      return List.of(problem(folder, "", "this is no folder", "Give a folder of tables."));
    }
    Set<String> known = tables(world);
    var stray = new ArrayList<Problem>();
    var found = 0;
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (known.contains(name)) {
        found++;
      } else {
        String rule = "no table of a world has this name";
        stray.add(problem(folder, name, rule, Suggestion.sentence(name, known)));
      }
    }
    if (found == 0 && stray.isEmpty()) {
      String advice = "Put zone.csv or lithium/elasticities.csv there, say.";
      stray.add(problem(folder, "", "the folder has no table of a world", advice));
    }
    return stray;
  }

  private static Set<String> tables(World world) {
    Set<String> chainTables =
        Table.chainTables().stream().map(Table::file).collect(Collectors.toSet());
    var known = new LinkedHashSet<>(BacktestLoader.TABLES);
    for (Table table : Table.values()) {
      if (!table.ofChain() || table == Table.SOURCES) {
        known.add(table.file());
      }
    }
    for (Chain chain : world.chains()) {
      chainTables.stream().sorted().forEach(each -> known.add(chain.id() + "/" + each));
    }
    return known;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(each -> each.toString().endsWith(CSV) && Files.isRegularFile(each))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Problem problem(Path folder, String name, String rule, String advice) {
    return new Problem(folder.resolve(name).toString(), 0, "", "", rule, advice);
  }
}
