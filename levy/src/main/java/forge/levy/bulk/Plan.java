package forge.levy.bulk;

import forge.levy.measure.Liability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How entries of one kind are assessed: first the tests that their figures decide, then the program
 * of those that hold.
 */
final class Plan {

  /** Makes the program for the tests whose bits are set; none where the readable path decides. */
  @FunctionalInterface
  interface Programs {
    Optional<Program> of(long bits);
  }

  /** The plan of entries that the readable path decides. */
  static final Plan READABLE =
      new Plan(
          new Leaves.GivenUp(),
          new Joins.Tested[0],
          List.of(),
          Liability.DEBT,
          bits -> Optional.empty());

  private static final int FEW = 6;

  private final Node customsValue;
  private final Joins.Tested[] guards;
  private final NumericTest[] tests;
  private final Liability liability;
  private final Programs source;
  private final Optional<Program>[] few;
  private final Map<Long, Optional<Program>> many = new ConcurrentHashMap<>();

  /**
   * A plan.
   *
   * @param customsValue rounded
   * @param guards what must hold for the plan to speak of a row at all
   * @param tests by number
   * @param liability of entries that state no procedure
   */
  Plan(
      Node customsValue,
      Joins.Tested[] guards,
      List<NumericTest> tests,
      Liability liability,
      Programs source) {
    this.customsValue = customsValue.bare();
    this.liability = liability;
    this.guards = guards.clone();
    this.tests = tests.toArray(NumericTest[]::new);
    this.source = source;
    this.few = empty(tests.size() <= FEW ? 1 << tests.size() : 0);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
  private static Optional<Program>[] empty(int length) {
    return new Optional[length];
  }

  Liability liability() {
    return liability;
  }

  /**
   * Works out the customs values of the rows of a frame, and which tests hold on each, as bits; a
   * row that the plan does not speak of is lost.
   */
  void test(Frame frame, long[] bits) {
    Lanes value = frame.take();
    customsValue.eval(frame, value);
    for (int i = 0; i < frame.count; i++) {
      frame.lost[i] |= !value.fits(i);
      frame.customsValues[i] = value.lo[i];
      bits[i] = 0;
    }
    frame.give();
    boolean[] holds = frame.takeFlags();
    for (Joins.Tested guard : guards) {
      guard.holds(frame, holds);
      for (int i = 0; i < frame.count; i++) {
        frame.lost[i] |= !holds[i];
      }
    }
    for (int test = 0; test < tests.length; test++) {
      tests[test].holds(frame, holds);
      for (int i = 0; i < frame.count; i++) {
        bits[i] |= holds[i] ? 1L << test : 0;
      }
    }
    frame.giveFlags();
  }

  /** The program of rows on which the tests of these bits hold; none for the readable path. */
  Optional<Program> find(long bits) {
    if (few.length == 0) {
      return many.computeIfAbsent(bits, source::of);
    }
    Optional<Program> found = few[(int) bits];
    if (found == null) {
      found = source.of(bits);
      few[(int) bits] = found;
    }
    return found;
  }
}
