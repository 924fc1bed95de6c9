package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.Fraction;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Quotas;
import forge.levy.assessment.Result;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.DutyUnit;
import forge.levy.measure.Quota;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Assesses batches of entries, for one thread. */
public final class BulkWorker {

  private static final int ACCEPTED = Slots.of(DateRole.ACCEPTANCE);
  private static final int MASS = Slots.of(DutyUnit.Dimension.MASS);
  private static final int[] CONTENT_MASSES =
      IntStream.range(0, Slots.CONTENT_COUNT)
          .map(each -> Slots.of(each, Content.Figure.MASS))
          .toArray();
  private static final Fraction WHOLE = Fraction.of(BigDecimal.ONE);

  /** What the requests of a day are given. */
  private enum Met {
    IN_FULL,
    NOT,
    IN_PART
  }

  /** A quota by its class, and a day. */
  private record QuotaDay(int quota, long day) {}

  private final BulkAssessor of;
  private final QuotaDrawings drawings;
  private final Assessor readable;
  private final KindKeys keys;
  private final Liabilities liabilities;
  private final RequestedFigures requested;
  private final Frame frame = new Frame();
  private final Charges charges = new Charges(frame);
  private final List<Plan> numbered = new ArrayList<>(List.of(Plan.READABLE));
  private final IdentityHashMap<Plan, Integer> numberOf = new IdentityHashMap<>();
  private final Verdicts verdicts = new Verdicts();
  private final RowOrder byGoods = new RowOrder();
  private final RowOrder byPlan = new RowOrder();
  private int[] numbers = {};
  private boolean[] told = {};
  private @Nullable Program[] lacking = {};
  private final long[] bits = new long[Frame.LANES];
  private final Frame.Rows tested = new Frame.Rows();
  private final int[] one = new int[1];
  private int[] contentMasses = {};
  private final List<Quota> quotas;
  private final Map<QuotaDay, Met> met = new HashMap<>();
  private @Nullable Narrowing[] narrowings = new Narrowing[256];
  private long[] nothing = {};

  BulkWorker(BulkAssessor of, QuotaDrawings drawings) {
    this.of = of;
    this.drawings = drawings;
    this.readable = new Assessor(of.schedule(), drawings);
    this.keys = new KindKeys(of.kinds());
    this.liabilities = new Liabilities(of.kinds());
    this.quotas =
        of.kinds().orders().stream()
            .map(order -> of.schedule().findQuota(order).orElseThrow())
            .toList();
    this.requested = new RequestedFigures(quotas, of.scales());
  }

  /** Assesses every row of a batch. */
  public void assess(EntryBatch batch, BulkAssessor.Sink sink) {
    read(batch);
    plan(batch);
    work(batch.rows(), sink);
    for (int row = 0; row < batch.rows(); row++) {
      if (!told[row]) {
        sink.read(row, result(batch, row));
      }
    }
  }

  /** Finds the plan of each row, goods by goods. */
  private void plan(EntryBatch batch) {
    int rows = batch.rows();
    if (numbers.length < rows) {
      numbers = new int[rows];
    }
    int most = 1;
    for (int row = 0; row < rows; row++) {
      numbers[row] = keys.goods(row);
      most = Math.max(most, numbers[row] + 1);
    }
    int[] order = byGoods.by(numbers, rows, most);
    int from = 0;
    while (from < rows) {
      int goods = numbers[order[from]];
      int to = from + 1;
      while (to < rows && numbers[order[to]] == goods) {
        to++;
      }
      number(batch, order, from, to);
      from = to;
    }
  }

  /** Works out the rows that have a plan, plan by plan, and tells of them. */
  private void work(int rows, BulkAssessor.Sink sink) {
    if (told.length < rows) {
      told = new boolean[rows];
      lacking = new Program[rows];
    }
    Arrays.fill(told, 0, rows, false);
    Arrays.fill(lacking, 0, rows, null);
    int[] order = byPlan.by(numbers, rows, numbered.size());
    int next = 0;
    while (next < rows) {
      int number = numbers[order[next]];
      frame.start();
      while (next < rows && numbers[order[next]] == number && frame.count < Frame.LANES) {
        if (number > 0 && contentsFit(order[next])) {
          frame.add(order[next]);
        }
        next++;
      }
      if (frame.count > 0) {
        work(numbered.get(number), sink);
      }
    }
  }

