package forge.store.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.jspecify.annotations.Nullable;

/** A row group that is read batch by batch. */
final class ParquetPart implements TableReader.Part {

  /** Rows of a batch: the columns of one stay in the cache of a processor. */
  private static final int ROWS = 1 << 14;

  /** A column that is read: one of the sources is there, by its kind. */
  record Wanted(
      int number,
      ColumnDescriptor descriptor,
      @Nullable TextSource texts,
      @Nullable NumberSource numbers) {

    ColumnChunk chunk(PageReadStore group) throws IOException {
      var pages = new ChunkPages(descriptor, group.getPageReader(descriptor));
      if (texts != null) {
        return new TextChunk(pages, texts, TextSource.isText(descriptor.getPrimitiveType()));
      }
      if (numbers != null) {
        return new NumberChunk(pages, numbers);
      }
      throw new IllegalArgumentException("A column without a source");
    }
  }

  /** Which row group it is, the number of its first row and how many it has. */
  record Place(int number, long first, long rows) {}

  private final ParquetTable table;
  private final ParquetFileReader reader;
  private final Place place;
  private final List<ColumnChunk> chunks = new ArrayList<>();
  private long done;
  private boolean broken;

  ParquetPart(ParquetTable table, ParquetFileReader reader, Place place) {
    this.table = table;
    this.reader = reader;
    this.place = place;
  }

  @Override
  public int number() {
    return place.number();
  }

  @Override
  public Optional<Batch> findNext() {
    if (broken || done == place.rows()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read());
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError unsound) {
      // Bytes that are not sound may speak of any length and any depth.
      broken = true;
      table.broken(place.first() + done, place.first() + place.rows() - 1, unsound);
      return Optional.empty();
    }
  }

  private Batch read() throws IOException {
    if (chunks.isEmpty()) {
      PageReadStore group = reader.readRowGroup(place.number());
      for (Wanted each : table.wanted()) {
        chunks.add(each.chunk(group));
      }
    }
    int rows = (int) Math.min(ROWS, place.rows() - done);
    var into = new BatchBuilder(table.columns(), rows);
    for (int c = 0; c < chunks.size(); c++) {
      chunks.get(c).read(into, table.wanted().get(c).number(), rows);
    }
    long before = place.first() + done;
    into.lines(row -> before + row);
    done += rows;
    return into.build(rows);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
