package forge.app.serve.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * CSV that a spreadsheet takes for what it is: a text that begins as a formula does gets an
 * apostrophe before it. A number, which may begin with a sign, stays as it is.
 */
final class HarmlessCsv {

  private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private HarmlessCsv() {}

  /** Copies a file of CSV in UTF-8. */
  static void copy(Path file, OutputStream to) throws IOException {
    var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(file, StandardCharsets.UTF_8)) {
      CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
      for (CsvRecord row : rows) {
        writer.writeRecord(row.getFields().stream().map(HarmlessCsv::cell).toList());
      }
      // Who called closes what is written to.
      writer.flush();
    }
    out.flush();
  }

  /** A cell that no spreadsheet takes for a formula. */
  static String cell(String text) {
    boolean formula =
        !text.isEmpty()
            && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
