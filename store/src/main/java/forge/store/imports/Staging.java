package forge.store.imports;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.world.TableColumns;
import forge.store.world.WorldLoader;
import forge.world.Table;
import forge.world.World;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * New tables beside a world folder, not yet in it: what the world would be with them can be loaded,
 * and then they move into their places one by one, each whole.
 */
final class Staging implements AutoCloseable {

  private final Path folder;
  private final Checked<World> before;
  private final Path staged;

  /** Whether the folder was not there before. */
  private final boolean made;

  private final List<String> files = new ArrayList<>();

  Staging(Path folder) throws IOException {
    this.folder = folder;
    this.before = WorldLoader.from(folder);
    this.made = !Files.exists(folder);
    Files.createDirectories(folder);
    this.staged = Files.createTempDirectory(folder, ".import-");
  }

  /** The world folder over the shipped tables. */
  Checked<World> worldBefore() {
    return before;
  }

  /** A file for rows on their way into a table. */
  BufferedWriter scratch(String name) throws IOException {
    return Files.newBufferedWriter(scratchPath(name), StandardCharsets.UTF_8);
  }

  /** Copies the rows of a scratch file behind what was written. */
  void append(String name, Writer out) throws IOException {
    try (var rows = Files.newBufferedReader(scratchPath(name), StandardCharsets.UTF_8)) {
      rows.transferTo(out);
    }
  }

  private Path scratchPath(String name) {
    return staged.resolve(name.replace('/', '.'));
  }

  /** Opens a new table, to be written and closed. */
  BufferedWriter open(String file) throws IOException {
    Path path = staged.resolve(file);
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (!files.contains(file)) {
      files.add(file);
    }
    return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
  }

  /** Gives each chain without tables of its own empty ones. */
  void completeChains(World after) throws IOException {
    for (var chain : after.chains()) {
      for (Table table : Table.chainTables()) {
        String file = chain.id() + "/" + table.file();
        boolean there =
            Files.exists(staged.resolve(file)) || WorldLoader.over(folder, file).isPresent();
        if (!there) {
          try (var out = open(file)) {
            out.write(String.join(",", TableColumns.of(table)) + "\n");
          }
        }
      }
    }
  }

  /** The world with the new tables. */
  Checked<World> worldAfter() {
    return WorldLoader.from(List.of(staged, folder));
  }

  /** What would be wrong with the world then and is not wrong now. */
  List<Problem> newProblems() {
    var known = new HashSet<>(before.problems());
    return worldAfter().problems().stream().filter(each -> !known.contains(each)).toList();
  }

  /** Moves the new tables into their places. */
  List<Path> commit() throws IOException {
    var places = new ArrayList<Path>();
    for (String file : files) {
      Path place = folder.resolve(file);
      Path parent = place.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      move(staged.resolve(file), place);
      places.add(place);
    }
    return places;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> left = Files.walk(staged)) {
      left.sorted(Comparator.reverseOrder()).forEach(Staging::delete);
    } catch (UncheckedIOException e) {
      throw new IOException("A temporary folder could not be removed: " + staged, e);
    }
    if (made) {
      deleteIfEmpty();
    }
  }

  private void deleteIfEmpty() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
