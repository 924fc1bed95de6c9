package forge.store.bulk;

import forge.levy.measure.MeasureType;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Column;
import forge.store.columns.Columns;
import forge.store.entries.EntryColumn;
import java.util.ArrayList;
import java.util.List;

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
    header.stream().filter(name -> !name.isBlank()).map(Column::text).forEach(columns::add);
    if (columns.isEmpty()) {
      columns.add(Column.text(EntryColumn.ENTRY.word()));
    }
    columns.add(Column.whole("refused_line"));
    columns.add(Column.text("refused_reasons"));
    columns.add(Column.text("refused_because"));
    return new Columns(columns);
  }
}
