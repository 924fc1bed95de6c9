package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.store.world.RowRules;
import forge.store.world.TableColumns;
import forge.world.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows in our own columns on their way into a table of a world folder. */
public final class TableImport implements CsvStream.Reader {

  private final String source;
  private final List<String> columns;
  private final RowRules rules;
  private final TableMerge merge;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private int[] positions = new int[0];
  private long read;
  private long bad;

  private TableImport(Path file, Table table, RowRules rules, TableMerge merge) {
    this.source = file.toString();
    this.columns = TableColumns.of(table);
    this.rules = rules;
    this.merge = merge;
  }

  /**
   * Reads a file and writes the table, if every row is good or good ones are enough. The table is
   * not written either where the world would have a fault afterwards that it has not now.
   *
   * @param to the table, in a folder that stands over the shipped tables
   */
  public static Imported run(Path file, Target to, boolean goodOnly, Progress progress)
      throws IOException {
    try (var staging = new Staging(to.folder());
        var merge = new TableMerge(to.folder(), to.table(), to.file(), staging)) {
      RowRules rules = RowRules.of(to.table(), staging.worldBefore().value());
      var reading = new TableImport(file, to.table(), rules, merge);
      new CsvStream(file, progress).read(reading);
      boolean wanted = (reading.problems.isEmpty() || goodOnly) && merge.written() > 0;
      if (!wanted) {
        return reading.outcome(List.of());
      }
      progress.at("checking the world", 0, 0);
      merge.stage();
      staging.completeChains(staging.worldAfter().value());
      List<Problem> after = staging.newProblems();
      if (!after.isEmpty()) {
        reading.problems.addAll(after);
        return reading.outcome(List.of());
      }
      return reading.outcome(staging.commit());
    }
  }

  private Imported outcome(List<Path> files) {
    boolean done = !files.isEmpty();
    return new Imported(
        read,
        bad,
        done ? merge.written() : 0,
        done ? merge.replaced() : 0,
        files,
        List.of(),
        problems);
  }

  @Override
  public boolean header(List<String> header) {
    for (String column : columns) {
      if (!header.contains(column)) {
        report(1, column, "", "the column is missing", "Add it, with empty cells if need be.");
      }
    }
    for (String column : header) {
      if (!columns.contains(column)) {
        report(1, column, "", "the column is unknown", "Remove it, or mend its spelling.");
      }
    }
    positions = columns.stream().mapToInt(header::indexOf).toArray();
    return problems.isEmpty();
  }

  @Override
  public void row(int line, CsvRecord record) {
    read++;
    var row = new ArrayList<String>(columns.size());
    for (int c = 0; c < positions.length; c++) {
      String text = record.getField(positions[c]).strip();
      row.add(text);
      fields.put(columns.get(c), text);
    }
    int before = problems.size();
    rules.findProblem(source, line, fields).ifPresent(problems::add);
    if (problems.size() == before && row.stream().anyMatch(text -> text.indexOf('\uFFFD') >= 0)) {
      report(line, "", "", "the row is not UTF-8", "Save the file again as UTF-8.");
    }
    if (problems.size() == before && !merge.add(row)) {
      report(line, "", "", "each row is given once", "Remove one of them.");
    }
    bad += problems.size() > before ? 1 : 0;
  }

  @Override
  public void problem(Problem problem) {
    read++;
    bad++;
    problems.add(problem);
  }

  private void report(int line, String field, String value, String rule, String advice) {
    problems.add(new Problem(source, line, field, value, rule, advice));
  }
}
