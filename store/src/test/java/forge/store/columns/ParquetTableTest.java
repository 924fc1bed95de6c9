package forge.store.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table written as Parquet is read as it was; a damaged file is told, never thrown over. */
class ParquetTableTest {

  private static final int ROWS = 135_000;

  @TempDir private Path folder;

  private Path parquet(String csv) throws IOException {
    Path file = folder.resolve("t.parquet");
    SmallTable.copy(SmallTable.csv(folder, csv), file, 1);
    return file;
  }

  /** The rows without the line they stand on, which differs by the header. */
  private static List<String> cells(Path file) throws IOException {
    return SmallTable.read(file).rows().stream()
        .map(row -> row.substring(row.indexOf(": ")))
        .toList();
  }

  @Test
  void parquetHoldsWhatCsvHolds() throws IOException {
    Path file = parquet(SmallTable.rows(ROWS));

    assertThat(cells(file)).isEqualTo(cells(folder.resolve("t.csv"))).hasSize(ROWS);
    assertThat(SmallTable.read(file).rows().getLast()).startsWith(ROWS + ": ");
  }

  @Test
  void columnsThatAreEmptyOrOfOneValue() throws IOException {
    Path file = parquet(SmallTable.HEADER + "E1,,1,,,2026-01-01,\nE1,,1,,,2026-01-01,\n");

    assertThat(SmallTable.read(file).rows())
        .containsExactly("1: E1||1.00|||2026-01-01|", "2: E1||1.00|||2026-01-01|");
  }

  @Test
  void tableWithoutRows() throws IOException {
    Path file = parquet(SmallTable.HEADER);

    assertThat(SmallTable.read(file)).isEqualTo(new SmallTable.Read(List.of(), List.of()));
  }

  @Test
  void bytesDoNotDependOnThreads() throws IOException {
    Path from = SmallTable.csv(folder, SmallTable.rows(ROWS));
    for (String kind : List.of("parquet", "csv")) {
      Path alone = folder.resolve("one." + kind);
      Path together = folder.resolve("four." + kind);
      SmallTable.copy(from, alone, 1);
      SmallTable.copy(from, together, 4);

      assertThat(together).hasSameBinaryContentAs(alone);
    }
    Path again = folder.resolve("again.parquet");
    SmallTable.copy(folder.resolve("one.parquet"), again, 3);
    assertThat(cells(again)).isEqualTo(cells(from));
  }

  @Test
  void footerSaysWhatTheFileIs() throws IOException {
    Path file = folder.resolve("about.parquet");
    var target =
        new Target(file, SmallTable.COLUMNS, Map.of("rules", "abc", "as of", "2026-01-01"));
    SmallTable.copy(SmallTable.csv(folder, SmallTable.rows(3)), target, 1);

    try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
      assertThat(reader.getFileMetaData().getKeyValueMetaData())
          .containsAllEntriesOf(target.about());
      assertThat(reader.getFileMetaData().getSchema().toString())
          .contains("optional binary id (STRING)")
          .contains("optional int64 value (DECIMAL(18,2))")
          .contains("optional int32 day (DATE)")
          .contains("optional boolean related");
    }
  }

  @Test
  void fileCutAnywhereIsToldAsNotWhole() throws IOException {
    byte[] whole = Files.readAllBytes(parquet(SmallTable.rows(2000)));
    var random = new Random(5);
    for (int i = 0; i < 25; i++) {
      int length = i < 15 ? i : random.nextInt(whole.length);
      Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, length));
      var read = SmallTable.read(cut);

      assertThat(read.rows()).isEmpty();
      assertThat(read.problems()).hasSize(1);
    }
  }

  @Test
  void bytesThatAreDamagedAnywhereNeverThrow() throws IOException {
    byte[] whole = Files.readAllBytes(parquet(SmallTable.rows(2000)));
    var random = new Random(6);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      int from = random.nextInt(damaged.length - 8);
      for (int at = from; at < from + 8; at++) {
        damaged[at] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("damaged.parquet"), damaged);
      var read = SmallTable.read(file);

      assertThat(read.rows().size() == 2000 || !read.problems().isEmpty()).isTrue();
    }
  }

  @Test
  void rowGroupsBesideABrokenOneAreRead() throws IOException {
    Path file = parquet(SmallTable.rows(ROWS));
    byte[] bytes = Files.readAllBytes(file);
    long at;
    try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
      assertThat(reader.getRowGroups()).hasSize(2);
      at = reader.getRowGroups().get(0).getStartingPos();
    }
    Arrays.fill(bytes, (int) at, (int) at + 40, (byte) 0x5A);
    Files.write(file, bytes);
    var read = SmallTable.read(file);

    assertThat(read.rows()).hasSize(ROWS - 131_072);
    assertThat(read.rows().getFirst()).startsWith("131073: ");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .contains("the rows 1 to 131072 cannot be read");
  }

  @Test
  void anotherFileIsNotParquet() throws IOException {
    Path file = Files.writeString(folder.resolve("x.parquet"), SmallTable.rows(10));

    assertThat(SmallTable.read(file).problems())
        .containsExactly(file + ": the file is not Parquet. Name a CSV file .csv.");
  }
}
