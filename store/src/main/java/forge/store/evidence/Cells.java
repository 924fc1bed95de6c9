package forge.store.evidence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * The cells of one row. A cell that is absent or blank is the empty text. Each row has cells of its
 * own: a collector of generations is faster with short-lived objects than with one filled anew.
 */
final class Cells {

  private final int line;
  private final EnumSet<EvidenceColumn> offered;
  private final EnumSet<EvidenceColumn> filled = EnumSet.noneOf(EvidenceColumn.class);
  private final Map<EvidenceColumn, String> texts = new EnumMap<>(EvidenceColumn.class);

  /**
   * Empty cells.
   *
   * @param line of the row in its file
   * @param offered the columns that the file has
   */
  Cells(int line, EnumSet<EvidenceColumn> offered) {
    this.line = line;
    this.offered = offered;
  }

  /** No row. */
  static Cells none() {
    return new Cells(0, EnumSet.noneOf(EvidenceColumn.class));
  }

  /** Puts a text into a cell. */
  void set(EvidenceColumn column, String text) {
    if (!text.isBlank()) {
      texts.put(column, text);
      filled.add(column);
    }
  }

  /** The text of a cell. */
  String text(EvidenceColumn column) {
    return texts.getOrDefault(column, "");
  }

  boolean has(EvidenceColumn column) {
    return filled.contains(column);
  }

  /** Whether all cells are empty. */
  boolean empty() {
    return filled.isEmpty();
  }

  /** The columns whose cell is not empty. */
  EnumSet<EvidenceColumn> filled() {
    return filled;
  }

  /** Whether the file has a column. */
  boolean offers(EvidenceColumn column) {
    return offered.contains(column);
  }

  /** The line of the row in its file. */
  int line() {
    return line;
  }
}