  /** Works out the rows of the frame, those for which the same tests hold together. */
  private void work(Plan plan, BulkAssessor.Sink sink) {
    plan.test(frame, bits);
    if (frame.alike(bits)) {
      plan.find(bits[0]).ifPresent(program -> run(plan, program, sink));
      return;
    }
    tested.take(frame, bits);
    while (tested.next(frame)) {
      plan.find(tested.bits()).ifPresent(program -> run(plan, program, sink));
    }
  }

  private void run(Plan plan, Program program, BulkAssessor.Sink sink) {
    program.run(frame);
    charges.of(program);
    for (int lane = 0; lane < frame.count; lane++) {
      int row = frame.rows[lane];
      if (frame.lost[lane]) {
        lacking[row] = program;
      } else {
        told[row] = true;
        charges.add(lane, liabilities.of(row, plan.liability()));
      }
    }
    if (charges.rows() > 0) {
      sink.charged(charges);
    }
  }

  /** Adds up what entries ask of quotas; an entry that cannot be read asks for nothing. */
  public void request(EntryBatch all, QuotaDrawings.Requests requests) {
    EntryBatch batch = SomeRows.stating(Attribute.QUOTA, all);
    if (batch.rows() == 0) {
      return;
    }
    read(batch);
    requested.read(batch);
    for (int row = 0; row < batch.rows(); row++) {
      boolean plain = !keys.readable(row);
      if (plain && keys.quota(row) == 0) {
        continue;
      }
      boolean added =
          plain
              && readsAsItsKind(batch, row)
              && requested.add(row, keys.quota(row), frame.days[ACCEPTED][row]);
      if (!added && batch.row(row) instanceof EntryBatch.Row.Read(var entry)) {
        of.schedule()
            .findQuota(entry.declaration().quota())
            .ifPresent(
                quota ->
                    Quotas.requested(quota, entry)
                        .ifPresent(
                            asks -> requests.add(quota, entry.declaration().accepted(), asks)));
      }
    }
    requested.tell(requests);
  }

  /** Whether entries of the kind of a row can be read, which the first of them shows. */
  private boolean readsAsItsKind(EntryBatch batch, int row) {
    if (frame.days[ACCEPTED][row] == EntryBatch.ABSENT) {
      return false;
    }
    Narrowing narrowing = narrowing(batch, row);
    one[0] = row;
    narrowing.look(keys, one, 0, 1);
    if (narrowing.isReadable(0)) {
      return false;
    }
    if (narrowing.asked().get(narrowing.words(), 0) > 0) {
      return true;
    }
    boolean reads = batch.row(row) instanceof EntryBatch.Row.Read;
    if (reads) {
      narrowing.asked().put(narrowing.words(), 0, 1);
    }
    return reads;
  }

