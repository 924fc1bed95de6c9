package forge.store.evidence;

import forge.pricing.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/** Evidence in its one canonical order, by id, written as CSV or as Parquet. */
final class CanonicalRows {

  private final List<Evidence> pieces;

  /** Throws where two pieces share an id: no reader could tell them apart. */
  CanonicalRows(Collection<? extends Evidence> evidence) {
    pieces = new ArrayList<>(evidence);
    pieces.sort(Comparator.comparing(each -> each.id().code()));
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).id().equals(pieces.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "Evidence " + pieces.get(i).id() + " stands twice; an id names one piece");
      }
    }
  }

  /** Writes CSV: a header, then a row a piece, each ended by LF. */
  void csv(Appendable out) throws IOException {
    line(EvidenceColumn.words(), out);
    for (Evidence each : pieces) {
      line(RowEncoder.cells(each), out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      cell(cells.get(i), out);
    }
    out.append('\n');
  }

  private static void cell(String text, Appendable out) throws IOException {
    if (needsMarks(text)) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      out.append(text);
    }
  }

  private static boolean needsMarks(String text) {
    int length = text.length();
    if (length > 0 && (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ')) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\n', '\r' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Writes Parquet: the same texts, null where a cell is empty, so that decimals stay exact. */
  void parquet(Path file) throws IOException {
    var types = Types.buildMessage();
    for (String column : EvidenceColumn.words()) {
      types
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }
    MessageType schema = types.named("evidence");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (Evidence each : pieces) {
        writer.write(group(schema, RowEncoder.cells(each)));
      }
    }
  }

  private static Group group(MessageType schema, List<String> cells) {
    var group = new SimpleGroup(schema);
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        group.add(c, cells.get(c));
      }
    }
    return group;
  }
}
