package forge.store.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.store.MarketFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the keys of a market file mean in the market. */
class MarketFormatTest {

  private static MarketProblem read(String text) {
    var checked = MarketFiles.read("m", text);
    assertThat(checked.problems()).isEmpty();
    return checked.value();
  }

  private static Activity activity(MarketProblem market, String name) {
    return market.activities().stream()
        .filter(each -> each.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void yieldIsOutputPerInput() {
    Activity smelt = activity(read(Texts.SOUND), "smelt");

    assertThat(smelt.inputs()).isEqualTo(Map.of(ProductId.of("ORE"), 2.0));
    assertThat(smelt.outputs()).isEqualTo(Map.of(ProductId.of("METAL"), 1.0));
  }

  @Test
  void jointProductsAndSeveralInputs() {
    String text =
        Texts.with(
            "input: ORE, output: METAL, yield: 0.5", "inputs: {ORE: 4.2}, outputs: {METAL: 2}");

    assertThat(activity(read(text), "smelt").outputs()).containsValue(2.0);
  }

  @Test
  void oneEntryForSeveralEconomies() {
    String at = "output: ORE, cost: 9, at: {FOR: {cost: 1, capacity: 5}, HOM: {}}}";
    MarketProblem market =
        read(Texts.with("economy: FOR, output: ORE, cost: {intercept: 4, slope: 0.5}}", at));

    assertThat(activity(market, "mine@FOR").cost().marginal(0)).isEqualTo(1);
    assertThat(activity(market, "mine@FOR").capacity()).isEqualTo(5);
    assertThat(activity(market, "mine@HOM").cost().marginal(0)).isEqualTo(9);
    assertThat(activity(market, "mine@HOM").economy()).isEqualTo(EconomyId.of("HOM"));
  }

  @Test
  void directDemandWithItsOwnPriceIsLinear() {
    MarketProblem market =
        read(
            Texts.with(
                "intercept: 50, slope: 0.5",
                "quantity: {constant: 100, coefficients: {METAL: -2}}"));

    assertThat(market.demands().getFirst().curve()).isEqualTo(new DemandCurve.Linear(50, 0.5));
  }

  @Test
  void inverseDemandIsSolvedForTheQuantities() {
    MarketProblem market =
        read(
            Texts.with(
                "  - {economy: HOM, product: METAL, intercept: 50, slope: 0.5}",
                """
                  - {economy: HOM, product: METAL, price: {constant: 28.75, coefficients: {METAL: -2, ORE: -1}}}
                  - {economy: HOM, product: ORE, price: {constant: 41, coefficients: {METAL: -1, ORE: -4}}}"""));

    var first = (DemandCurve.CrossPrice) market.demands().getFirst().curve();
    assertThat(first.constant()).isCloseTo(74 / 7.0, within(1e-12));
    assertThat(first.ownCoefficient()).isCloseTo(-4 / 7.0, within(1e-12));
    assertThat(first.coefficients().get(ProductId.of("ORE"))).isCloseTo(1 / 7.0, within(1e-12));
  }

  @Test
  void supplyByPricesIsAMarginalCost() {
    String text =
        Texts.SOUND
            + """
            supply:
              - {economy: FOR, product: ORE, quantity: {constant: -50, coefficients: {ORE: 10, METAL: 0.5}}}
              - {economy: FOR, product: METAL, quantity: {constant: -60, coefficients: {ORE: 0.5, METAL: 15}}}
              - {name: home, economy: HOM, product: ORE, quantity: {constant: 10, coefficients: {ORE: 1}}}
            """;
    MarketProblem market = read(text);
    Activity ore = activity(market, "supply:ORE@FOR");
    double determinant = 10 * 15 - 0.5 * 0.5;

    assertThat(activity(market, "home").cost()).isEqualTo(new CostCurve.Linear(-10, 1));
    assertThat(ore.cost().slope(0)).isCloseTo(15 / determinant, within(1e-12));
    assertThat(ore.cost().marginal(0)).isCloseTo((15 * 50 - 0.5 * 60) / determinant, within(1e-12));
    assertThat(ore.crossCosts().values()).singleElement().isEqualTo(-0.5 / determinant);
  }

  @Test
  void supplyThatDoesNotRiseIsReported() {
    String text =
        Texts.SOUND
            + """
            supply:
              - {economy: FOR, product: ORE, quantity: {constant: 0, coefficients: {ORE: 1, METAL: 3}}}
              - {economy: FOR, product: METAL, quantity: {constant: 0, coefficients: {ORE: 3, METAL: 1}}}
            """;

    assertThat(Texts.problems(text))
        .contains("14: supply[0]: the coefficients of supply in FOR do not rise together")
        .contains("15: supply[1]");
  }

  @Test
  void singleArcReplacesTheShortFormWhateverTheOrder() {
    String arcs =
        """
          - {product: ORE, from: FOR, to: HOM, cost: 7, name: rail}
          - {product: [ORE, METAL], between: [HOM, FOR], cost: 1}
        """;
    MarketProblem market =
        read(Texts.with("  - {product: ORE, from: FOR, to: HOM, cost: 1}\n", arcs));

    assertThat(market.arcs().stream().map(arc -> arc.id().name()))
        .containsExactly("ORE:HOM>FOR", "METAL:HOM>FOR", "METAL:FOR>HOM", "rail");
  }

  @Test
  void arcCostMayRiseWithItsFlow() {
    Arc arc =
        read(Texts.with("to: HOM, cost: 1", "to: HOM, cost: 1, slope: 0.2")).arcs().getFirst();

    assertThat(arc.cost()).isEqualTo(new CostCurve.Linear(1, 0.2));
  }

  @Test
  void absentScopeIsAllTradeAndOneCodeIsAList() {
    MarketProblem market =
        read(Texts.withPolicy("kind: adValoremDuty, product: ORE, to: HOM, rate: 0.25"));
    var duty = (Policy.AdValoremDuty) market.policies().getFirst();

    assertThat(duty.scope().exporters()).isEmpty();
    assertThat(duty.scope().importers()).containsExactly(EconomyId.of("HOM"));
  }

  @Test
  void shortagePriceIsAHundredTimesTheLargestPrice() {
    assertThat(read(Texts.SOUND).shortagePrice()).isEqualTo(5000);
    assertThat(read(Texts.SOUND + "shortagePrice: 80\n").shortagePrice()).isEqualTo(80);
    String fixed = Texts.with("intercept: 50, slope: 0.5", "fixed: 200");
    assertThat(read(fixed).shortagePrice()).isEqualTo(100 * 4.0);
  }

  @Test
  void jsonIsReadToo() {
    String json =
        """
        {"economies": ["A"], "products": [{"id": "X", "unit": "kg"}],
         "activities": [{"name": "m", "economy": "A", "output": "X", "cost": 1, "capacity": "unlimited"}],
         "demand": [{"economy": "A", "product": "X", "fixed": 3}]}
        """;

    assertThat(read(json).demands()).hasSize(1);
    assertThat(Texts.problems(json.replace("\"fixed\": 3", "\"fixed\": \"3\"")))
        .startsWith("3: demand[0].fixed = \"3\": must be a number");
  }
}
