package forge.store.bulk;

import forge.levy.assessment.Refusal;
import forge.levy.bulk.Attribute;
import forge.levy.bulk.EntryBatch;
import forge.levy.bulk.Flag;
import forge.levy.entry.DateRole;
import forge.levy.entry.EntryId;
import forge.store.columns.Batch;
import forge.store.columns.OddCell;
import forge.store.entries.EntryColumn;
import forge.store.entries.EntryDecoder;
import forge.store.entries.EntryReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a batch of a table as entries. */
final class TableBatch implements EntryBatch {

  private static final long[] NO_NUMBERS = {};
  private static final long MOST_VERSIONS = 999_999_999;

  /** The texts of a column of the batch. */
  private static final class Meaning implements Texts {
    private final forge.store.columns.Texts known;
    private final int[] codes;

    Meaning(forge.store.columns.Texts known, int[] codes) {
      this.known = known;
      this.codes = codes;
    }

    @Override
    public int size() {
      return known.size();
    }

    @Override
    public String text(int code) {
      return known.text(code);
    }

    @Override
    public int bytes(int code) {
      return known.length(code);
    }

    @Override
    public int[] codes() {
      return codes;
    }

    @Override
    public Object meaning() {
      return known;
    }
  }

  private static final Texts NOTHING = new Meaning(new forge.store.columns.Texts(), new int[0]);

  private final Batch batch;
  private final int[] places;
  private final Supplementary supplementary;
  private final boolean[] odd;

  /**
   * A batch.
   *
   * @param places the number of each column of entries in the table, by {@link #places}
   */
  TableBatch(Batch batch, int[] places) {
    this.batch = batch;
    this.places = places;
    this.odd = new boolean[batch.rows()];
    this.supplementary =
        new Supplementary(batch, place(EntryColumn.QUANTITY), place(EntryColumn.UNIT), odd);
    look();
  }

  /** Where each column of entries stands in a table. */
  static int[] places(forge.store.columns.Columns columns) {
    return List.of(EntryColumn.values()).stream()
        .mapToInt(each -> columns.number(each.word()))
        .toArray();
  }

  private int place(EntryColumn column) {
    return places[PLACE.getOrDefault(column, 0)];
  }

  private static final Map<EntryColumn, Integer> PLACE = place();

  private static Map<EntryColumn, Integer> place() {
    var place = new EnumMap<EntryColumn, Integer>(EntryColumn.class);
    for (EntryColumn each : EntryColumn.values()) {
      place.put(each, place.size());
    }
    return place;
  }

  /** Rows whose reference or version is not plain, and rows with odd cells. */
  private void look() {
    int[] codes = batch.codes(place(EntryColumn.ENTRY));
    forge.store.columns.Texts texts = batch.texts(place(EntryColumn.ENTRY));
    long[] versions = batch.numbers(place(EntryColumn.VERSION));
    boolean any = batch.anyOdd();
    for (int row = 0; row < odd.length; row++) {
      boolean named = codes[row] != Batch.NONE && texts.length(codes[row]) <= EntryId.LONGEST;
      boolean counted =
          versions[row] == Batch.ABSENT || (versions[row] >= 1 && versions[row] <= MOST_VERSIONS);
      boolean plain = !any || (batch.odd(row).isEmpty() && batch.findFault(row).isEmpty());
      odd[row] |= !named || !counted || !plain;
    }
  }

  @Override
  public int rows() {
    return batch.rows();
  }

  @Override
  public boolean odd(int row) {
    return odd[row];
  }

  @Override
  public Texts texts(Attribute attribute) {
    return column(attribute)
        .<Texts>map(column -> new Meaning(batch.texts(place(column)), batch.codes(place(column))))
        .orElse(NOTHING);
  }

