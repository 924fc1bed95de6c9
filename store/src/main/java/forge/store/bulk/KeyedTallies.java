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
import org.jspecify.annotations.Nullable;

/** The sums of totals by number instead of by name, so that adding looks nothing up. */
final class KeyedTallies {

  private final Totals totals;
  private final Tally[] types;
  private final Tally[] measures;
  private final Map<Outcome, Tally> outcomes = new EnumMap<>(Outcome.class);
  private final ByText origins;
  private final ByText goods;
  private final ByText products;
  private final int[] columns;

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
      outcomes.put(outcome, totals.outcome(outcome.name().toLowerCase(Locale.ROOT)));
    }
    origins = new ByText(totals::origin);
    goods = new ByText(totals::goods);
    products = new ByText(totals::product);
  }

  /** Sums by the texts of a column. */
  private static final class ByText {
    private final Function<String, Tally> find;
    private @Nullable Texts texts;
    private int[] codes = {};
    private @Nullable Tally[] tallies = {};
    private @Nullable Tally unstated;

    ByText(Function<String, Tally> find) {
      this.find = find;
    }

    private Tally unstated() {
      Tally known = unstated;
      if (known == null) {
        known = find.apply("");
        unstated = known;
      }
      return known;
    }

    /** Looks at a batch. */
    void read(Batch batch, int column) {
      codes = batch.codes(column);
      Texts now = batch.texts(column);
      if (!now.equals(texts)) {
        texts = now;
        tallies = new Tally[now.size()];
      } else if (tallies.length < now.size()) {
        tallies = Arrays.copyOf(tallies, now.size());
      }
    }

    Tally of(int row) {
      int code = codes[row];
      if (code == Batch.NONE) {
        return unstated();
      }
      Tally known = tallies[code];
      return known == null ? made(code) : known;
    }

    private Tally made(int code) {
      Tally made = find.apply(Objects.requireNonNull(texts).text(code));
      tallies[code] = made;
      return made;
    }
  }

  /** Looks at a batch, whose rows are added next. */
  void read(Batch batch) {
    origins.read(batch, columns[0]);
    goods.read(batch, columns[1]);
    products.read(batch, columns[2]);
  }

  /** Adds what a line charges. */
  void line(int type, int measure, long amount) {
    types[type].count();
    types[type].add(Totals.CHARGED, amount);
    measures[measure].count();
    measures[measure].add(Totals.CHARGED, amount);
  }

  /** Adds an entry. */
  void entry(int row, Outcome outcome, long value, long debt, long secured) {
    totals.countAssessed();
    add(totals.all(), value, debt, secured);
    add(outcomes.getOrDefault(outcome, totals.all()), value, debt, secured);
    add(origins.of(row), value, debt, secured);
    add(goods.of(row), value, debt, secured);
    add(products.of(row), value, debt, secured);
  }

  private static void add(Tally tally, long value, long debt, long secured) {
    tally.count();
    tally.add(Totals.CUSTOMS_VALUE, value);
    tally.add(Totals.DEBT, debt);
    tally.add(Totals.SECURED, secured);
  }
}
