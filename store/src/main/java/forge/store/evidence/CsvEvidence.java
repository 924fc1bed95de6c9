package forge.store.evidence;

import forge.store.document.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads a CSV file of evidence row by row; a row that cannot be told leaves its problem behind. */
final class CsvEvidence {

  private static final int FIRST_BYTES = 4096;
  private static final String SAVE = "Save it as CSV in UTF-8 in the spreadsheet that made it.";
  private static final String CUT =
      "Was it cut off while it was written or copied? Fetch it again.";

  private final Findings findings;
  private final SharedText texts;

  CsvEvidence(Findings findings, SharedText texts) {
    this.findings = findings;
    this.texts = texts;
  }

  /** Reads the whole file. */
  void read(InputStream bytes, RowSink sink) throws IOException {
    var records = new CsvRecords(bytes, texts);
    if (!text(records)) {
      return;
    }
    List<EvidenceColumn> columns = columns(records);
    if (columns.isEmpty()) {
      return;
    }
    EnumSet<EvidenceColumn> offered = EnumSet.copyOf(columns);
    while (records.next()) {
      if (whole(records, columns.size())) {
        var row = new Cells(records.line(), offered);
        if (fill(row, records, columns) && !row.empty()) {
          sink.row(row);
        }
      }
    }
  }

  /** Whether it begins like text in UTF-8, and not like the files that are often given instead. */
  private boolean text(CsvRecords records) throws IOException {
    byte[] first = records.peek(FIRST_BYTES);
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      records.skip(3);
    }
    String rule = "";
    if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
      rule = "the file is in UTF-16, and evidence is in UTF-8";
    } else if (begins(first, 'P', 'K', 3, 4)) {
      rule = "the file is a workbook or an archive, not CSV";
    } else if (begins(first, 'P', 'A', 'R', '1')) {
      rule = "the file is Parquet under the name of a CSV file";
    } else if (zero(first)) {
      rule = "the file is binary, not CSV";
    }
    if (rule.isEmpty()) {
      return true;
    }
    findings.add(0, "", "", rule, rule.contains("Parquet") ? "Name it .parquet." : SAVE);
    return false;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean zero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private List<EvidenceColumn> columns(CsvRecords records) throws IOException {
    var names = new ArrayList<String>();
    while (names.isEmpty() && records.next()) {
      if (!blank(records)) {
        for (int i = 0; i < records.cells(); i++) {
          names.add(name(records, i));
        }
      }
    }
    if (names.isEmpty()) {
      findings.add(0, "", "", "the file is empty", "A file of evidence starts with its header.");
      return List.of();
    }
    return Header.read(names, records.line(), findings);
  }

  private static String name(CsvRecords records, int cell) throws IOException {
    try {
      return records.fresh(cell);
    } catch (CharacterCodingException wrong) {
      return "\uFFFD";
    }
  }

  /** Whether a line is empty; spreadsheets and editors leave such lines. */
  private static boolean blank(CsvRecords records) {
    return records.cells() == 1 && records.empty(0);
  }

  /** Whether a record can be told, with as many cells as the header. */
  private boolean whole(CsvRecords records, int columns) throws IOException {
    int line = records.line();
    int cells = records.cells();
    if (records.fault() == CsvRecords.Fault.UNCLOSED) {
      String rule =
          "a quotation mark is opened on line %d and never closed".formatted(records.opened());
      findings.add(
          line,
          "",
          "",
          rule,
          "Close it, or double a mark that is part of a text. Nothing after it was read.");
      return false;
    }
    if (records.fault() == CsvRecords.Fault.STRAY) {
      findings.add(
          line,
          "",
          "",
          "text stands between a closing quotation mark and the next comma",
          "Double a mark that is part of a text; is one left open before it?");
      return false;
    }
    if (cells == columns) {
      return true;
    }
    if (!blank(records)) {
      boolean cut = cells < columns && records.last();
      String rule =
          cut
              ? "the file ends in the middle of a row of %d cells".formatted(columns)
              : "a row has as many cells as the header, %d".formatted(columns);
      findings.add(line, "", cells + " cells", rule, cut ? CUT : "Quote texts that hold a comma.");
    }
    return false;
  }

  /** Reads the cells of a record; whether all of them are text. */
  private boolean fill(Cells row, CsvRecords records, List<EvidenceColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (!records.empty(i)) {
        EvidenceColumn column = columns.get(i);
        try {
          row.set(column, column.varied() ? records.fresh(i) : records.shared(i));
        } catch (CharacterCodingException wrong) {
          findings.add(records.line(), column.word(), "", "the text is not UTF-8", SAVE);
          return false;
        }
      }
    }
    return true;
  }
}
