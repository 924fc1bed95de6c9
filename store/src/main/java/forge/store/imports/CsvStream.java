package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file of any length, read row by row: UTF-8, comma, a header first. */
final class CsvStream {

  /** Rows between two reports of progress. */
  private static final int STRIDE = 8192;

  private static final int MEGABYTE = 1_000_000;

  private final Path file;
  private final Progress progress;

  /** Told the header first, then each row with its line; asked for no more where it says so. */
  interface Reader {

    /** The names of the columns; the answer says whether rows can be read under them. */
    boolean header(List<String> columns);

    /** A row that has as many fields as the header. */
    void row(int line, CsvRecord fields);

    /** What is wrong with the file or with a row that could not be told. */
    void problem(Problem problem);
  }

  CsvStream(Path file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  /** Reads the whole file; throws only where the file cannot be read at all. */
  void read(Reader to) throws IOException {
    int size = (int) (Files.size(file) / MEGABYTE);
    try (var bytes = new Counted(Files.newInputStream(file));
        var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CsvReader<CsvRecord> records =
            CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      int columns = -1;
      int count = 0;
      for (CsvRecord each : records) {
        if (columns < 0) {
          List<String> header = header(each);
          columns = header.size();
          if (!to.header(header)) {
            return;
          }
        } else {
          row(to, each, columns);
        }
        if (++count % STRIDE == 0) {
          progress.at("MB read", (int) (bytes.count / MEGABYTE), size);
        }
      }
      if (columns < 0) {
        to.problem(problem(0, "", "the file is empty", "A table starts with its header."));
      }
    } catch (CsvParseException broken) {
      String rule = "the file is not well-formed CSV: " + broken.getMessage();
      to.problem(problem(0, "", rule, "Is a quotation mark open?"));
    }
  }

  private void row(Reader to, CsvRecord record, int columns) {
    int line = Math.toIntExact(record.getStartingLineNumber());
    if (record.getFieldCount() != columns) {
      to.problem(
          problem(
              line,
              record.getFieldCount() + " fields",
              "a row has as many fields as the header, " + columns,
              "Quote fields that hold a comma."));
    } else {
      to.row(line, record);
    }
  }

  private Problem problem(int line, String value, String rule, String advice) {
    return new Problem(file.toString(), line, "", value, rule, advice);
  }

  private static List<String> header(CsvRecord record) {
    var columns = new ArrayList<String>();
    for (String field : record.getFields()) {
      columns.add((columns.isEmpty() ? withoutMark(field) : field).strip());
    }
    return columns;
  }

  /** Spreadsheets put a byte-order mark before the first column. */
  private static String withoutMark(String field) {
    return field.startsWith("\uFEFF") ? field.substring(1) : field;
  }

  /** Why a file cannot be read; empty where it can. */
  static Optional<String> findObstacle(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.of("this is a directory, not a file of rows");
    }
    if (!Files.exists(file)) {
      return Optional.of("there is no such file");
    }
    return Files.isReadable(file) ? Optional.empty() : Optional.of("the file may not be read");
  }

  /** Counts the bytes that were read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count += Math.max(0, some);
      return some;
    }
  }
}
