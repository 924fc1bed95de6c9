package forge.store.columns;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import forge.kernel.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A CSV file as a table: comma, UTF-8, a header with the names of the columns in any order. One
 * thread at a time cuts the next stretch of rows out of the file; bytes that are not UTF-8 make the
 * cell odd that they stand in, not the file.
 */
final class CsvTable implements TableReader {

  /** Rows of a batch, and batches of a part. */
  private static final int ROWS = 1 << 14;

  private static final int BATCHES = 8;

  private final String name;
  private final int last;
  private final Columns columns;
  private final int stated;
  private final CsvCells cells = new CsvCells();
  private final CsvReader<Boolean> reader;
  private final CloseableIterator<Boolean> records;
  private final List<Problem> problems = new ArrayList<>();
  private TableHeader header;
  private int parts;
  private boolean ended;
  private boolean broken;

  private CsvTable(Path file, Columns columns, int stated) throws IOException {
    this.name = file.toString();
    this.last = last(file);
    this.columns = columns;
    this.stated = stated;
    // Malformed bytes become the replacement character, which no cell may hold.
    var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    reader =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .build(cells, text);
    records = reader.iterator();
    header = new TableHeader(name, List.of(), columns);
  }

  static CsvTable open(Path file, Columns columns, int stated) throws IOException {
    var table = new CsvTable(file, columns, stated);
    try {
      table.readHeader();
      return table;
    } catch (IOException | RuntimeException broken) {
      table.close();
      throw broken;
    }
  }

  /** The last byte of a file; that of a line's end where it is empty or flows past. */
  private static int last(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return '\n';
    }
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - 1));
      int end = file.read();
      return end < 0 ? '\n' : end;
    }
  }

  private void readHeader() throws IOException {
    if (!advance()) {
      ended = true;
      if (problems.isEmpty()) {
        tell(0, "the file is empty", "A table starts with its header.");
      }
      return;
    }
    header = new TableHeader(name, cells.header(), columns);
    problems.addAll(header.problems());
    ended = !header.readable();
    cells.columns(columns, header);
  }

  /** Moves to the next record; false at the end, and where the file cannot be read on. */
  private boolean advance() throws IOException {
    try {
      if (records.hasNext()) {
        records.next();
        return true;
      }
    } catch (CsvParseException fault) {
      String rule = "the file cannot be read on after this line: " + reason(fault);
      tell(cells.line(), rule, "Is a quotation mark open?");
      broken = true;
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    return false;
  }

  private static String reason(CsvParseException broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return String.valueOf(cause.getMessage());
  }

  private void tell(long line, String rule, String advice) {
    int near = (int) Math.min(Integer.MAX_VALUE, line);
    problems.add(new Problem(name, near, "", "", rule, advice));
  }

  @Override
  public synchronized boolean readable() {
    return header.readable() && !header.names().isEmpty();
  }

  @Override
  public OptionalLong findRows() {
    return OptionalLong.empty();
  }

  @Override
  public List<String> header() {
    return header.names();
  }

  @Override
  public synchronized Optional<Part> findNext() throws IOException {
    var batches = new ArrayList<Batch>();
    while (!ended && batches.size() < BATCHES) {
      Batch batch = batch();
      if (batch.among() > 0) {
        batches.add(batch);
      }
    }
    return batches.isEmpty() ? Optional.empty() : Optional.of(new Stretch(parts++, batches));
  }

  private Batch batch() throws IOException {
    var into = new BatchBuilder(columns, ROWS);
    var lines = new long[ROWS];
    into.lines(row -> lines[row]);
    int row = 0;
    int leftOut = 0;
    cells.into(into);
    while (row + leftOut < ROWS) {
      cells.row(row);
      if (!advance()) {
        end();
        break;
      }
      if (!cells.finish()) {
        continue;
      }
      if (stated == TableFiles.ALL || into.codes(stated)[row] != Batch.NONE) {
        lines[row] = cells.line();
        row++;
      } else {
        into.empty(row);
        leftOut++;
      }
    }
    into.leftOut(leftOut);
    return into.build(row);
  }

  private void end() {
    ended = true;
    if (!broken && cells.cutOff(last)) {
      tell(cells.line(), "the file ends inside this row", ParquetTable.AGAIN);
    }
  }

  @Override
  public synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public synchronized void close() throws IOException {
    reader.close();
  }

  /** Batches that were cut out of the file. */
  private record Stretch(int number, List<Batch> batches) implements Part {

    @Override
    public Optional<Batch> findNext() {
      return batches.isEmpty() ? Optional.empty() : Optional.of(batches.removeFirst());
    }

    @Override
    public void close() {
      batches.clear();
    }
  }
}