  private void read(EntryBatch batch) {
    int rows = batch.rows();
    if (nothing.length < rows) {
      nothing = new long[rows];
      Arrays.fill(nothing, EntryBatch.ABSENT);
    }
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      frame.figures[slot] = orNothing(batch.figures(slot), rows);
    }
    for (DateRole role : DateRole.values()) {
      frame.days[Slots.of(role)] = orNothing(batch.days(role), rows);
    }
    contentMasses =
        IntStream.of(CONTENT_MASSES).filter(slot -> batch.figures(slot).length >= rows).toArray();
    keys.read(batch);
    frame.bases = keys.bases();
    frame.currencies = keys.currencies();
    liabilities.read(batch);
  }

  private long[] orNothing(long[] column, int rows) {
    return column.length < rows ? nothing : column;
  }

  /** Numbers the plans of rows of the same goods; 0 where only the readable path may look. */
  private void number(EntryBatch batch, int[] order, int from, int to) {
    Narrowing narrowing = narrowing(batch, order[from]);
    for (int i = from; i < to; i++) {
      if (keys.quota(order[i]) > 0 && met(order[i]) == Met.IN_FULL) {
        keys.meet(order[i]);
      }
    }
    narrowing.look(keys, order, from, to - from);
    for (int i = from; i < to; i++) {
      int row = order[i];
      boolean partly = keys.quota(row) > 0 && met(row) == Met.IN_PART;
      if (partly || keys.readable(row) || narrowing.isReadable(i - from)) {
        numbers[row] = 0;
      } else {
        int number = narrowing.plans().get(narrowing.words(), narrowing.at(i - from));
        numbers[row] = number > 0 ? number : make(batch, row, narrowing, i - from);
      }
    }
  }

  private Met met(int row) {
    long day = frame.days[ACCEPTED][row];
    return met.computeIfAbsent(new QuotaDay(keys.quota(row), day), this::met);
  }

  private Met met(QuotaDay at) {
    if (at.day() == EntryBatch.ABSENT) {
      return Met.IN_PART;
    }
    Fraction share = drawings.share(quotas.get(at.quota() - 1), LocalDate.ofEpochDay(at.day()));
    return share.signum() == 0 ? Met.NOT : share.compareTo(WHOLE) >= 0 ? Met.IN_FULL : Met.IN_PART;
  }

  /** Numbers the plan of a kind not met before; 0 where its example cannot be read. */
  private int make(EntryBatch batch, int row, Narrowing narrowing, int index) {
    KindTable.Words words = narrowing.key(keys.goods(row), index);
    Optional<Plan> plan = of.findPlan(words);
    if (plan.isEmpty() && batch.row(row) instanceof EntryBatch.Row.Read(var entry)) {
      boolean given = keys.quota(row) > 0 && met(row) == Met.IN_FULL;
      plan = Optional.of(of.plan(words, entry, contents(batch, row), given));
    }
    if (plan.isEmpty()) {
      return 0;
    }
    int number = numberOf(plan.get());
    narrowing.plans().put(narrowing.words(), narrowing.at(index), number);
    return number;
  }

  private int numberOf(Plan plan) {
    return numberOf.computeIfAbsent(
        plan,
        key -> {
          numbered.add(key);
          return numbered.size() - 1;
        });
  }

  /** What is told apart among the goods of a row. */
  private Narrowing narrowing(EntryBatch batch, int row) {
    int goods = keys.goods(row);
    if (goods >= narrowings.length) {
      narrowings = Arrays.copyOf(narrowings, Math.max(goods + 1, 2 * narrowings.length));
    }
    Narrowing known = narrowings[goods];
    if (known == null) {
      EntryBatch.Texts texts = batch.texts(Attribute.GOODS);
      String text = goods == 0 ? "" : texts.text(texts.codes()[row]);
      known = keys.narrowing(of.kinds(goods, text));
      narrowings[goods] = known;
    }
    return known;
  }

  private static List<Basis> contents(EntryBatch batch, int row) {
    var contents = new ArrayList<Basis>();
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      EntryBatch.Texts texts = batch.texts(Attribute.ofContent(i));
      boolean stated = texts.codes().length > row && texts.codes()[row] != EntryBatch.NONE;
      contents.add(stated ? Basis.of(texts.text(texts.codes()[row])) : Basis.GROSS);
    }
    return contents;
  }

  /** Whether no content exceeds the net mass. */
  private boolean contentsFit(int row) {
    if (contentMasses.length == 0) {
      return true;
    }
    long mass = frame.figures[MASS][row];
    if (mass == EntryBatch.ABSENT) {
      return true;
    }
    for (int slot : contentMasses) {
      long content = frame.figures[slot][row];
      if (content != EntryBatch.ABSENT && of.exceeds(slot, content, mass)) {
        return false;
      }
    }
    return true;
  }

  private Result result(EntryBatch batch, int row) {
    Program lacks = lacking[row];
    if (lacks == null || !lacks.isSteady()) {
      return readable(batch, row);
    }
    var like =
        new Verdicts.Case(
            lacks, unstated(row), lookedAt(lacks, row), frame.currencies[row], frame.bases[row]);
    return verdicts
        .find(like)
        .orElseGet(
            () -> {
              Result result = readable(batch, row);
              verdicts.note(like, result);
              return result;
            });
  }

  /** A bit for each figure that a row does not state. */
  private long unstated(int row) {
    long bits = 0;
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      bits |= frame.figures[slot][row] == EntryBatch.ABSENT ? 1L << slot : 0;
    }
    return bits;
  }

  /** The days of a row that rates of exchange and the prices of a program are looked up on. */
  private List<Long> lookedAt(Program program, int row) {
    Set<DateRole> roles = EnumSet.of(of.schedule().rules().terms().valuation().exchange());
    roles.addAll(program.roles());
    return roles.stream().map(role -> frame.days[Slots.of(role)][row]).toList();
  }

  private Result readable(EntryBatch batch, int row) {
    return switch (batch.row(row)) {
      case EntryBatch.Row.Read(var entry) -> readable.assess(entry);
      case EntryBatch.Row.Unreadable(var refusals) -> new Result.Refused(refusals);
    };
  }
}
