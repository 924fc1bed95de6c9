package forge.store.exports;

import forge.store.world.TableColumns;
import forge.world.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * Tables as a folder of Parquet files, one a table, the chain in the first column. Figures are
 * doubles, years are whole numbers, the rest is text; an empty cell is null.
 */
public final class ParquetFolder {

  private ParquetFolder() {}

  /** Writes the files and returns their paths. */
  public static List<Path> write(WorldTables tables, Path folder) throws IOException {
    var written = new ArrayList<Path>();
    for (Table table : tables.tables()) {
      Path file = folder.resolve(table.name().toLowerCase(Locale.ROOT) + ".parquet");
      List<WorldTables.Line> lines = tables.lines(table);
      WholeFile.write(file, partial -> write(table, lines, partial));
      written.add(file);
    }
    return written;
  }

  private static void write(Table table, List<WorldTables.Line> lines, Path file)
      throws IOException {
    MessageType schema = schema(table);
    // Small files: dictionaries already shrink them, and no native library has to be unpacked.
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (WorldTables.Line line : lines) {
        writer.write(group(schema, table, line));
      }
    }
  }

  private static Group group(MessageType schema, Table table, WorldTables.Line line) {
    var group = new SimpleGroup(schema);
    if (table.ofChain() && !line.chain().isEmpty()) {
      group.add("chain", line.chain());
    }
    List<String> columns = TableColumns.of(table);
    for (int c = 0; c < columns.size(); c++) {
      String text = line.fields().get(c);
      if (!text.isEmpty()) {
        switch (ColumnKind.of(columns.get(c))) {
          case NUMBER -> group.add(columns.get(c), Double.parseDouble(text));
          case WHOLE -> group.add(columns.get(c), Integer.parseInt(text));
          case TEXT -> group.add(columns.get(c), text);
        }
      }
    }
    return group;
  }

  private static MessageType schema(Table table) {
    var columns = new ArrayList<String>();
    if (table.ofChain()) {
      columns.add("chain");
    }
    columns.addAll(TableColumns.of(table));
    var schema = Types.buildMessage();
    for (String column : columns) {
      switch (ColumnKind.of(column)) {
        case NUMBER -> schema.optional(PrimitiveTypeName.DOUBLE).named(column);
        case WHOLE -> schema.optional(PrimitiveTypeName.INT32).named(column);
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column);
      }
    }
    return schema.named(table.name().toLowerCase(Locale.ROOT));
  }
}
