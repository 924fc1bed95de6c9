package forge.store.bulk;

import forge.levy.assessment.Outcome;
import forge.levy.bulk.PlannedLine;
import forge.levy.bulk.Tally;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  KeyedTallies(Totals totals, LevySchedule schedule) {
    this.totals = totals;
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

    Tally of(Batch batch, int column, int row) {
      int code = batch.codes(column)[row];
      if (code == Batch.NONE) {
        return unstated();
      }
      Texts now = batch.texts(column);
      if (!now.equals(texts)) {
        texts = now;
        tallies = new Tally[now.size()];
      }
      if (code >= tallies.length) {
        tallies = Arrays.copyOf(tallies, now.size());
      }
      Tally known = tallies[code];
      if (known == null) {
        known = find.apply(now.text(code));
        tallies[code] = known;
      }
      return known;
    }
  }

  /** Adds what a line charges. */
  void line(PlannedLine line, long amount) {
    line(line.typeIndex(), line.measureIndex(), amount);
  }

  void line(int type, int measure, long amount) {
    types[type].count();
    types[type].add(Totals.CHARGED, amount);
    measures[measure].count();
    measures[measure].add(Totals.CHARGED, amount);
  }

  /** Adds an entry. */
  void entry(Batch batch, int row, int[] columns, Outcome outcome, long[] sums) {
    totals.countAssessed();
    add(totals.all(), sums);
    add(outcomes.getOrDefault(outcome, totals.all()), sums);
    add(origins.of(batch, columns[0], row), sums);
    add(goods.of(batch, columns[1], row), sums);
    add(products.of(batch, columns[2], row), sums);
  }

  private static void add(Tally tally, long[] sums) {
    tally.count();
    for (int i = 0; i < sums.length; i++) {
      tally.add(i, sums[i]);
    }
  }
}