  private static Optional<EntryColumn> column(Attribute attribute) {
    return switch (attribute) {
      case GOODS -> Optional.of(EntryColumn.GOODS);
      case ADDITIONAL -> Optional.of(EntryColumn.ADDITIONAL_CODE);
      case ORIGIN -> Optional.of(EntryColumn.ORIGIN);
      case EVIDENCE -> Optional.of(EntryColumn.ORIGIN_EVIDENCE);
      case CONSIGNED -> Optional.of(EntryColumn.CONSIGNED_FROM);
      case PROCEDURE -> Optional.of(EntryColumn.PROCEDURE);
      case DESTINATION -> Optional.of(EntryColumn.DESTINATION);
      case DOCUMENTS -> Optional.of(EntryColumn.DOCUMENTS);
      case QUOTA -> Optional.of(EntryColumn.QUOTA);
      case IMPORTER -> Optional.of(EntryColumn.IMPORTER);
      case EXPORTER -> Optional.of(EntryColumn.EXPORTER);
      case PRODUCER -> Optional.of(EntryColumn.PRODUCER);
      case CURRENCY -> Optional.of(EntryColumn.CURRENCY);
      case BASIS -> Optional.of(EntryColumn.VALUE_BASIS);
      case MINE -> Optional.of(EntryColumn.MINED_IN);
      case REFINED -> Optional.of(EntryColumn.REFINED_IN);
      case METAL -> Optional.of(EntryColumn.METAL_MADE_IN);
      case COMPONENT -> Optional.of(EntryColumn.COMPONENT_MADE_IN);
      case MINE_EVIDENCE -> Optional.of(EntryColumn.STAGE_EVIDENCE);
      case CONTENT_1 -> Optional.of(EntryColumn.CONTENT_OF);
      case CONCENTRATE,
          CONCENTRATE_EVIDENCE,
          REFINED_EVIDENCE,
          METAL_EVIDENCE,
          COMPONENT_EVIDENCE,
          CONTENT_2,
          CONTENT_3,
          CONTENT_4 ->
          Optional.empty();
    };
  }

  @Override
  public long[] days(DateRole role) {
    return numbers(
        switch (role) {
          case ACCEPTANCE -> EntryColumn.ACCEPTED;
          case EXPORT -> EntryColumn.EXPORTED;
          case CONTRACT -> EntryColumn.CONTRACTED;
        });
  }

  @Override
  public long[] flags(Flag flag) {
    return numbers(
        switch (flag) {
          case PREFERENCE -> EntryColumn.PREFERENCE;
          case RELATED -> EntryColumn.RELATED;
        });
  }

  private long[] numbers(EntryColumn column) {
    return batch.numbers(place(column));
  }

  @Override
  public long[] figures(int slot) {
    return EntryTable.column(slot)
        .map(this::numbers)
        .or(() -> supplementary.find(slot))
        .orElse(NO_NUMBERS);
  }

  @Override
  public Row row(int row) {
    Optional<String> fault = batch.findFault(row);
    if (fault.isPresent()) {
      return new Row.Unreadable(
          List.of(
              new Refusal(
                  Refusal.Reason.UNREADABLE, "", "", "the row is none: " + fault.get(), "")));
    }
    var cells = new EnumMap<EntryColumn, String>(EntryColumn.class);
    var unread = new ArrayList<Refusal>();
    Map<String, OddCell> odd = batch.odd(row);
    for (EntryColumn column : EntryColumn.values()) {
      OddCell cell = odd.get(column.word());
      cells.put(column, cell == null ? ShownCell.of(batch, row, place(column)) : cell.text());
      if (cell != null) {
        ShownCell.findRefusal(column.word(), cell).ifPresent(unread::add);
      }
    }
    if (!unread.isEmpty()) {
      return new Row.Unreadable(unread);
    }
    return switch (EntryDecoder.read(cells)) {
      case EntryReading.Read(var entry) -> new Row.Read(entry);
      case EntryReading.Unreadable(var refusals) -> new Row.Unreadable(refusals);
    };
  }
}
