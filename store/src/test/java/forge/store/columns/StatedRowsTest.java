package forge.store.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that state a column are those of the whole table that state it, cell by cell. */
class StatedRowsTest {

  private static final int ROWS = 40_000;
  private static final Columns COLUMNS =
      Columns.of(
          Column.text("id"),
          Column.text("quota"),
          Column.text("few"),
          Column.decimal("value", 2),
          Column.decimal("mass", 3),
          Column.date("day"),
          Column.flag("related"));
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message t {
            optional binary id (STRING);
            optional binary quota (STRING);
            optional binary few (STRING);
            optional int64 value (DECIMAL(18,2));
            optional double mass;
            required int32 day (DATE);
            optional boolean related;
          }
          """);

  @TempDir private Path folder;

  /** Rows of which a share state the quota; some cells are absent, and some odd. */
  private Path parquet(double share, WriterVersion version, boolean codes) throws IOException {
    Path file = folder.resolve("t.parquet");
    Files.deleteIfExists(file);
    var random = new Random(7);
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withWriterVersion(version)
            .withDictionaryEncoding(codes)
            .withRowGroupSize(400_000L)
            .withPageSize(10_000)
            .build()) {
      for (int row = 0; row < ROWS; row++) {
        writer.write(row(row, random, share));
      }
    }
    return file;
  }

  private static Group row(int number, Random random, double share) {
    var row = new SimpleGroup(SCHEMA);
    if (random.nextInt(50) > 0) {
      row.add("id", "E" + random.nextInt(1_000_000));
    }
    if (random.nextDouble() < share) {
      row.add("quota", random.nextInt(20) == 0 ? " " : "Q" + random.nextInt(9));
    }
    if (random.nextInt(3) > 0) {
      row.add("few", number % 9_000 < 20 ? "\uFFFD" : "F" + random.nextInt(4));
    }
    if (random.nextInt(4) > 0) {
      row.add("value", random.nextInt(500) == 0 ? Long.MAX_VALUE : random.nextLong(1L << 40));
    }
    if (number < 30_000) {
      row.add("mass", random.nextInt(90) == 0 ? 0.0001 : random.nextInt(9_000) / 8.0);
    }
    row.add("day", 20_000 + random.nextInt(99));
    if (random.nextBoolean()) {
      row.add("related", random.nextBoolean());
    }
    return row;
  }

  private static List<String> stating(List<String> rows) {
    return rows.stream().filter(row -> !row.split("\\|", 3)[1].isEmpty()).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0005, 0.03, 0.6, 1})
  void readFromParquet(double share) throws IOException {
    for (WriterVersion version : WriterVersion.values()) {
      for (boolean codes : new boolean[] {true, false}) {
        Path file = parquet(share, version, codes);
        SmallTable.Read all = SmallTable.read(file, COLUMNS);
        SmallTable.Read stating = SmallTable.readStating("quota", file, COLUMNS);

        assertThat(all.rows()).hasSize(ROWS);
        assertThat(stating.rows()).isEqualTo(stating(all.rows()));
        assertThat(stating.problems()).isEqualTo(all.problems());
      }
    }
  }

  @Test
  void readFromCsv() throws IOException {
    var text = new StringBuilder("id,quota,few,value,mass,day,related\n");
    for (int i = 0; i < ROWS; i++) {
      String quota = i % 17 == 0 ? "Q" + i % 5 : i % 17 == 1 ? "  " : "";
      String cells = i % 40 == 0 ? ",more" : "";
      text.append("E%d,%s,f,%s,1,2026-01-0%d,true%s%n".formatted(i, quota, i % 9, i % 11, cells));
    }
    Path file = Files.writeString(folder.resolve("t.csv"), text);
    SmallTable.Read all = SmallTable.read(file, COLUMNS);
    List<String> sound = all.rows().stream().filter(row -> !row.contains("the row has")).toList();

    assertThat(all.rows()).hasSize(ROWS);
    assertThat(SmallTable.readStating("quota", file, COLUMNS).rows()).isEqualTo(stating(sound));
  }

  @Test
  void aColumnThatTheFileLacksIsStatedByNone() throws IOException {
    Path file = parquet(1, WriterVersion.PARQUET_1_0, true);
    var columns = Columns.of(Column.text("id"), Column.text("elsewhere"));

    assertThat(SmallTable.readStating("elsewhere", file, columns).rows()).isEmpty();
  }

  @Test
  void rowsThatArePassedOverAreCounted() throws IOException {
    Path file = parquet(0.03, WriterVersion.PARQUET_1_0, true);
    var counted = new AtomicLong();
    try (TableReader reader = TableFiles.openStating("quota", file, COLUMNS)) {
      var seen = new ArrayList<Integer>();
      Finished finished =
          new Pipeline(1, counted::set)
              .run(reader, List.of(), () -> (batch, out) -> seen.add(batch.rows()));

      assertThat(finished.read()).isEqualTo(ROWS).isEqualTo(counted.get());
      assertThat(seen.stream().mapToInt(each -> each).sum()).isLessThan(ROWS / 20);
    }
  }
}
