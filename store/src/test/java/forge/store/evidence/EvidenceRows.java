package forge.store.evidence;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.evidence.EvidenceSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as texts of {@code column=value} pairs, parted by semicolons, and the files made of them. */
final class EvidenceRows {

  /** The moment of reading in these tests. */
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  static final String TRADE =
      "id=T1;kind=transaction;product=ndpr-oxide;date=2026-05-18;price=106.25;currency=USD;unit=kg;"
          + "basis=NdPr oxide;quantity=12.5;quantity_unit=t;buyer=b;seller=s;delivery=CIF;"
          + "place=Rotterdam;economy=NLD;source=returns";

  static final String QUOTATION =
      "id=Q1;kind=quotation;product=ndpr-oxide;date=2026-05-18;low=100;high=104;currency=USD;"
          + "unit=kg;basis=NdPr oxide;delivery=CIF;place=Rotterdam;economy=NLD;source=agency";

  static final String COST =
      "id=C1;kind=cost-statement;product=ndpr-oxide;date=2026-01-01;price=61.4;currency=USD;unit=kg;"
          + "basis=NdPr oxide;quantity=4000;quantity_unit=t;delivery=EXW;economy=AUS;"
          + "facility=plant;capital=120;life=20;source=operator";

  static final String PAYABLE =
      "id=P1;kind=payable;product=co-hydroxide;date=2026-05-18;low=97.5;high=99;currency=%;"
          + "source=agency";

  static final String USE =
      "id=U1;kind=use;product=ndpr-oxide;date=2025-12-31;quantity=2.9;quantity_unit=t;"
          + "quantity_basis=NdPr oxide;economy=FRA;source=survey";

  static final String RATE =
      "id=X1;kind=exchange-rate;date=2026-05-18;price=7.1234;currency=CNY;per_currency=USD;"
          + "source=FED-H10";

  private EvidenceRows() {}

  /** A row with some cells put in the place of its own; {@code column=} empties one. */
  static String with(String row, String changes) {
    Map<String, String> cells = cells(row);
    cells.putAll(cells(changes));
    return cells.entrySet().stream()
        .map(cell -> cell.getKey() + "=" + cell.getValue())
        .collect(Collectors.joining(";"));
  }

  /** The cells of a row by their columns. */
  static Map<String, String> cells(String row) {
    var cells = new LinkedHashMap<String, String>();
    for (String each : row.isEmpty() ? new String[0] : row.split(";")) {
      int equals = each.indexOf('=');
      cells.put(each.substring(0, equals), each.substring(equals + 1));
    }
    return cells;
  }

  /** A CSV file with all columns and these rows, from line 2. */
  static String csv(String... rows) {
    var text = new StringBuilder(String.join(",", EvidenceColumn.words())).append('\n');
    for (String row : rows) {
      Map<String, String> cells = cells(row);
      text.append(
              EvidenceColumn.words().stream()
                  .map(column -> cells.getOrDefault(column, ""))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  static Checked<EvidenceSet> read(String csv) {
    return EvidenceText.read("e.csv", csv, NOW);
  }

  /** The problems of a file with these rows, as sentences. */
  static List<String> problems(String... rows) {
    return sentences(read(csv(rows)));
  }

  static List<String> sentences(Checked<EvidenceSet> read) {
    return read.problems().stream().map(Problem::sentence).toList();
  }
}
