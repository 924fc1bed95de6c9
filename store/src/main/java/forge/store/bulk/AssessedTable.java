package forge.store.bulk;

import forge.levy.measure.MeasureType;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Column;
import forge.store.columns.Columns;
import forge.store.entries.EntryColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The columns of what is written: of each entry its outcome, its customs value, what each type of
 * measure charges, what is owed and what is secured, in the currency of assessment, and the labels
 * of the measures; of each refused row all that it held, and why it is refused.
 */
final class AssessedTable {

  static final int ENTRY = 0;
  static final int VERSION = 1;
  static final int OUTCOME = 2;
  static final int CUSTOMS_VALUE = 3;
  static final int FIRST_TYPE = 4;

  private static final String REFUSED_LINE = "refused_line";
  private static final String REFUSED_REASONS = "refused_reasons";
  private static final String REFUSED_BECAUSE = "refused_because";
  private static final Set<String> REFUSAL = Set.of(REFUSED_LINE, REFUSED_REASONS, REFUSED_BECAUSE);

  private AssessedTable() {}

  static Columns columns(LevySchedule schedule) {
    Terms terms = schedule.rules().terms();
    int decimals = Math.max(terms.rounding().decimals(), 0);
    var columns = new ArrayList<Column>();
    columns.add(Column.text("entry"));
    columns.add(Column.whole("version"));
    columns.add(Column.text("outcome"));
    columns.add(
        Column.decimal("customs_value", Math.max(terms.valuation().rounding().decimals(), 0)));
    for (MeasureType type : schedule.types()) {
      columns.add(Column.decimal(type.id().replace('-', '_'), decimals));
    }
    columns.add(Column.decimal("debt", decimals));
    columns.add(Column.decimal("secured", decimals));
    columns.add(Column.text("measures"));
    return new Columns(columns);
  }

  /** Columns of refused rows: those of the file, its place in it, and the reasons. */
  static Columns refused(List<String> header) {
    var columns = new ArrayList<Column>();
    header.stream().filter(AssessedTable::isKept).map(Column::text).forEach(columns::add);
    if (columns.isEmpty()) {
      columns.add(Column.text(EntryColumn.ENTRY.word()));
    }
    columns.add(Column.whole(REFUSED_LINE));
    columns.add(Column.text(REFUSED_REASONS));
    columns.add(Column.text(REFUSED_BECAUSE));
    return new Columns(columns);
  }

  /**
   * Whether a column of the file goes on to the refused rows: one with a name, but not what an
   * earlier refusal said of rows that are mended and assessed again.
   */
  static boolean isKept(String name) {
    return !name.isBlank() && !REFUSAL.contains(name);
  }
}
