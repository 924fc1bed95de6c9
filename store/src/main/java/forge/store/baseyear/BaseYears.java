package forge.store.baseyear;

import forge.market.baseyear.Reconciled;
import forge.market.baseyear.Reconciliation;
import forge.world.Knowledge;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Balanced base years, computed once for a set of tables and kept in a folder under the fingerprint
 * of those tables and of the method. A year that cannot be kept or read back is computed anew, at
 * the cost of a second or two and of nothing else.
 */
public final class BaseYears {

  private static final String DONE = "adjusted.csv";

  /** Years that are kept; older ones go when another is added. */
  private static final int KEPT = 8;

  private final Path kept;

  /**
   * Base years kept in a folder.
   *
   * @param kept folder that is made where it is missing
   */
  public BaseYears(Path kept) {
    this.kept = kept;
  }

  /**
   * The base year of a world.
   *
   * @param fingerprint of the tables that the world was read from
   */
  public Reconciled of(World world, String fingerprint) {
    Path folder = kept.resolve(fingerprint);
    if (Files.isRegularFile(folder.resolve(DONE))) {
      try {
        return BaseYearFiles.read(folder, world, Knowledge.BASE);
      } catch (IOException | RuntimeException damaged) {
        return computed(world, folder);
      }
    }
    return computed(world, folder);
  }

  private Reconciled computed(World world, Path folder) {
    Reconciled year = Reconciliation.of(world);
    if (year.problems().isEmpty()) {
      keep(year, folder);
    }
    return year;
  }

  /** Written beside its place and moved there, so that a reader sees all of it or nothing. */
  private void keep(Reconciled year, Path folder) {
    try {
      Files.createDirectories(kept);
      Path draft = Files.createTempDirectory(kept, "draft");
      try {
        BaseYearFiles.write(draft, year);
        delete(folder);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        prune();
      } finally {
        delete(draft);
      }
    } catch (IOException | UncheckedIOException noRoom) {
      // Or another process keeps the same year at this moment. Keeping saves time only: without it
      // the year is computed anew the next time.
      return;
    }
  }

  private void prune() throws IOException {
    try (Stream<Path> years = Files.list(kept)) {
      List<Path> oldest =
          years
              .filter(each -> Files.isRegularFile(each.resolve(DONE)))
              .sorted(Comparator.comparing(BaseYears::time).reversed())
              .skip(KEPT)
              .toList();
      for (Path each : oldest) {
        delete(each);
      }
    }
  }

  private static FileTime time(Path year) {
    try {
      return Files.getLastModifiedTime(year);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
