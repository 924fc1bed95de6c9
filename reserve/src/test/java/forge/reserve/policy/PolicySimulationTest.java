package forge.reserve.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.Demand;
import forge.reserve.sizing.DemandClass;
import forge.reserve.sizing.Draws;
import forge.reserve.sizing.Rules;
import forge.reserve.sizing.SizingModel;
import forge.reserve.sizing.Supplier;
import forge.world.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/**
 * A year of plenty and a year of nothing, by hand: each month the forces want 1 t and essential
 * users 9 t; 10 t arrive in the first year and none in the second. The target is 60 t, and full.
 */
class PolicySimulationTest {

  private static final Spread AT_ONCE = new Spread(0, 0, 0);

  private static Draws draws() {
    var supplier =
        new Supplier(
            EconomyId.of("A"),
            Supplier.Standing.FOREIGN,
            120,
            1,
            new Spread(1, 1, 1),
            List.of(0.0, 1.0));
    var subject = new Balance.Subject(ProductId.of("m"), "Metal", "m", Stage.METAL, 100);
    var demand = new Demand(List.of(12.0, 12.0), List.of(108.0, 108.0), 1);
    var balance = new Balance(subject, demand, List.of(supplier));
    return new Draws(new SizingModel(List.of(balance), List.of(), Map.of(), Rules.usual()), 1);
  }

  private static Policy policy(double start, double cap, double keeps, boolean buysInShortage) {
    var disclosure = new EnumMap<Policy.Field, Policy.Disclosure>(Policy.Field.class);
    for (Policy.Field each : Policy.Field.values()) {
      disclosure.put(each, Policy.Disclosure.SECRET);
    }
    return new Policy(
        new Policy.About("p", "1", "", "author", "reviewer", ""),
        List.of(
            new Policy.Trigger("at-once", Policy.Urgency.EMERGENCY, 0.1, 1, "board"),
            new Policy.Trigger("lasting", Policy.Urgency.NORMAL, 0.1, 3, "board")),
        List.of(
            new Policy.Purpose("defence", DemandClass.MILITARY, "at-once", 1, 1, 0),
            new Policy.Purpose("users", DemandClass.ESSENTIAL, "lasting", 0.5, 0.05, keeps)),
        new Policy.Clocks(30, 8),
        new Policy.Filling(cap, start, buysInShortage),
        disclosure);
  }

  private static Course course(Policy policy, Spread emergencyDays) {
    var trial = new Trial(draws(), 0, 60, 0.5, 5, Trial.practice(AT_ONCE, emergencyDays));
    return new PolicySimulation(policy, trial, 1).course(0);
  }

  /**
   * Defence takes 1 t in each of twelve months. Users wait until the third; then they get the least
   * of half of 9 t, 5 % of 60 t and what lies above 18 t: 3 t in ten months, down to 18 t in the
   * end. Of 120 t that are wanted 78 t stay unmet.
   */
  @Test
  void purposesAreServedInTheirOrderWithinTheirLimits() {
    Course course = course(policy(1, 0.05, 0.3, false), AT_ONCE);

    assertThat(course.released().get("defence")).isCloseTo(12, offset(1e-9));
    assertThat(course.released().get("users")).isCloseTo(30, offset(1e-9));
    assertThat(course.unmet()).isCloseTo(78, offset(1e-9));
    assertThat(course.stock().get(11)).isCloseTo(60, offset(1e-9));
    assertThat(course.stock().get(13)).isCloseTo(58, offset(1e-9));
    assertThat(course.stock().get(14)).isCloseTo(54, offset(1e-9));
    assertThat(course.stock().getLast()).isCloseTo(18, offset(1e-9));
    assertThat(course.orders()).isEqualTo(2);
    assertThat(course.late()).isZero();
    assertThat(course.bought()).isZero();
  }

  /** Ten days of a month of 365/12 are lost once, and eight are allowed. */
  @Test
  void anOrderPastItsClockIsCountedAndLosesItsDays() {
    Course course = course(policy(1, 0.05, 0.3, false), new Spread(10, 10, 10));

    assertThat(course.late()).isEqualTo(1);
    assertThat(course.released().get("defence")).isCloseTo(12 - 10 / (365.0 / 12), offset(1e-9));
  }

  /**
   * 5 % of a month's market of 10 t are 0.5 t, for twelve months: 6 t at 100 USD/t, each month 5 %
   * of the market over an elasticity of 0.5 dearer: 660 USD.
   */
  @Test
  void purchasesKeepTheCapAndRaiseThePrice() {
    Course course = course(policy(0, 0.05, 0.3, false), AT_ONCE);

    assertThat(course.bought()).isCloseTo(6, offset(1e-9));
    assertThat(course.spent()).isCloseTo(660, offset(1e-9));
    assertThat(course.stock().get(11)).isCloseTo(6, offset(1e-9));
  }

  @Property(tries = 100)
  void theStockIsNeverNegativeAndNothingIsLost(
      @ForAll @DoubleRange(min = 0, max = 1) double start,
      @ForAll @DoubleRange(min = 0, max = 1) double cap,
      @ForAll @DoubleRange(min = 0, max = 1) double keeps,
      @ForAll boolean buys) {
    Course course = course(policy(start, cap, keeps, buys), AT_ONCE);

    assertThat(course.stock()).allMatch(each -> each > -1e-9 && each < 60 + 1e-9);
    assertThat(60 * start + course.bought() - course.releasedInAll())
        .isCloseTo(course.stock().getLast(), offset(1e-9));
    assertThat(course.releasedInAll() + course.unmet()).isCloseTo(120, offset(1e-9));
  }

  @Test
  void theOutcomeIsTheMeanOverFutures() {
    Policy policy = policy(1, 0.05, 0.3, false);
    Course course = course(policy, AT_ONCE);
    PolicyOutcome outcome = PolicyOutcome.of(policy, List.of(course, course), 500);

    assertThat(outcome.shortfall()).isCloseTo(78, offset(1e-9));
    assertThat(outcome.cost().shortage()).isCloseTo(39_000, offset(1e-6));
    assertThat(outcome.emptied()).isZero();
    assertThat(outcome.late()).isZero();
  }

  @Test
  void aPolicyIsReviewedByAnotherAndClocksHaveLimits() {
    assertThatThrownBy(() -> new Policy.About("p", "1", "", "me", "me", ""))
        .hasMessage("The reviewer of a policy is another than its author, me");
    assertThatThrownBy(() -> new Policy.Clocks(31, 8)).hasMessageContaining("1 to 30 days");
    assertThatThrownBy(() -> new Policy.Clocks(30, 9)).hasMessageContaining("1 to 8 days");
  }
}
