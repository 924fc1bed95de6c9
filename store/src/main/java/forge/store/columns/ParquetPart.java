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

  /** A column that is read: one of the sources is there, by its kind. */
  record Wanted(
      int number,
      ColumnDescriptor descriptor,
      @Nullable TextSource texts,
      @Nullable NumberSource numbers) {

    ColumnChunk chunk(PageReadStore group, Cells cells) throws IOException {
      var pages = new ChunkPages(descriptor, group.getPageReader(descriptor));
      if (texts != null) {
        return new TextChunk(pages, texts, TextSource.isText(descriptor.getPrimitiveType()), cells);
      }
      if (numbers != null) {
        return new NumberChunk(pages, numbers, cells);
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
  private @Nullable StatedRows stated;
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
      open();
    }
    long left = place.rows() - done;
    RowChoice chosen =
        stated == null ? RowChoice.all((int) Math.min(Cells.MOST, left)) : stated.choose(left);
    var into = new BatchBuilder(table.columns(), chosen.size());
    for (int c = 0; c < chunks.size() && chosen.size() > 0; c++) {
      int column = table.wanted().get(c).number();
      if (stated != null && stated.column() == column) {
        stated.give(into);
      } else {
        chunks.get(c).read(into, column, chosen);
      }
    }
    long before = place.first() + done;
    into.lines(row -> before + chosen.at(row));
    into.leftOut(chosen.rows() - chosen.size());
    done += chosen.rows();
    return into.build(chosen.size());
  }

  private void open() throws IOException {
    PageReadStore group = reader.readRowGroup(place.number());
    var cells = new Cells();
    for (Wanted each : table.wanted()) {
      ColumnChunk chunk = each.chunk(group, cells);
      chunks.add(chunk);
      if (each.number() == table.stated()) {
        stated = new StatedRows(table.columns(), each.number(), chunk);
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
