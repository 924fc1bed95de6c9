package forge.store.exports;

import forge.store.world.TableColumns;
import forge.world.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as one Excel workbook, a sheet a table, the chain in the first column. Figures are
 * numbers; everything else is a cell of text, so that a text which starts like a formula is never
 * run.
 */
public final class ExcelWorkbook {

  /** Width of a column of notes, in characters. */
  private static final double WIDE = 40;

  private static final double USUAL = 14;

  private ExcelWorkbook() {}

  /** Writes the workbook. */
  public static void write(WorldTables tables, Path file) throws IOException {
    WholeFile.write(file, partial -> writeWhole(tables, partial));
  }

  private static void writeWhole(WorldTables tables, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file));
        var book = new Workbook(out, "Forge", "1.0")) {
      for (Table table : tables.tables()) {
        String name = table.name().toLowerCase(Locale.ROOT);
        fill(book.newWorksheet(name), table, tables.lines(table));
      }
    }
  }

  private static void fill(Worksheet sheet, Table table, List<WorldTables.Line> lines)
      throws IOException {
    List<String> columns = TableColumns.of(table);
    int shift = table.ofChain() ? 1 : 0;
    if (shift == 1) {
      head(sheet, 0, "chain");
    }
    for (int c = 0; c < columns.size(); c++) {
      head(sheet, c + shift, columns.get(c));
    }
    sheet.freezePane(0, 1);
    for (int r = 0; r < lines.size(); r++) {
      WorldTables.Line line = lines.get(r);
      if (shift == 1) {
        sheet.value(r + 1, 0, line.chain());
      }
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, r + 1, c + shift, columns.get(c), line.fields().get(c));
      }
    }
    sheet.finish();
  }

  private static void head(Worksheet sheet, int column, String name) {
    sheet.value(0, column, name);
    sheet.style(0, column).bold().set();
    boolean words = name.equals("note") || name.equals("citation") || name.equals("effect");
    sheet.width(column, words ? WIDE : USUAL);
  }

  private static void cell(Worksheet sheet, int row, int at, String column, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (ColumnKind.of(column)) {
      case NUMBER -> sheet.value(row, at, Double.valueOf(text));
      case WHOLE -> sheet.value(row, at, Integer.valueOf(text));
      case TEXT -> sheet.value(row, at, text);
    }
  }
}
