package forge.store.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers out and back: the same bits, and nothing where there is no number. */
class NumberTableTest {

  private static final double[][] ROWS = {{1, 0.1 + 0.2}, {2, Double.NaN}};
  private static final NumberTable TABLE =
      new NumberTable(List.of("draw", "price of ga-4n in the zone"), 2, row -> ROWS[row].clone());

  @TempDir Path folder;

  @Test
  void csvKeepsEveryDigitAndLeavesNothingWhereThereIsNoNumber() throws IOException {
    Path file = folder.resolve("new/draws.csv");
    TABLE.writeCsv(file);
    assertThat(Files.readString(file))
        .isEqualTo("draw,price of ga-4n in the zone\n1.0,0.30000000000000004\n2.0,\n");
  }

  @Test
  void parquetReadsBackToTheSameBits() throws IOException {
    Path file = folder.resolve("draws.parquet");
    TABLE.writeParquet(file);
    try (ParquetReader<Group> reader =
        new ParquetReader.Builder<Group>(
            new LocalInputFile(file), new PlainParquetConfiguration()) {
          @Override
          protected GroupReadSupport getReadSupport() {
            return new GroupReadSupport();
          }
        }.build()) {
      Group first = reader.read();
      assertThat(first.getDouble("price of ga-4n in the zone", 0)).isEqualTo(0.1 + 0.2);
      Group second = reader.read();
      assertThat(second.getDouble("draw", 0)).isEqualTo(2);
      assertThat(second.getFieldRepetitionCount("price of ga-4n in the zone")).isZero();
      assertThat(reader.read()).isNull();
    }
  }
}
