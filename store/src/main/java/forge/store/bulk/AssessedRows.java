package forge.store.bulk;

import forge.levy.assessment.Assessment;
import forge.levy.assessment.DutyLine;
import forge.levy.assessment.Outcome;
import forge.levy.bulk.Charges;
import forge.levy.bulk.PlannedLine;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.BatchBuilder;
import forge.store.entries.EntryColumn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The results of the rows of one batch, and their sums. Each row has its place from the beginning;
 * the places of rows that are refused are closed at the end.
 */
final class AssessedRows {

  /** The most that an amount may be: 18 digits. */
  private static final long MOST = 999_999_999_999_999_999L;

  private static final long[] NOTHING = {};

  private final LevySchedule schedule;
  private final AmountScale scale;
  private final KeyedTallies tallies;
  private final BatchBuilder out;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final int[] outOutcomes;
  private final int[] outLabels;
  private final long[] outValues;
  private final long[] outDebts;
  private final long[] outSecured;
  private final long[][] charged;
  private final Map<String, Integer> labels = new HashMap<>();
  private final boolean[] written;
  private boolean[] fits = {};
  private long[] values = {};
  private long[] debts = {};
  private long[] secured = {};

  AssessedRows(
      LevySchedule schedule,
      AmountScale scale,
      TableShape shape,
      Batch batch,
      KeyedTallies tallies) {
    this.schedule = schedule;
    this.scale = scale;
    this.tallies = tallies;
    this.out = new BatchBuilder(shape.assessed(), batch.rows());
    this.written = new boolean[batch.rows()];
    int entry = shape.read().number(EntryColumn.ENTRY.word());
    out.texts(AssessedTable.ENTRY, batch.texts(entry));
    System.arraycopy(batch.codes(entry), 0, out.codes(AssessedTable.ENTRY), 0, batch.rows());
    versions(batch.numbers(shape.read().number(EntryColumn.VERSION.word())));
    for (Outcome each : Outcome.values()) {
      String word = each.name().toLowerCase(Locale.ROOT);
      outcomes.put(each, out.texts(AssessedTable.OUTCOME).add(word));
    }
    int last = AssessedTable.FIRST_TYPE + schedule.types().size();
    outOutcomes = out.codes(AssessedTable.OUTCOME);
    outValues = out.numbers(AssessedTable.CUSTOMS_VALUE);
    charged = new long[schedule.types().size()][];
    Arrays.fill(charged, NOTHING);
    outDebts = out.numbers(last);
    outSecured = out.numbers(last + 1);
    outLabels = out.codes(last + 2);
    tallies.begin(batch);
  }

  private void versions(long[] stated) {
    long[] versions = out.numbers(AssessedTable.VERSION);
    for (int row = 0; row < versions.length; row++) {
      versions[row] = stated[row] == Batch.ABSENT ? 1 : stated[row];
    }
  }

  /** Adds what is due on some rows, but on those on which an amount is too large. */
  void add(Charges charges) {
    values(charges);
    for (int line = 0; line < charges.size(); line++) {
      amounts(charges, line);
    }
    int label = code(charges.labels());
    for (int i = 0; i < charges.rows(); i++) {
      int row = charges.row(i);
      if (fits[i] && debts[i] <= MOST && secured[i] <= MOST) {
        write(row, charges.outcome(i), values[i], debts[i], secured[i]);
        outLabels[row] = label;
      } else {
        fits[i] = false;
        clear(row);
      }
    }
    for (int line = 0; line < charges.size(); line++) {
      tally(charges, line);
    }
  }

  private void values(Charges charges) {
    int rows = charges.rows();
    if (fits.length < rows) {
      fits = new boolean[rows];
      values = new long[rows];
      debts = new long[rows];
      secured = new long[rows];
    }
    for (int i = 0; i < rows; i++) {
      values[i] = times(charges.customsValue(i), scale.valueFactor());
      fits[i] = Math.abs(values[i]) <= MOST;
      debts[i] = 0;
      secured[i] = 0;
    }
  }

  /** Adds what a line charges; no two lines of a program are of one type. */
  private void amounts(Charges charges, int line) {
    PlannedLine planned = charges.line(line);
    long[] column = charged(planned.typeIndex());
    long factor = scale.factor();
    for (int i = 0; i < charges.rows(); i++) {
      long amount = times(charges.amount(line, i), factor);
      column[charges.row(i)] = amount;
      fits[i] &= amount <= MOST;
      switch (planned.liability(charges.liability(i))) {
        case DEBT, REFUNDABLE -> debts[i] = plus(debts[i], amount);
        case SECURED -> secured[i] = plus(secured[i], amount);
        case EXEMPT -> {}
      }
    }
  }

