package forge.store.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of texts and decimals for other programs. CSV keeps the digits of a decimal, Parquet
 * makes it a double; an empty cell is empty or null.
 *
 * @param rows as many cells each as there are columns
 */
public record FlatTable(String name, List<Column> columns, List<List<String>> rows) {

  /** A column and whether its cells are decimals. */
  public record Column(String name, boolean decimal) {

    /** A column of texts. */
    public static Column text(String name) {
      return new Column(name, false);
    }

    /** A column of decimals. */
    public static Column decimal(String name) {
      return new Column(name, true);
    }
  }

  public FlatTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + name + " has not one cell a column");
      }
    }
  }

  /** Writes the table as CSV; the file appears whole or not at all. */
  public void writeCsv(Path file) throws IOException {
    WholeFile.write(file, this::csv);
  }

  private void csv(Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      rows.forEach(csv::writeRecord);
    }
  }

  /** Writes the table as Parquet; the file appears whole or not at all. */
  public void writeParquet(Path file) throws IOException {
    WholeFile.write(file, this::parquet);
  }

  private void parquet(Path file) throws IOException {
    MessageType schema = schema();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (List<String> row : rows) {
        writer.write(group(schema, row));
      }
    }
  }

  private MessageType schema() {
    var schema = Types.buildMessage();
    for (Column column : columns) {
      if (column.decimal()) {
        schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      } else {
        schema
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column.name());
      }
    }
    return schema.named(name);
  }

  private Group group(MessageType schema, List<String> row) {
    var group = new SimpleGroup(schema);
    for (int c = 0; c < columns.size(); c++) {
      if (!row.get(c).isEmpty()) {
        if (columns.get(c).decimal()) {
          group.add(c, Double.parseDouble(row.get(c)));
        } else {
          group.add(c, row.get(c));
        }
      }
    }
    return group;
  }

  /** Writes the table as a sheet of Excel; the file appears whole or not at all. */
  public void writeExcel(Path file) throws IOException {
    WholeFile.write(file, this::excel);
  }

  /** Texts are written as texts, so that none of them is taken for a formula. */
  private void excel(Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file));
        var book = new Workbook(out, "Forge", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      for (int c = 0; c < columns.size(); c++) {
        sheet.value(0, c, columns.get(c).name());
      }
      sheet.freezePane(0, 1);
      for (int r = 0; r < rows.size(); r++) {
        excelRow(sheet, r);
      }
      sheet.finish();
    }
  }

  private void excelRow(Worksheet sheet, int r) {
    List<String> row = rows.get(r);
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c).isEmpty()) {
        continue;
      }
      if (columns.get(c).decimal()) {
        sheet.value(r + 1, c, new BigDecimal(row.get(c)));
      } else {
        sheet.value(r + 1, c, row.get(c));
      }
    }
  }
}
