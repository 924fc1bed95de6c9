package forge.store.bulk;

import forge.levy.bulk.FigureScales;
import forge.levy.bulk.Slots;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Valuation;
import forge.store.columns.Column;
import forge.store.columns.Columns;
import forge.store.entries.EntryColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table of entries as they are read: money to hundredths, quantities to millionths
 * of their unit; what has more decimals is read exactly, row by row.
 */
public final class EntryTable {

  /** Decimals of money. */
  public static final int MONEY = 2;

  /** Decimals of a quantity. */
  public static final int QUANTITY = 6;

  private EntryTable() {}

  /** The columns of entries, and others of the file that are only kept. */
  public static Columns columns(List<String> header) {
    var columns = new ArrayList<Column>();
    for (EntryColumn each : EntryColumn.values()) {
      columns.add(column(each));
    }
    for (String name : header) {
      if (!name.isBlank() && EntryColumn.find(name).isEmpty()) {
        columns.add(Column.text(name));
      }
    }
    return new Columns(columns);
  }

  /** How a column of entries is read. */
  static Column column(EntryColumn column) {
    String name = column.word();
    Column plain =
        switch (column) {
          case VERSION -> Column.whole(name);
          case ACCEPTED, EXPORTED, CONTRACTED -> Column.date(name);
          case RELATED, PREFERENCE -> Column.flag(name);
          case VALUE, FREIGHT, INSURANCE, TO_FRONTIER, CONTENT_VALUE -> Column.decimal(name, MONEY);
          case NET_MASS_KG, QUANTITY, CONTENT_KG -> Column.decimal(name, QUANTITY);
          case ENTRY,
              PROCEDURE,
              DESTINATION,
              GOODS,
              ADDITIONAL_CODE,
              ORIGIN,
              ORIGIN_EVIDENCE,
              CONSIGNED_FROM,
              MINED_IN,
              REFINED_IN,
              METAL_MADE_IN,
              COMPONENT_MADE_IN,
              STAGE_EVIDENCE,
              EXPORTER,
              IMPORTER,
              PRODUCER,
              VALUE_BASIS,
              CURRENCY,
              UNIT,
              CONTENT_OF,
              QUOTA,
              DOCUMENTS ->
              Column.text(name);
        };
    return column.needed() ? plain.asNeeded() : plain;
  }

  /** The scales of the figures of such a table. */
  public static FigureScales scales() {
    int[] scales = new int[Slots.COUNT];
    Arrays.fill(scales, QUANTITY);
    scales[Slots.VALUE] = MONEY;
    for (Valuation.Cost cost : Valuation.Cost.values()) {
      scales[Slots.of(cost)] = MONEY;
    }
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      scales[Slots.of(i, Content.Figure.VALUE)] = MONEY;
    }
    return new FigureScales(scales);
  }

  /** The column that a figure stands in as it is, if it stands in one. */
  static Optional<EntryColumn> column(int slot) {
    if (slot == Slots.VALUE) {
      return Optional.of(EntryColumn.VALUE);
    }
    if (slot == Slots.of(Valuation.Cost.FREIGHT)) {
      return Optional.of(EntryColumn.FREIGHT);
    }
    if (slot == Slots.of(Valuation.Cost.INSURANCE)) {
      return Optional.of(EntryColumn.INSURANCE);
    }
    if (slot == Slots.of(Valuation.Cost.TO_FRONTIER)) {
      return Optional.of(EntryColumn.TO_FRONTIER);
    }
    if (slot == Slots.of(DutyUnit.Dimension.MASS)) {
      return Optional.of(EntryColumn.NET_MASS_KG);
    }
    if (slot == Slots.of(0, Content.Figure.MASS)) {
      return Optional.of(EntryColumn.CONTENT_KG);
    }
    if (slot == Slots.of(0, Content.Figure.VALUE)) {
      return Optional.of(EntryColumn.CONTENT_VALUE);
    }
    return Optional.empty();
  }
}
