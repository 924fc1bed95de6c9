package forge.store.baseyear;

import static org.assertj.core.api.Assertions.assertThat;

import forge.market.baseyear.Reconciled;
import forge.market.baseyear.Reconciliation;
import forge.store.world.Fingerprint;
import forge.store.world.ToyWorld;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A balanced year is computed once for its tables, and read back to the same bits. */
class BaseYearsTest {

  @TempDir Path folder;
  private World world;
  private Path kept;
  private BaseYears years;

  @BeforeEach
  void toy() {
    new ToyWorld(folder.resolve("world"));
    world = WorldLoader.from(folder.resolve("world")).value();
    kept = folder.resolve("kept");
    years = new BaseYears(kept);
  }

  private static void same(Reconciled one, Reconciled other) {
    assertThat(one.tables()).isEqualTo(other.tables());
    assertThat(one.adjusted()).isEqualTo(other.adjusted());
    assertThat(one.knowledge()).isEqualTo(other.knowledge());
  }

  @Test
  void whatWasKeptReadsBackToTheSameBits() {
    Reconciled first = years.of(world, "a");
    assertThat(kept.resolve("a")).isDirectoryContaining("glob:**/adjusted.csv");
    same(years.of(world, "a"), first);
    same(first, Reconciliation.of(world));
  }

  @Test
  void aKeptYearIsNotComputedAgain() throws IOException {
    years.of(world, "a");
    Path uses = kept.resolve("a/uses.csv");
    Files.writeString(uses, Files.readAllLines(uses).getFirst() + "\n");
    assertThat(years.of(world, "a").tables().uses()).isEmpty();
  }

  @Test
  void aDamagedYearIsComputedAnewAndMended() throws IOException {
    Reconciled first = years.of(world, "a");
    Files.writeString(kept.resolve("a/flows.csv"), "product,from\nx\n");
    same(years.of(world, "a"), first);
    same(years.of(world, "a"), first);
    assertThat(Files.readString(kept.resolve("a/flows.csv"))).startsWith("product,from,to,used");
  }

  @Test
  void whoKeepsTheSameYearAtTheSameTimeIsNotDisturbed() throws Exception {
    Reconciled first = years.of(world, "a");
    for (int round = 0; round < 20; round++) {
      Files.deleteIfExists(kept.resolve("a/adjusted.csv"));
      try (ExecutorService others = Executors.newFixedThreadPool(12)) {
        for (Future<Reconciled> each :
            others.invokeAll(
                Collections.<Callable<Reconciled>>nCopies(12, () -> years.of(world, "a")))) {
          same(each.get(), first);
        }
      }
    }
  }

  @Test
  void withoutRoomTheYearIsComputedAllTheSame() throws IOException {
    Files.writeString(kept, "a file where the folder should be");
    same(years.of(world, "a"), Reconciliation.of(world));
  }

  @Test
  void theOldestOfManyGo() throws IOException {
    for (int i = 0; i < 10; i++) {
      years.of(world, "year" + i);
      Files.setLastModifiedTime(
          kept.resolve("year" + i), FileTime.fromMillis(1_000_000L * (i + 1)));
    }
    years.of(world, "last");
    try (Stream<Path> left = Files.list(kept)) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .hasSize(8)
          .contains("last", "year9")
          .doesNotContain("year0", "year1");
    }
  }

  @Test
  void otherTablesHaveAnotherFingerprint() throws IOException {
    Path tables = folder.resolve("world");
    String before = Fingerprint.of(Optional.of(tables), List.of("toy"));
    assertThat(Fingerprint.of(Optional.of(tables), List.of("toy"))).isEqualTo(before);
    Path uses = tables.resolve("toy/uses.csv");
    Files.writeString(uses, Files.readString(uses) + "\n");
    assertThat(Fingerprint.of(Optional.of(tables), List.of("toy"))).isNotEqualTo(before);
    assertThat(Fingerprint.of(Optional.empty(), List.of("toy"))).isNotEqualTo(before);
  }
}
