package forge.store.bulk;

import forge.levy.assessment.Refusal;
import forge.store.columns.Batch;
import forge.store.columns.Column;
import forge.store.columns.Kind;
import forge.store.columns.OddCell;
import java.util.Optional;

/** How a cell of a table is shown to people and to the reader of one entry. */
final class ShownCell {

  /** Characters of a cell that a message repeats. */
  private static final int REPEATED = 60;

  /** Stands for bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private ShownCell() {}

  /** The text of a cell; quantities without the zeros that their scale puts behind them. */
  static String of(Batch batch, int row, int number) {
    String text = batch.show(row, number);
    Column column = batch.columns().get(number);
    boolean padded =
        column.kind() == Kind.DECIMAL && column.scale() > EntryTable.MONEY && text.contains(".");
    return padded ? text.replaceAll("\\.?0+$", "") : text;
  }

  /** Why a cell cannot be read whatever its column asks: it is not all there, or it is no text. */
  static Optional<Refusal> findRefusal(String column, OddCell cell) {
    if (cell.shortened()) {
      String start = cell.text().substring(0, Math.min(REPEATED, cell.text().length())) + "…";
      String rule =
          "has %d characters, too many for a table; its beginning is kept".formatted(cell.length());
      return Optional.of(refusal(column, start, rule, "Is a quotation mark missing?"));
    }
    return cell.text().indexOf(REPLACEMENT) < 0
        ? Optional.empty()
        : Optional.of(refusal(column, cell.text(), "is not UTF-8", "Write the file as UTF-8."));
  }

  private static Refusal refusal(String column, String value, String rule, String advice) {
    return new Refusal(Refusal.Reason.UNREADABLE, column, value, rule, advice);
  }
}
