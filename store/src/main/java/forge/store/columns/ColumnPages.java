package forge.store.columns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;

/** The compressed pages of one column in one row group. */
final class ColumnPages {

  /** Keeps compressed bytes as the library takes them. */
  private record Page(
      BytesInput bytes, int plainSize, int values, Statistics<?> statistics, Encoding encoding) {}

  private final List<Page> pages = new ArrayList<>();
  private final List<Page> dictionary = new ArrayList<>();
  private final BytesInputCompressor compressor;

  ColumnPages(BytesInputCompressor compressor) {
    this.compressor = compressor;
  }

  void dictionary(PageBytes body, int values, Statistics<?> none) throws IOException {
    dictionary.add(page(body, values, none, Encoding.PLAIN));
  }

  void data(PageBytes body, int values, Statistics<?> statistics, Encoding encoding)
      throws IOException {
    pages.add(page(body, values, statistics, encoding));
  }

  private Page page(PageBytes body, int values, Statistics<?> statistics, Encoding encoding)
      throws IOException {
    BytesInput plain = BytesInput.from(body.bytes(), 0, body.size());
    BytesInput compressed = compressor.compress(plain);
    var bytes = new ByteArrayOutputStream(Math.toIntExact(compressed.size()));
    compressed.writeAllTo(bytes);
    return new Page(
        BytesInput.from(bytes.toByteArray()), body.size(), values, statistics, encoding);
  }

  /** Writes the pages into the row group that is open. */
  void append(ParquetFileWriter writer, ColumnDescriptor column, long rows) throws IOException {
    writer.startColumn(column, rows, ParquetTableWriter.CODEC);
    for (Page each : dictionary) {
      writer.writeDictionaryPage(
          new DictionaryPage(each.bytes(), each.plainSize(), each.values(), each.encoding()));
    }
    for (Page each : pages) {
      writer.writeDataPage(
          each.values(),
          each.plainSize(),
          each.bytes(),
          each.statistics(),
          each.values(),
          Encoding.RLE,
          Encoding.RLE,
          each.encoding());
    }
    writer.endColumn();
  }
}
