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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final KindTable plans;
  private final Frame frame = new Frame();
  private final Charges charges = new Charges(frame);
  private final List<Quota> quotas;
  private final Map<QuotaDay, Met> met = new HashMap<>();
  private final long[] kind;
  private @Nullable Narrowing[] narrowings = new Narrowing[256];
  private long[] nothing = {};
  private final long[][] days = new long[DateRole.values().length][];

  BulkWorker(BulkAssessor of, QuotaDrawings drawings) {
    this.of = of;
    this.drawings = drawings;
    this.readable = new Assessor(of.schedule(), drawings);
    this.keys = new KindKeys(of.kinds());
    this.plans = new KindTable(keys.words());
    this.kind = new long[keys.words()];
    this.quotas =
        of.kinds().orders().stream()
            .map(order -> of.schedule().findQuota(order).orElseThrow())
            .toList();
  }

  /** Assesses every row of a batch. */
  public void assess(EntryBatch batch, BulkAssessor.Sink sink) {
    read(batch);
    for (int row = 0; row < batch.rows(); row++) {
      Optional<Program> program = keys.readable(row) ? Optional.empty() : program(batch, row);
      if (program.isPresent()) {
        program.orElseThrow().run(frame);
      }
      if (program.isPresent() && !frame.failed) {
        charges.of(program.orElseThrow());
        sink.charged(row, charges);
      } else {
        sink.read(row, result(batch.row(row)));
      }
    }
  }

  /** Adds up what entries ask of quotas; an entry that cannot be read asks for nothing. */
  public void request(EntryBatch batch, QuotaDrawings.Requests requests) {
    read(batch);
    for (int row = 0; row < batch.rows(); row++) {
      if ((keys.readable(row) || keys.quota(row) > 0)
          && batch.row(row) instanceof EntryBatch.Row.Read(var entry)) {
        of.schedule()
            .findQuota(entry.declaration().quota())
            .ifPresent(
                quota ->
                    Quotas.requested(quota, entry)
                        .ifPresent(
                            asked -> requests.add(quota, entry.declaration().accepted(), asked)));
      }
    }
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
      days[Slots.of(role)] = orNothing(batch.days(role), rows);
    }
    keys.read(batch);
  }

  private long[] orNothing(long[] column, int rows) {
    return column.length < rows ? nothing : column;
  }

  private Optional<Program> program(EntryBatch batch, int row) {
    boolean given = false;
    if (keys.quota(row) > 0) {
      switch (met(row)) {
        case IN_PART -> {
          return Optional.empty();
        }
        case IN_FULL -> {
          keys.meet(row);
          given = true;
        }
        case NOT -> {}
      }
    }
    if (!keys.reduce(row, narrowing(batch, row), kind)) {
      return Optional.empty();
    }
    Plan plan = plans.get(kind, 0);
    if (plan == null) {
      plan = make(batch, row, given);
      if (plan == null) {
        return Optional.empty();
      }
    }
    frame.row = row;
    frame.failed = false;
    frame.basis = keys.basis(row);
    frame.currency = keys.currency(row);
    for (int role = 0; role < days.length; role++) {
      frame.days[role] = days[role][row];
    }
    return contentsFit() ? plan.find(frame) : Optional.empty();
  }

  private Met met(int row) {
    long day = days[ACCEPTED][row];
    return met.computeIfAbsent(new QuotaDay(keys.quota(row), day), this::met);
  }

  private Met met(QuotaDay at) {
    if (at.day() == EntryBatch.ABSENT) {
      return Met.IN_PART;
    }
    Fraction share = drawings.share(quotas.get(at.quota() - 1), LocalDate.ofEpochDay(at.day()));
    return share.signum() == 0 ? Met.NOT : share.compareTo(WHOLE) >= 0 ? Met.IN_FULL : Met.IN_PART;
  }

  /** The plan of a kind not met before; null where its example cannot be read. */
  private @Nullable Plan make(EntryBatch batch, int row, boolean given) {
    if (!(batch.row(row) instanceof EntryBatch.Row.Read(var entry))) {
      return null;
    }
    var words = KindTable.Words.of(kind, 0, keys.words());
    Plan plan = of.plan(words, entry, contents(batch, row), given);
    plans.put(kind, 0, plan);
    return plan;
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
  private boolean contentsFit() {
    long mass = frame.figure(MASS);
    if (mass == EntryBatch.ABSENT) {
      return true;
    }
    for (int slot : CONTENT_MASSES) {
      long content = frame.figure(slot);
      if (content != EntryBatch.ABSENT && of.exceeds(slot, content, mass)) {
        return false;
      }
    }
    return true;
  }

  private Result result(EntryBatch.Row row) {
    return switch (row) {
      case EntryBatch.Row.Read(var entry) -> readable.assess(entry);
      case EntryBatch.Row.Unreadable(var refusals) -> new Result.Refused(refusals);
    };
  }
}
