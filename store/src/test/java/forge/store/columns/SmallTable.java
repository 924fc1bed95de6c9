package forge.store.columns;

import forge.kernel.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of a few columns for tests, drawn as text. */
final class SmallTable {

  static final Columns COLUMNS =
      Columns.of(
          Column.text("id").asNeeded(),
          Column.text("goods"),
          Column.decimal("value", 2),
          Column.decimal("mass", 3),
          Column.whole("version"),
          Column.date("day"),
          Column.flag("related"));

  static final String HEADER = "id,goods,value,mass,version,day,related\n";

  private SmallTable() {}

  /** What was read: rows as one line each, and the problems. */
  record Read(List<String> rows, List<String> problems) {}

  static Path csv(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  static Path latin(Path folder, String text) throws IOException {
    return Files.write(folder.resolve("l.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Read read(Path file) throws IOException {
    return read(file, COLUMNS);
  }

  /** Reads all: {@code line: a|b|c}, behind it what is odd. */
  static Read read(Path file, Columns columns) throws IOException {
    try (TableReader reader = TableFiles.open(file, columns)) {
      return read(reader);
    }
  }

  /** Reads the rows that state a column. */
  static Read readStating(String column, Path file, Columns columns) throws IOException {
    try (TableReader reader = TableFiles.openStating(column, file, columns)) {
      return read(reader);
    }
  }

  private static Read read(TableReader reader) throws IOException {
    var rows = new ArrayList<String>();
    for (var part = reader.findNext(); part.isPresent(); part = reader.findNext()) {
      try (TableReader.Part each = part.get()) {
        for (var batch = each.findNext(); batch.isPresent(); batch = each.findNext()) {
          lines(batch.get(), rows);
        }
      }
    }
    return new Read(rows, reader.problems().stream().map(Problem::sentence).toList());
  }

  private static void lines(Batch batch, List<String> rows) {
    for (int i = 0; i < batch.rows(); i++) {
      int row = i;
      String cells = String.join("|", batch.show(row).values());
      Map<String, OddCell> odd = batch.odd(row);
      String shown =
          odd.entrySet().stream()
              .map(each -> " odd " + each.getKey() + " " + each.getValue().length())
              .collect(Collectors.joining());
      Optional<String> fault = batch.findFault(row);
      rows.add(
          batch.line(row)
              + ": "
              + fault.map(rule -> rule + " " + batch.cells(row)).orElse(cells + shown));
    }
  }

  /** Copies a table as it is. */
  static Finished copy(Path from, Path to, int threads) throws IOException {
    return copy(from, new Target(to, COLUMNS), threads);
  }

  static Finished copy(Path from, Target to, int threads) throws IOException {
    try (TableReader reader = TableFiles.open(from, to.columns())) {
      return new Pipeline(threads, rows -> {})
          .run(reader, List.of(to), () -> (batch, out) -> out.write(0, batch));
    }
  }

  /** Rows of CSV: every kind, repeated and new texts, empty cells. */
  static String rows(int count) {
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      text.append("E").append(i * 7919L % 1_000_003).append(',');
      text.append(i % 11 == 0 ? "" : "28" + i % 37).append(',');
      text.append(i % 7 == 0 ? "" : i * 31L % 100_000 + "." + (10 + i % 90)).append(',');
      text.append(i * 13L % 1000).append('.').append(100 + i % 900).append(',');
      text.append(i % 3).append(',');
      text.append("2026-0").append(1 + i % 9).append('-').append(10 + i % 18).append(',');
      text.append(i % 5 == 0 ? "" : i % 2 == 0 ? "true" : "false").append('\n');
    }
    return text.toString();
  }
}
