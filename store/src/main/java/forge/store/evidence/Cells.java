package forge.store.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * The cells of one row, filled anew for each row of a file. A cell that is absent or blank is the
 * empty text.
 */
final class Cells {

  private final Map<EvidenceColumn, String> texts = new EnumMap<>(EvidenceColumn.class);
  private final EnumSet<EvidenceColumn> filled = EnumSet.noneOf(EvidenceColumn.class);
  private final EnumSet<EvidenceColumn> offered = EnumSet.noneOf(EvidenceColumn.class);
  private int line;

  /** Cells under the columns that a file has. */
  Cells(Collection<EvidenceColumn> columns) {
    offered.addAll(columns);
  }

  /** Forgets the row before. */
  void begin(int line) {
    this.line = line;
    texts.clear();
    filled.clear();
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
