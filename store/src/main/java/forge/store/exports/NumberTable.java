package forge.store.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * A table of numbers as CSV or Parquet: all columns are doubles, what is not a number is an empty
 * cell or null, and numbers read back to the same bits.
 *
 * @param columns their names, each once
 * @param rows how many
 * @param row the numbers of a row by its position, as many as there are columns
 */
public record NumberTable(List<String> columns, int rows, IntFunction<double[]> row) {

  public NumberTable {
    columns = List.copyOf(columns);
  }

  /** Writes the table as CSV; the file appears whole or not at all. */
  public void writeCsv(Path file) throws IOException {
    WholeFile.write(file, this::csv);
  }

  private void csv(Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(columns);
      for (int r = 0; r < rows; r++) {
        double[] numbers = row.apply(r);
        csv.writeRecord(
            IntStream.range(0, columns.size()).mapToObj(c -> text(numbers[c])).toList());
      }
    }
  }

  private static String text(double number) {
    return Double.isFinite(number) ? String.valueOf(number) : "";
  }

  /** Writes the table as Parquet; the file appears whole or not at all. */
  public void writeParquet(Path file) throws IOException {
    WholeFile.write(file, this::parquet);
  }

  private void parquet(Path file) throws IOException {
    var types = Types.buildMessage();
    columns.forEach(column -> types.optional(PrimitiveTypeName.DOUBLE).named(column));
    MessageType schema = types.named("draws");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (int r = 0; r < rows; r++) {
        writer.write(group(schema, row.apply(r)));
      }
    }
  }

  private Group group(MessageType schema, double[] numbers) {
    var group = new SimpleGroup(schema);
    for (int c = 0; c < columns.size(); c++) {
      if (Double.isFinite(numbers[c])) {
        group.add(c, numbers[c]);
      }
    }
    return group;
  }
}
