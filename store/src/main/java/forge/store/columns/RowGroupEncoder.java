package forge.store.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;

/** Gathers the rows of a part and encodes them as row groups. */
final class RowGroupEncoder implements TableWriter.Encoder {

  /** Rows of a row group at most. */
  private static final int MOST_ROWS = 1 << 18;

  private static final int CODEC_BUFFER = 1 << 16;

  private final Columns columns;
  private final List<ColumnDescriptor> descriptors;
  private final List<ColumnGather> gathered = new ArrayList<>();
  private final List<ParquetTableWriter.RowGroup> done = new ArrayList<>();
  private int rows;

  RowGroupEncoder(Columns columns, List<ColumnDescriptor> descriptors) {
    this.columns = columns;
    this.descriptors = descriptors;
    begin();
  }

  private void begin() {
    gathered.clear();
    rows = 0;
    for (Column each : columns.list()) {
      gathered.add(each.kind() == Kind.TEXT ? new TextGather() : new NumberGather(each.kind()));
    }
  }

  @Override
  public void add(Batch batch) throws IOException {
    for (int c = 0; c < columns.size(); c++) {
      gathered.get(c).add(batch, c);
    }
    rows += batch.rows();
    if (rows >= MOST_ROWS) {
      flush();
      begin();
    }
  }

  private void flush() throws IOException {
    var factory = new CodecFactory(new PlainParquetConfiguration(), CODEC_BUFFER);
    try {
      BytesInputCompressor compressor = factory.getCompressor(ParquetTableWriter.CODEC);
      var pages = new ArrayList<ColumnPages>();
      for (int c = 0; c < columns.size(); c++) {
        var into = new ColumnPages(compressor);
        gathered.get(c).encode(into, descriptors.get(c).getPrimitiveType());
        pages.add(into);
      }
      done.add(new ParquetTableWriter.RowGroup(rows, pages));
    } finally {
      factory.release();
    }
  }

  @Override
  public TableWriter.Encoded encoded() throws IOException {
    if (rows > 0) {
      flush();
    }
    begin();
    return new ParquetTableWriter.RowGroups(List.copyOf(done));
  }
}
