package forge.store.columns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes a table as CSV: a header, comma, UTF-8, quotation marks only where they are needed. */
final class CsvTableWriter implements TableWriter {

  private final Columns columns;
  private final OutputStream out;

  CsvTableWriter(Path file, Columns columns) throws IOException {
    this.columns = columns;
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    String header = columns.list().stream().map(Column::name).collect(Collectors.joining(","));
    out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private record Lines(CsvBytes bytes, long rows) implements Encoded {}

  @Override
  public Encoder encoder() {
    return new LineEncoder();
  }

  @Override
  public void append(Encoded part) throws IOException {
    if (part instanceof Lines lines) {
      out.write(lines.bytes().bytes(), 0, lines.bytes().size());
    }
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Rows as lines in memory. */
  private final class LineEncoder implements Encoder {
    private final CsvBytes line = new CsvBytes();
    private long rows;

    @Override
    public void add(Batch batch) {
      for (int row = 0; row < batch.rows(); row++) {
        for (int c = 0; c < columns.size(); c++) {
          if (c > 0) {
            line.put(',');
          }
          cell(batch, row, c);
        }
        line.put('\n');
      }
      rows += batch.rows();
    }

    private void cell(Batch batch, int row, int c) {
      Column column = columns.get(c);
      if (column.kind() == Kind.TEXT) {
        int code = batch.codes(c)[row];
        if (code != Batch.NONE) {
          line.text(batch.texts(c), code);
        }
        return;
      }
      long value = batch.numbers(c)[row];
      if (value != Batch.ABSENT) {
        line.value(value, column);
      }
    }

    @Override
    public Encoded encoded() {
      return new Lines(line, rows);
    }
  }
}
