package forge.reserve.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.MassUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Plans against enumeration and by hand; none passes a budget, a cap or the room. */
class BuyingPlanTest {

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  private static Material material(
      String name, String price, String volume, Material.Need... needs) {
    var market = new Material.Market(n(volume), n("0.12"), n("0.5"), n("-0.5"));
    return new Material(
        name, MassUnit.TONNE, "gross", BigDecimal.TEN, n(price), market, List.of(needs));
  }

  private static PlanProblem problem(List<Material> materials, boolean carry, Long... budget) {
    var spaces = materials.stream().map(_ -> BigDecimal.ONE).toList();
    return new PlanProblem(materials, List.of(budget), carry, n("1000"), spaces);
  }

  /**
   * A lot of 10 t at 100 costs 1,000 and 1 % more for each lot bought in the year: 10 t are 1 % of
   * 1,000 t, elasticities of 0.5 and −0.5 make that 1 % of price. Two lots in one year cost 2,040,
   * one in each 1,010.
   */
  @Test
  void buyingRaisesThePriceOfAllThatIsBought() {
    Material metal = material("a", "100", "1000", new Material.Need("m", n("20"), n("5")));

    assertThat(metal.cost(1)).isEqualTo(1_010);
    assertThat(metal.cost(2)).isEqualTo(2_040);
    assertThat(metal.lotsAMonth()).isEqualTo(1);
    assertThat(metal.worth(1)).isEqualTo(50);
  }

  /** 2,040 buy both lots at once, held two years: 200. With less only one can be had each year. */
  @Test
  void earlierIsBetterAsFarAsTheBudgetGoes() {
    var metal = List.of(material("a", "100", "1000", new Material.Need("m", n("20"), n("5"))));

    BuyingPlan rich = BuyingPlan.of(problem(metal, false, 2_040L, 2_040L), 0, 1000);
    BuyingPlan poor = BuyingPlan.of(problem(metal, false, 2_039L, 2_039L), 0, 1000);

    assertThat(rich.lines().getFirst().lots()).containsExactly(2, 0);
    assertThat(rich.worth()).isEqualTo(200);
    assertThat(poor.lines().getFirst().lots()).containsExactly(1, 1);
    assertThat(poor.worth()).isEqualTo(150);
    assertThat(rich.proven()).isTrue();
    assertThat(poor.proven()).isTrue();
    assertThat(poor.gap()).isZero();
  }

  @Test
  void militaryNeedComesBeforeCivilianWhereItIsValuedMore() {
    var metals =
        List.of(
            material("a", "100", "100000", new Material.Need("civilian", n("50"), n("2"))),
            material(
                "b",
                "100",
                "100000",
                new Material.Need("military", n("10"), n("9")),
                new Material.Need("civilian", n("50"), n("1"))));
    BuyingPlan plan = BuyingPlan.of(problem(metals, false, 3_003L), 0, 1000);

    assertThat(plan.lines().get(0).lots()).containsExactly(2);
    assertThat(plan.lines().get(1).lots()).containsExactly(1);
  }

  @Property(tries = 150)
  void theBestOfAllPlansIsFound(@ForAll long seed) {
    var random = new Random(seed);
    PlanProblem problem = any(random, 3, 2);
    BuyingPlan plan = BuyingPlan.of(problem, 0, 100_000);

    assertThat(plan.worth()).isEqualTo(best(problem));
    assertThat(plan.proven()).isTrue();
    assertThat(plan.gap()).isZero();
  }

  @Property(tries = 30)
  void largePlansKeepEveryRuleAndTheirBound(@ForAll long seed) {
    PlanProblem problem = any(new Random(seed), 10, 4);
    BuyingPlan plan = BuyingPlan.of(problem, 0.001, 200);

    assertThat(plan.proof().broken()).isEmpty();
    assertThat(plan.gap()).isNotNegative();
    assertThat(plan.proof().bound()).isLessThanOrEqualTo(plan.proof().rootBound());
  }

  @Test
  void aBrokenPlanIsFoundOut() {
    var metal = material("a", "100", "1000", new Material.Need("m", n("200"), n("5")));
    var greedy = new BuyingPlan.Line(metal, List.of(13), List.of(0L));
    PlanProblem problem = problem(List.of(metal), false, 5_000L);

    assertThat(PlanCheck.broken(problem, List.of(greedy), 9_999))
        .anyMatch(each -> each.startsWith("year 1 spends 14690"))
        .anyMatch(each -> each.contains("a passes its cap a month"))
        .anyMatch(each -> each.contains("less than 9999"));
  }

  @Test
  void needsOutOfOrderAreRefused() {
    assertThatThrownBy(
            () ->
                material(
                    "a",
                    "1",
                    "100",
                    new Material.Need("civilian", n("1"), n("1")),
                    new Material.Need("military", n("1"), n("2"))))
        .hasMessageContaining("in the order of their value");
  }

  private static PlanProblem any(Random random, int count, int years) {
    var materials = new ArrayList<Material>();
    var spaces = new ArrayList<BigDecimal>();
    for (int m = 0; m < count; m++) {
      int high = random.nextInt(1, 40);
      materials.add(
          material(
              "m" + m,
              String.valueOf(random.nextInt(50, 400)),
              String.valueOf(random.nextInt(1000, 9000)),
              new Material.Need("military", n("" + random.nextInt(1, 20)), n("" + high)),
              new Material.Need("civilian", n("" + random.nextInt(0, 25)), n("" + high / 2))));
      spaces.add(new BigDecimal(random.nextInt(0, 30)).movePointLeft(1));
    }
    var budget = new ArrayList<Long>();
    for (int year = 0; year < years; year++) {
      budget.add((long) random.nextInt(500, 3000 * count));
    }
    return new PlanProblem(
        materials,
        budget,
        random.nextBoolean(),
        new BigDecimal(random.nextInt(0, 4 * count)),
        spaces);
  }

  /** The worth of the best plan by going through all of them. */
  private static long best(PlanProblem problem) {
    var tables = new Tables(problem);
    return best(tables, new int[tables.materials][tables.years], 0);
  }

  private static long best(Tables tables, int[][] lots, int place) {
    if (place == tables.materials * tables.years) {
      return tables.fits(lots) ? tables.worth(lots) : 0;
    }
    int m = place / tables.years;
    int year = place % tables.years;
    int before = 0;
    for (int y = 0; y < year; y++) {
      before += lots[m][y];
    }
    long best = 0;
    for (int each = 0; each <= tables.most[m] && before + each <= tables.needed[m]; each++) {
      lots[m][year] = each;
      best = Math.max(best, best(tables, lots, place + 1));
    }
    lots[m][year] = 0;
    return best;
  }
}