  private void tally(Charges charges, int line) {
    PlannedLine planned = charges.line(line);
    int count = 0;
    long sum = 0;
    for (int i = 0; i < charges.rows(); i++) {
      if (fits[i]) {
        long amount = times(charges.amount(line, i), scale.factor());
        if (sum + amount > MOST) {
          tallies.lines(planned.typeIndex(), planned.measureIndex(), count, sum);
          count = 0;
          sum = 0;
        }
        count++;
        sum += amount;
      }
    }
    tallies.lines(planned.typeIndex(), planned.measureIndex(), count, sum);
  }

  private void write(int row, Outcome outcome, long value, long debt, long lodged) {
    written[row] = true;
    outOutcomes[row] = outcomes.getOrDefault(outcome, Batch.NONE);
    outValues[row] = value;
    outDebts[row] = debt;
    outSecured[row] = lodged;
    tallies.entry(row, outcome, value, debt, lodged);
  }

  /** Takes back what was charged on a row that cannot be written. */
  private void clear(int row) {
    for (long[] column : charged) {
      if (column.length > 0) {
        column[row] = Batch.ABSENT;
      }
    }
  }

  /** Whether results of a row were written. */
  boolean has(int row) {
    return written[row];
  }

  /**
   * Adds what the readable path says is due on a row, unless an amount is too large. An entry that
   * its quota covers in part has a line of a type inside the quota and one outside.
   */
  void add(int row, Assessment assessment) {
    long value = scale.value(assessment.customsValue()).orElse(Long.MAX_VALUE);
    long debt = 0;
    long lodged = 0;
    boolean sound = Math.abs(value) <= MOST;
    for (DutyLine line : assessment.lines()) {
      long amount = scale.amount(line.amount()).orElse(Long.MAX_VALUE);
      long[] column = charged(schedule.types().indexOf(line.type()));
      column[row] = column[row] == Batch.ABSENT ? amount : plus(column[row], amount);
      sound &= column[row] <= MOST;
      if (line.liability() == Liability.DEBT || line.liability() == Liability.REFUNDABLE) {
        debt = plus(debt, amount);
      } else if (line.liability() == Liability.SECURED) {
        lodged = plus(lodged, amount);
      }
    }
    if (!sound || debt > MOST || lodged > MOST) {
      clear(row);
      return;
    }
    for (DutyLine line : assessment.lines()) {
      int type = schedule.types().indexOf(line.type());
      tallies.lines(type, measure(line), 1, scale.amount(line.amount()).orElseThrow());
    }
    write(row, assessment.outcome(), value, debt, lodged);
    outLabels[row] =
        code(
            assessment.lines().stream()
                .map(line -> line.measure().text())
                .collect(Collectors.joining(";")));
  }

  private int measure(DutyLine line) {
    List<Measure> all = schedule.rules().measures();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(line.measure())) {
        return i;
      }
    }
    throw new IllegalStateException("No measure of the rule set is labelled " + line.measure());
  }

  private static long times(long number, long factor) {
    long high = Math.multiplyHigh(number, factor);
    long low = number * factor;
    return high == low >> 63 ? low : Long.MAX_VALUE;
  }

  private static long plus(long sum, long number) {
    return sum > MOST || number > MOST ? Long.MAX_VALUE : sum + number;
  }

  /** What a type charges, by row; a type that charges nothing in the batch takes no room. */
  private long[] charged(int type) {
    long[] column = charged[type];
    if (column.length == 0) {
      column = out.numbers(AssessedTable.FIRST_TYPE + type);
      charged[type] = column;
    }
    return column;
  }

  /** The code of labels. */
  private int code(String text) {
    if (text.isEmpty()) {
      return Batch.NONE;
    }
    Integer known = labels.get(text);
    if (known == null) {
      int last = AssessedTable.FIRST_TYPE + schedule.types().size() + 2;
      known = out.texts(last).add(text);
      labels.put(text, known);
    }
    return known;
  }

  /** The rows written, in their order, if there are any. */
  Optional<Batch> build() {
    int kept = out.keep(written);
    return kept == 0 ? Optional.empty() : Optional.of(out.build(kept));
  }
}
