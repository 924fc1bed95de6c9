package forge.levy.bulk;

import forge.kernel.Basis;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Result;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.GoodsCode;
import forge.levy.schedule.LevySchedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * A schedule compiled for many entries. It is made once and shared by threads, each of which has a
 * worker; plans are made when an entry of their kind is first met.
 */
public final class BulkAssessor {

  /** What is told of the rows of a batch, each once, in whatever order they are worked out. */
  public interface Sink {

    /** What is due on some rows; the charges are good until this returns. */
    void charged(Charges charges);

    /** What the readable path says of a row. */
    void read(int row, Result result);
  }

  private static final long[] POWERS = LongStream.iterate(1, each -> 10 * each).limit(19).toArray();

  private final LevySchedule schedule;
  private final FigureScales scales;
  private final int massScale;
  private final PlanCompiler compiler;
  private final Kinds kinds;
  private final Map<Integer, Kinds> byGoods = new ConcurrentHashMap<>();
  private final Map<KindTable.Words, Plan> plans = new ConcurrentHashMap<>();

  private BulkAssessor(LevySchedule schedule, FigureScales scales) {
    this.schedule = schedule;
    this.scales = scales;
    this.massScale = scales.of(Slots.of(DutyUnit.Dimension.MASS));
    this.compiler = new PlanCompiler(schedule, scales);
    this.kinds = new Kinds(schedule.rules());
  }

  /** The programs of a schedule on figures of these scales. */
  public static BulkAssessor compile(LevySchedule schedule, FigureScales scales) {
    return new BulkAssessor(schedule, scales);
  }

  /** A worker for one thread, with the quotas given out. */
  public BulkWorker worker(QuotaDrawings drawings) {
    return new BulkWorker(this, drawings);
  }

  LevySchedule schedule() {
    return schedule;
  }

  Kinds kinds() {
    return kinds;
  }

  FigureScales scales() {
    return scales;
  }

  /**
   * Whether a content exceeds the net mass, each in its own scale; or may, where they are large.
   */
  boolean exceeds(int slot, long content, long mass) {
    int apart = massScale - scales.of(slot);
    try {
      long one = Math.multiplyExact(content, POWERS[Math.max(apart, 0)]);
      return one > Math.multiplyExact(mass, POWERS[Math.max(-apart, 0)]);
    } catch (ArithmeticException e) {
      return true;
    }
  }

  /** What rules look at in goods of a class, which is that of a text. */
  Kinds kinds(int goods, String text) {
    return byGoods.computeIfAbsent(
        goods, key -> GoodsCode.find(text).map(kinds::about).orElse(kinds));
  }

  Optional<Plan> findPlan(KindTable.Words words) {
    return Optional.ofNullable(plans.get(words));
  }

  Plan plan(KindTable.Words words, Entry example, List<Basis> contents, boolean met) {
    return plans.computeIfAbsent(words, key -> compiler.compile(example, contents, met));
  }
}
