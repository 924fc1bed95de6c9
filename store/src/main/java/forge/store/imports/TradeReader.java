package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import forge.kernel.Problem;
import forge.store.imports.Countries.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What readers of trade statistics share: columns by name, problems, and what was left out. */
abstract sealed class TradeReader implements CsvStream.Reader permits BaciReader, ComtradeReader {

  /** Ends the reading of a row that breaks a rule; carries no trace, since there may be many. */
  static final class BadRow extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    BadRow(Problem problem) {
      super(problem.rule(), null, false, false);
      this.problem = problem;
    }
  }

  private final String file;
  private final Map<String, TradeCode> codes = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Long> leftOut = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  final Countries countries;
  final TradeTally tally = new TradeTally();
  private long read;
  private long bad;
  private long taken;

  TradeReader(String file, List<TradeCode> chosen, Countries countries) {
    this.file = file;
    this.countries = countries;
    chosen.forEach(each -> codes.put(each.hs6(), each));
  }

  /** The columns without which nothing can be read; of those joined by {@code |} one will do. */
  abstract List<String> needed();

  /** Reads a row of the file; true where it was about a chosen product and was counted. */
  abstract boolean take(int line, CsvRecord row) throws BadRow;

  @Override
  public final boolean header(List<String> names) {
    for (int c = 0; c < names.size(); c++) {
      columns.putIfAbsent(names.get(c), c);
    }
    for (String column : needed()) {
      if (List.of(column.split("\\|")).stream().noneMatch(columns::containsKey)) {
        String rule = "the column is missing";
        String advice = "The header of this file is: " + String.join(", ", names) + ".";
        problems.add(new Problem(file, 1, column.replace("|", " or "), "", rule, advice));
      }
    }
    return problems.isEmpty();
  }

  @Override
  public final void row(int line, CsvRecord row) {
    read++;
    try {
      taken += take(line, row) ? 1 : 0;
    } catch (BadRow refused) {
      bad++;
      problems.add(refused.problem);
    }
  }

  @Override
  public final void problem(Problem problem) {
    read++;
    bad++;
    problems.add(problem);
  }

  final boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The text of a column that is there. */
  final String text(CsvRecord row, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.getField(at).strip();
  }

  final int integer(int line, CsvRecord row, String column) throws BadRow {
    String text = text(row, column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw bad(line, column, text, "this field holds a whole number");
    }
  }

  final int year(int line, CsvRecord row, String column) throws BadRow {
    int year = integer(line, row, column);
    if (year < 1990 || year > 2050) {
      throw bad(line, column, String.valueOf(year), "a year lies between 1990 and 2050");
    }
    return year;
  }

  /** A number that is not negative; not a number where the cell is empty or says NA. */
  final double amount(int line, CsvRecord row, String column) throws BadRow {
    String text = text(row, column);
    if (text.isEmpty() || text.equals("NA")) {
      return Double.NaN;
    }
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      throw bad(line, column, text, "this field holds a number");
    }
    if (!(number >= 0 && Double.isFinite(number))) {
      throw bad(line, column, text, "what moved is not negative");
    }
    return number;
  }

  final Country country(int line, CsvRecord row, String column) throws BadRow {
    Optional<Country> found = countries.findByNumber(integer(line, row, column));
    if (found.isEmpty()) {
      throw new BadRow(
          new Problem(
              file,
              line,
              column,
              text(row, column),
              "a country has a code of ISO 3166-1 or of trade statistics",
              "Give the code table of the file with --countries."));
    }
    return found.get();
  }

  /** The product that a code of six digits was chosen for, if it was. */
  final Optional<TradeCode> findCode(String hs6) {
    return Optional.ofNullable(codes.get(hs6));
  }

  final boolean leaveOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
    return false;
  }

  final BadRow bad(int line, String column, String value, String rule) {
    return new BadRow(new Problem(file, line, column, value, rule, ""));
  }

  final long read() {
    return read;
  }

  final long badRows() {
    return bad;
  }

  final long taken() {
    return taken;
  }

  final List<Problem> problems() {
    return problems;
  }

  /** How many rows were left out on purpose, by the reason. */
  final Map<String, Long> leftOut() {
    return leftOut;
  }
}
