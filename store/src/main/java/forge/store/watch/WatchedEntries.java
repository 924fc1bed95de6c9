package forge.store.watch;

import forge.kernel.Problem;
import forge.levy.assessment.Refusal;
import forge.levy.entry.Entry;
import forge.levy.measure.Span;
import forge.levy.watch.CustomsValues;
import forge.levy.watch.Tally;
import forge.store.columns.Batch;
import forge.store.columns.Column;
import forge.store.columns.Columns;
import forge.store.columns.Kind;
import forge.store.columns.Pipeline;
import forge.store.columns.Step;
import forge.store.columns.TableReader;
import forge.store.entries.EntryColumn;
import forge.store.entries.EntryDecoder;
import forge.store.entries.EntryReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Tables of entries added up for the watch. Each thread has a tally of its own; sums are exact, so
 * the tally that they are merged into depends on neither their number nor their order. Memory grows
 * with the sums that are kept, not with the file.
 */
public final class WatchedEntries {

  /** Problems that are kept; the rest is counted. */
  private static final int KEPT = 20;

  /** Decimals of columns of numbers; a number with more is read as it is written. */
  private static final int DECIMALS = 6;

  private static final EntryColumn[] ENTRY = EntryColumn.values();

  private final Path file;
  private final CustomsValues values;
  private final Supplier<Tally> tallies;
  private final Span days;
  private final Map<String, Long> reasons = new TreeMap<>();
  private final List<Problem> first = new ArrayList<>();
  private long outside;

  private WatchedEntries(Path file, CustomsValues values, Supplier<Tally> tallies, Span days) {
    this.file = file;
    this.values = values;
    this.tallies = tallies;
    this.days = days;
  }

  /** The columns of a table of entries, as the watch reads them. */
  public static Columns columns() {
    return new Columns(Arrays.stream(ENTRY).map(WatchedEntries::column).toList());
  }

  private static Column column(EntryColumn column) {
    String name = column.word();
    Column plain =
        switch (column) {
          case VERSION -> Column.whole(name);
          case ACCEPTED, EXPORTED, CONTRACTED -> Column.date(name);
          case RELATED, PREFERENCE -> Column.flag(name);
          case VALUE,
              FREIGHT,
              INSURANCE,
              TO_FRONTIER,
              CONTENT_VALUE,
              NET_MASS_KG,
              QUANTITY,
              CONTENT_KG ->
              Column.decimal(name, DECIMALS);
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

  /** How a table is read: in how many threads, and who is told how many rows are done. */
  public record Reading(int threads, LongConsumer progress) {}

  /**
   * Adds up all rows of a table.
   *
   * @param reader of {@code file}, with the columns of {@link #columns}
   * @param tallies makes an empty tally
   * @param days of acceptance that are asked about
   */
  public static TalliedEntries read(
      TableReader reader,
      Path file,
      CustomsValues values,
      Supplier<Tally> tallies,
      Span days,
      Reading how)
      throws IOException {
    return new WatchedEntries(file, values, tallies, days).read(reader, how);
  }

  private TalliedEntries read(TableReader reader, Reading how) throws IOException {
    int notes = reader.problems().size();
    var counters = new ArrayList<Counter>();
    Supplier<Counter> counter =
        () -> {
          counters.add(new Counter());
          return counters.getLast();
        };
    long read = new Pipeline(how.threads(), how.progress()).run(reader, List.of(), counter).read();
    Tally whole = tallies.get();
    counters.forEach(each -> whole.addAll(each.tally));
    List<Problem> broken = reader.problems().subList(notes, reader.problems().size());
    return new TalliedEntries(whole, read, outside, reasons, first, broken);
  }

  /** Counts rows in one thread. */
  private final class Counter implements Step {

    private final Tally tally = tallies.get();
    private List<Problem> refused = new ArrayList<>();
    private Map<String, Long> why = new TreeMap<>();
    private long beyond;

    @Override
    public void batch(Batch batch, Outputs outputs) {
      for (int row = 0; row < batch.rows(); row++) {
        count(batch, row);
      }
    }

    @Override
    public Runnable part() {
      Map<String, Long> counted = why;
      List<Problem> problems = refused;
      long more = beyond;
      why = new TreeMap<>();
      refused = new ArrayList<>();
      beyond = 0;
      return () -> {
        outside += more;
        counted.forEach((reason, rows) -> reasons.merge(reason, rows, Long::sum));
        problems.stream().limit(KEPT - first.size()).forEach(first::add);
      };
    }

    private void count(Batch batch, int row) {
      var fault = batch.anyOdd() ? batch.findFault(row) : Optional.<String>empty();
      if (fault.isPresent()) {
        refuse("no row of the table", List.of(problem(batch, row, fault.get())));
        return;
      }
      switch (EntryDecoder.read(cells(batch, row))) {
        case EntryReading.Read(Entry entry) -> count(batch, row, entry);
        case EntryReading.Unreadable(List<Refusal> refusals) -> refuse(batch, row, refusals);
      }
    }

    private void count(Batch batch, int row, Entry entry) {
      if (!days.contains(entry.declaration().accepted())) {
        beyond++;
        return;
      }
      switch (values.of(entry)) {
        case CustomsValues.Valued(var value) -> tally.add(entry, value);
        case CustomsValues.Refused(Refusal refusal) -> refuse(batch, row, List.of(refusal));
      }
    }

    private void refuse(Batch batch, int row, List<Refusal> refusals) {
      Refusal main = refusals.getFirst();
      refuse(
          main.field().isEmpty() ? main.reason().toString() : main.reason() + " " + main.field(),
          refusals.stream().map(each -> problem(batch, row, each)).toList());
    }

    private void refuse(String reason, List<Problem> problems) {
      why.merge(reason, 1L, Long::sum);
      problems.stream().limit(KEPT - refused.size()).forEach(refused::add);
    }

    private Problem problem(Batch batch, int row, Refusal refusal) {
      return new Problem(
          file.toString(),
          line(batch, row),
          refusal.field(),
          refusal.value(),
          refusal.rule(),
          refusal.advice());
    }

    private Problem problem(Batch batch, int row, String rule) {
      return new Problem(file.toString(), line(batch, row), "", "", rule, "");
    }
  }

  private static int line(Batch batch, int row) {
    return (int) Math.min(Integer.MAX_VALUE, batch.line(row));
  }

  /** The cells of a row that hold something. */
  private static Map<EntryColumn, String> cells(Batch batch, int row) {
    var cells = new EnumMap<EntryColumn, String>(EntryColumn.class);
    boolean odd = batch.anyOdd() && !batch.odd(row).isEmpty();
    for (int column = 0; column < ENTRY.length; column++) {
      boolean empty =
          batch.columns().get(column).kind() == Kind.TEXT
              ? batch.codes(column)[row] == Batch.NONE
              : batch.numbers(column)[row] == Batch.ABSENT;
      if (odd || !empty) {
        cells.put(ENTRY[column], batch.show(row, column));
      }
    }
    return cells;
  }
}
