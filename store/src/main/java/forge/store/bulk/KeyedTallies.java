package forge.store.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.bulk.Tally;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.Columns;
import forge.store.columns.Texts;
import forge.store.entries.EntryColumn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sums of totals by number instead of by name, so that adding looks nothing up: those of a
 * batch are added up as plain numbers and told to the totals at its end.
 */
final class KeyedTallies {

  /** Counts, customs values, debts and securities of the rows of a batch, by number. */
  private static final class Sums {
    private static final int WIDTH = 4;

    private long[] sums = {};

    void begin(int numbers) {
      if (sums.length < WIDTH * numbers) {
        sums = new long[2 * WIDTH * numbers];
      } else {
        Arrays.fill(sums, 0, WIDTH * numbers, 0);
      }
    }

    void add(int number, long value, long debt, long secured) {
      int at = WIDTH * number;
      sums[at]++;
      sums[at + 1] += value;
      sums[at + 2] += debt;
      sums[at + 3] += secured;
    }

    long count(int number) {
      return sums[WIDTH * number];
    }

    void tell(int number, Tally to) {
      int at = WIDTH * number;
      to.count(sums[at]);
      to.add(Totals.CUSTOMS_VALUE, sums[at + 1]);
      to.add(Totals.DEBT, sums[at + 2]);
      to.add(Totals.SECURED, sums[at + 3]);
    }
  }

  /** Sums by the texts of a column. */
  private static final class ByText {
    private final Function<String, Tally> find;
    private final Sums sums = new Sums();
    private Texts texts = new Texts();
    private int[] codes = {};

    ByText(Function<String, Tally> find) {
      this.find = find;
    }

    void begin(Batch batch, int column) {
      codes = batch.codes(column);
      texts = batch.texts(column);
      sums.begin(texts.size() + 1);
    }

    void add(int row, long value, long debt, long secured) {
      sums.add(codes[row] + 1, value, debt, secured);
    }

    Tally of(int row) {
      return named(codes[row]);
    }

    private Tally named(int code) {
      return find.apply(code == Batch.NONE ? "" : texts.text(code));
    }

    void tell() {
      for (int code = Batch.NONE; code < texts.size(); code++) {
        if (sums.count(code + 1) > 0) {
          sums.tell(code + 1, named(code));
        }
      }
    }
  }

  private final Totals totals;
  private final Tally[] types;
  private final Tally[] measures;
  private final Map<Outcome, Sums> outcomes = new EnumMap<>(Outcome.class);
  private final ByText origins;
  private final ByText goods;
  private final ByText products;
  private final int[] columns;
  private long most;

  /** Sums of tables with these columns. */
  KeyedTallies(Totals totals, LevySchedule schedule, Columns read) {
    this.totals = totals;
    this.columns =
        new int[] {
          read.number(EntryColumn.ORIGIN.word()),
          read.number(EntryColumn.GOODS.word()),
          read.number(EntryColumn.ADDITIONAL_CODE.word())
        };
    List<MeasureType> allTypes = schedule.types();
    List<Measure> allMeasures = schedule.rules().measures();
    types = allTypes.stream().map(each -> totals.type(each.id())).toArray(Tally[]::new);
    measures =
        allMeasures.stream().map(each -> totals.measure(each.id().text())).toArray(Tally[]::new);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, new Sums());
    }
    origins = new ByText(totals::origin);
    goods = new ByText(totals::goods);
    products = new ByText(totals::product);
  }

  /** Looks at a batch, whose rows are added next. */
  void begin(Batch batch) {
    most = Long.MAX_VALUE / Math.max(batch.rows(), 1);
    outcomes.values().forEach(sums -> sums.begin(1));
    origins.begin(batch, columns[0]);
    goods.begin(batch, columns[1]);
    products.begin(batch, columns[2]);
  }

  /** Adds what lines of a measure charge together. */
  void lines(int type, int measure, int count, long amounts) {
    types[type].count(count);
    types[type].add(Totals.CHARGED, amounts);
    measures[measure].count(count);
    measures[measure].add(Totals.CHARGED, amounts);
  }

  /** Adds an entry. */
  void entry(int row, Outcome outcome, long value, long debt, long secured) {
    if (Math.abs(value) > most || debt > most || secured > most) {
      large(row, outcome, value, debt, secured);
      return;
    }
    Objects.requireNonNull(outcomes.get(outcome)).add(0, value, debt, secured);
    origins.add(row, value, debt, secured);
    goods.add(row, value, debt, secured);
    products.add(row, value, debt, secured);
  }

  /** Adds an entry at once, since a batch of such entries has no sum in plain numbers. */
  private void large(int row, Outcome outcome, long value, long debt, long secured) {
    var one = new Sums();
    one.begin(1);
    one.add(0, value, debt, secured);
    totals.countAssessed(1);
    List.of(totals.all(), outcome(outcome), origins.of(row), goods.of(row), products.of(row))
        .forEach(tally -> one.tell(0, tally));
  }

  private Tally outcome(Outcome outcome) {
    return totals.outcome(outcome.name().toLowerCase(Locale.ROOT));
  }

  /** Tells the totals what was added of the batch. */
  void tell() {
    outcomes.forEach(
        (outcome, sums) -> {
          sums.tell(0, outcome(outcome));
          sums.tell(0, totals.all());
          totals.countAssessed(sums.count(0));
        });
    origins.tell();
    goods.tell();
    products.tell();
  }
}
