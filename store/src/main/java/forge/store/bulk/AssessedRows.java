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
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The results of the rows of one batch, and their sums. */
final class AssessedRows {

  /** The most that an amount may be: 18 digits. */
  private static final long MOST = 999_999_999_999_999_999L;

  private static final long[] NOTHING = {};

  private final LevySchedule schedule;
  private final AmountScale scale;
  private final Batch batch;
  private final KeyedTallies tallies;
  private final BatchBuilder out;
  private final int[] entries;
  private final long[] versions;
  private final int[] keys;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final long[] sums = new long[3];
  private final Lines lines = new Lines();
  private final int[] outEntries;
  private final int[] outOutcomes;
  private final int[] outLabels;
  private final long[] outVersions;
  private final long[] outValues;
  private final long[] outDebts;
  private final long[] outSecured;
  private final long[][] charged;
  private final Map<String, Integer> labels = new HashMap<>();
  private int filled;

  AssessedRows(
      LevySchedule schedule,
      AmountScale scale,
      TableShape shape,
      Batch batch,
      KeyedTallies tallies) {
    this.schedule = schedule;
    this.scale = scale;
    this.batch = batch;
    this.tallies = tallies;
    this.out = new BatchBuilder(shape.assessed(), batch.rows());
    int entry = shape.read().number(EntryColumn.ENTRY.word());
    this.entries = batch.codes(entry);
    out.texts(AssessedTable.ENTRY, batch.texts(entry));
    this.versions = batch.numbers(shape.read().number(EntryColumn.VERSION.word()));
    for (Outcome each : Outcome.values()) {
      String word = each.name().toLowerCase(Locale.ROOT);
      outcomes.put(each, out.texts(AssessedTable.OUTCOME).add(word));
    }
    int last = AssessedTable.FIRST_TYPE + schedule.types().size();
    outEntries = out.codes(AssessedTable.ENTRY);
    outVersions = out.numbers(AssessedTable.VERSION);
    outOutcomes = out.codes(AssessedTable.OUTCOME);
    outValues = out.numbers(AssessedTable.CUSTOMS_VALUE);
    charged = new long[schedule.types().size()][];
    Arrays.fill(charged, NOTHING);
    outDebts = out.numbers(last);
    outSecured = out.numbers(last + 1);
    outLabels = out.codes(last + 2);
    this.keys =
        new int[] {
          shape.read().number(EntryColumn.ORIGIN.word()),
          shape.read().number(EntryColumn.GOODS.word()),
          shape.read().number(EntryColumn.ADDITIONAL_CODE.word())
        };
  }

  /** The lines of one entry. */
  private static final class Lines {
    private int[] types = new int[16];
    private int[] measures = new int[16];
    private long[] amounts = new long[16];
    private int size;
    private boolean fits;

    void clear() {
      size = 0;
      fits = true;
    }

    void add(int type, int measure, long amount) {
      if (size == amounts.length) {
        types = Arrays.copyOf(types, 2 * size);
        measures = Arrays.copyOf(measures, 2 * size);
        amounts = Arrays.copyOf(amounts, 2 * size);
      }
      types[size] = type;
      measures[size] = measure;
      amounts[size++] = amount;
      fits &= amount <= MOST;
    }
  }

  /** Adds what is due on a row; false, and nothing added, where an amount is too large. */
  boolean add(int row, Charges charges) {
    lines.clear();
    long debt = 0;
    long secured = 0;
    for (int i = 0; i < charges.size(); i++) {
      PlannedLine line = charges.line(i);
      long amount = times(charges.amount(i), scale.factor());
      lines.add(line.typeIndex(), line.measureIndex(), amount);
      switch (charges.liability(i)) {
        case DEBT, REFUNDABLE -> debt = plus(debt, amount);
        case SECURED -> secured = plus(secured, amount);
        case EXEMPT -> {}
      }
    }
    sums[Totals.CUSTOMS_VALUE] = times(charges.customsValue(), scale.valueFactor());
    sums[Totals.DEBT] = debt;
    sums[Totals.SECURED] = secured;
    return write(row, charges.outcome(), charges.labels());
  }

  /** Adds what the readable path says is due on a row. */
  boolean add(int row, Assessment assessment) {
    lines.clear();
    long debt = 0;
    long secured = 0;
    for (DutyLine line : assessment.lines()) {
      OptionalLong amount = scale.amount(line.amount());
      long number = amount.orElse(Long.MAX_VALUE);
      lines.add(schedule.types().indexOf(line.type()), measure(line), number);
      if (line.liability() == Liability.DEBT || line.liability() == Liability.REFUNDABLE) {
        debt = plus(debt, number);
      } else if (line.liability() == Liability.SECURED) {
        secured = plus(secured, number);
      }
    }
    sums[Totals.CUSTOMS_VALUE] = scale.value(assessment.customsValue()).orElse(Long.MAX_VALUE);
    sums[Totals.DEBT] = debt;
    sums[Totals.SECURED] = secured;
    String labels =
        assessment.lines().stream()
            .map(line -> line.measure().text())
            .collect(Collectors.joining(";"));
    return write(row, assessment.outcome(), labels);
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

  private boolean write(int row, Outcome outcome, String text) {
    boolean fits = lines.fits && Math.abs(sums[0]) <= MOST && sums[1] <= MOST && sums[2] <= MOST;
    if (!fits) {
      return false;
    }
    int at = filled++;
    outEntries[at] = entries[row];
    outVersions[at] = versions[row] == Batch.ABSENT ? 1 : versions[row];
    outOutcomes[at] = outcomes.getOrDefault(outcome, Batch.NONE);
    outValues[at] = sums[Totals.CUSTOMS_VALUE];
    for (int i = 0; i < lines.size; i++) {
      long[] column = charged(lines.types[i]);
      column[at] = (column[at] == Batch.ABSENT ? 0 : column[at]) + lines.amounts[i];
      tallies.line(lines.types[i], lines.measures[i], lines.amounts[i]);
    }
    outDebts[at] = sums[Totals.DEBT];
    outSecured[at] = sums[Totals.SECURED];
    outLabels[at] = code(text);
    tallies.entry(batch, row, keys, outcome, sums);
    return true;
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

  /** The rows written so far, if there are any. */
  Optional<Batch> build() {
    return filled == 0 ? Optional.empty() : Optional.of(out.build(filled));
  }
}
