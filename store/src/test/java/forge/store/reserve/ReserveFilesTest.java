package forge.store.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Problem;
import forge.market.baseyear.Reconciliation;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.Rules;
import forge.reserve.sizing.Shortfall;
import forge.reserve.sizing.SizingModel;
import forge.reserve.sizing.Supplier;
import forge.world.BaseYear;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the files of the reserve say, and what is said of bad ones. */
class ReserveFilesTest {

  private static final String WAR = ReserveTexts.example("two-years-of-war.sizing.yaml");
  private static final String POLICY = ReserveTexts.example("careful.policy.yaml");

  /** Supply 290, 300, 300, 300 against 315, 315, 285, 285: short by 25, 15, 0, 0. */
  @Test
  void theToyOfFourYearsIsReadAsItIsSolvedByHand() {
    SizingModel model =
        ReserveFiles.sizing("s.yaml", WAR, ReserveTexts.WORLD).value().orElseThrow().model();
    List<Shortfall.Year> years = Shortfall.of(model.balances().getFirst(), Rules.usual());

    assertThat(years)
        .extracting(Shortfall.Year::supply)
        .containsExactly(290.0, 300.0, 300.0, 300.0);
    assertThat(years)
        .extracting(each -> each.covered(Rules.usual()))
        .containsExactly(25.0, 15.0, 0.0, 0.0);
  }

  /** In the base year nothing is short: what comes in and what is kept is what is used. */
  @Test
  void supplyOfTheBaseYearIsItsUse() {
    SizingOrder order =
        ReserveFiles.sizing(
                "s.yaml", ReserveTexts.example("nine-chains.sizing.yaml"), ReserveTexts.WORLD)
            .value()
            .orElseThrow();
    BaseYear base = Reconciliation.of(ReserveTexts.WORLD).year();
    SizingModel model = order.model(ReserveTexts.WORLD, base);

    assertThat(model.balances()).hasSizeGreaterThan(40);
    assertThat(model.balances().stream().map(each -> each.subject().chain()).distinct()).hasSize(9);
    assertThat(order.leftOut(ReserveTexts.WORLD, base)).isEmpty();
    for (Balance each : model.balances()) {
      double supply = each.suppliers().stream().mapToDouble(s -> s.quantity() * s.share()).sum();
      double used = each.demand().military().getFirst() + each.demand().civilian().getFirst();
      assertThat(supply).as(each.product().code()).isCloseTo(used, Offset.offset(1e-6 * used));
      assertThat(each.suppliers().stream().filter(s -> s.standing() == Supplier.Standing.DOMESTIC))
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsLine() {
    String bad =
        ReserveTexts.with(
            ReserveTexts.with(WAR, "quantity: 400", "quantity: many"),
            "civilian: [300, 300, 300, 300]",
            "civilian: [300]");

    assertThat(ReserveTexts.sizing(bad))
        .extracting(Problem::field)
        .contains("products[0].supply[1].quantity");
    assertThat(ReserveTexts.sizing(ReserveTexts.with(WAR, "60, 60, 30, 30", "60")))
        .extracting(Problem::rule)
        .anyMatch(each -> each.contains("the same years for both"));
  }

  @Test
  void anUnknownEconomyOrChainIsNamedWithTheNearest() {
    String nine = ReserveTexts.example("nine-chains.sizing.yaml");

    assertThat(ReserveTexts.sizing(ReserveTexts.with(nine, "home: [USA]", "home: [USB]")))
        .extracting(Problem::rule)
        .contains("no economy has this code");
    assertThat(ReserveTexts.sizing(ReserveTexts.with(nine, "chain: nickel", "chain: nickle")))
        .extracting(Problem::advice)
        .anyMatch(each -> each.contains("nickel"));
  }

  @Test
  void whatCannotBeDrawnOrPlannedIsRefusedByTheReader() {
    String nine = ReserveTexts.example("nine-chains.sizing.yaml");
    String plan = ReserveTexts.example("nds-2013.plan.yaml");

    assertThat(ReserveTexts.sizing(ReserveTexts.with(nine, "[0.75, 0.9, 1]", "[0.75, 0.9, 1.1]")))
        .extracting(Problem::rule)
        .containsExactly("Greatest reliability must lie between 0 and 1, not 1.1");
    assertThat(
            ReserveTexts.sizing(
                ReserveTexts.with(nine, "China withholds tungsten", "Russia is cut off")))
        .extracting(Problem::rule)
        .containsExactly("Hazard Russia is cut off stands twice");
    assertThat(ReserveTexts.sizing(ReserveTexts.with(nine, "chain: nickel", "chain: cobalt")))
        .extracting(Problem::rule)
        .containsExactly("the chain stands twice");
    assertThat(ReserveTexts.plan(ReserveTexts.with(plan, "lot: 10000\n", "lot: 0.0000001\n")))
        .extracting(Problem::rule)
        .containsExactly("a number in it is too large");
    assertThat(ReserveTexts.plan(ReserveTexts.with(plan, "value: 113.76", "value: 1e20")))
        .hasSize(1);
  }

  @Test
  void theReviewerIsAnother() {
    String own =
        ReserveTexts.with(POLICY, "reviewer: lender-risk-office", "reviewer: reserve-operations");

    assertThat(ReserveTexts.policy(own))
        .extracting(Problem::rule)
        .containsExactly("The reviewer of a policy is another than its author, reserve-operations");
  }

  @Test
  void aPurposeNamesATriggerOfTheFile() {
    String lost = ReserveTexts.with(POLICY, "trigger: lasting-shortage", "trigger: whim");

    assertThat(ReserveTexts.policy(lost))
        .extracting(Problem::rule)
        .anyMatch(each -> each.contains("essential-users stands once and names a trigger"));
  }
}
