package forge.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.analysis.AnalysedMarket;
import forge.market.certificate.Certificate;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.SolveStatus;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.MarketProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who made what is used where: A sends 10 to B, B makes 5, uses 3 and sends 12 on to C. */
final class OriginsTest {

  private static final ProductId MAGNET = ProductId.of("magnet");
  private static final PeriodId YEAR = PeriodId.of("1");

  private static Activity maker(String economy) {
    return new Activity(
        ActivityId.of("works " + economy),
        EconomyId.of(economy),
        Map.of(),
        Map.of(MAGNET, 1.0),
        CostCurve.constant(1),
        Map.of(),
        0,
        100,
        Set.of());
  }

  private static Arc arc(String from, String to) {
    var a = EconomyId.of(from);
    var b = EconomyId.of(to);
    return new Arc(
        Arc.defaultId(MAGNET, a, b), MAGNET, a, b, CostCurve.constant(1), Map.of(), 0, 100);
  }

  private static MarketReading reading() {
    var problem =
        MarketProblem.builder()
            .period(YEAR)
            .economy(EconomyId.of("A"))
            .economy(EconomyId.of("B"))
            .economy(EconomyId.of("C"))
            .product(MAGNET, "t")
            .activity(maker("A"))
            .activity(maker("B"))
            .arc(arc("A", "B"))
            .arc(arc("B", "C"))
            .build();
    Map<ColumnTag, Double> quantities =
        Map.of(
            new ColumnTag.Level(ActivityId.of("works A"), YEAR), 10.0,
            new ColumnTag.Level(ActivityId.of("works B"), YEAR), 5.0,
            new ColumnTag.Flow(arc("A", "B").id(), YEAR), 10.0,
            new ColumnTag.Flow(arc("B", "C").id(), YEAR), 12.0);
    var point =
        new Equilibrium(
            new SolveStatus(true, "solved", "convex", 1), quantities, Map.of(), Map.of(), Map.of());
    var accounts =
        new Accounts(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    var passed = new Certificate(0, "", 0, 0, 0, true);
    return new MarketReading(
        new AnalysedMarket(problem, point, accounts, passed, List.of(), List.of(), List.of()));
  }

  @Test
  void whatPassesThroughCountsForItsMaker() {
    double[][] delivered = new Origins(reading(), MAGNET).delivered();
    assertThat(delivered[0]).containsExactly(new double[] {0, 2, 8}, within(1e-12));
    assertThat(delivered[1]).containsExactly(new double[] {0, 1, 4}, within(1e-12));
    assertThat(delivered[2]).containsOnly(0);
  }
}
