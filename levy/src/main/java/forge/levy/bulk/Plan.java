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

  /** The program of the row of a frame, once its value is known; none for the readable path. */
  Optional<Program> find(Frame frame) {
    long value = customsValue.eval(frame);
    if (frame.hi != value >> 63) {
      frame.fail();
    }
    frame.customsValue = value;
    for (Joins.Tested guard : guards) {
      if (!guard.holds(frame)) {
        frame.fail();
      }
    }
    long bits = 0;
    for (int i = 0; i < tests.length; i++) {
      if (tests[i].holds(frame)) {
        bits |= 1L << i;
      }
    }
    return frame.failed ? Optional.empty() : program(bits);
  }

  private Optional<Program> program(long bits) {
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
