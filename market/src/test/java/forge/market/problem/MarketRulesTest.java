package forge.market.problem;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in a market resolve and are unique, and its parts make sense together. */
class MarketRulesTest {

  private static final EconomyId HOME = EconomyId.of("HOM");
  private static final EconomyId ABROAD = EconomyId.of("FOR");
  private static final EconomyId NOWHERE = EconomyId.of("NIL");
  private static final ProductId GOOD = ProductId.of("GOOD");
  private static final ActivityId MINE = ActivityId.of("mine");

  private static MarketProblem.Builder sound() {
    return MarketProblem.builder()
        .economies(List.of(HOME, ABROAD))
        .product(GOOD, "t")
        .activity(mine(MINE, ABROAD, GOOD))
        .demand(new Demand(HOME, GOOD, new DemandCurve.Linear(50, 0.5), Set.of()))
        .arc(arc("ship", ABROAD, HOME));
  }

  private static Activity mine(ActivityId id, EconomyId economy, ProductId product) {
    return new Activity(
        id,
        economy,
        Map.of(),
        Map.of(product, 1.0),
        CostCurve.constant(3),
        Map.of(),
        0,
        9,
        Set.of());
  }

  private static Arc arc(String name, EconomyId from, EconomyId to) {
    return new Arc(
        ArcId.of(name),
        GOOD,
        from,
        to,
        CostCurve.constant(1),
        Map.of(),
        0,
        Double.POSITIVE_INFINITY);
  }

  private static Scope into(EconomyId... importers) {
    return new Scope(GOOD, Set.of(), Set.of(importers), Set.of());
  }

  private static List<String> breaches(MarketProblem.Builder market) {
    return MarketRules.check(market.build()).stream()
        .map(b -> "%s %s = %s: %s".formatted(b.severity(), b.path(), b.value(), b.rule()))
        .toList();
  }

  @Test
  void soundMarketBreaksNoRule() {
    assertThat(breaches(sound())).isEmpty();
  }

  @Test
  void demandsOfOnePlaceAddUp() {
    var second = new Demand(HOME, GOOD, new DemandCurve.Fixed(3), Set.of());

    assertThat(breaches(sound().demand(second))).isEmpty();
  }

  @Test
  void namesAreDeclaredOnce() {
    assertThat(
            breaches(
                sound()
                    .economy(HOME)
                    .product(GOOD, "kg")
                    .activity(mine(MINE, HOME, GOOD))
                    .arc(arc("ship", HOME, ABROAD))))
        .containsExactly(
            "ERROR economies[2] = HOM: another economy has this name",
            "ERROR products[1] = GOOD: another product has this name",
            "ERROR activities[1] = mine: another activity has this name",
            "ERROR arcs[1] = ship: another arc has this name");
  }

  @Test
  void namesInPoliciesAreDeclared() {
    assertThat(
            breaches(
                sound()
                    .policy(new Policy.ImportBan(into(HOME, NOWHERE)))
                    .policy(new Policy.OutputSubsidy(Set.of(ActivityId.of("mill")), 1))
                    .policy(new Policy.ImportQuota(into(HOME), 1, Map.of(NOWHERE, 1.0)))
                    .policy(
                        new Policy.ExportBan(
                            new Scope(GOOD, Set.of(), Set.of(), Set.of(PeriodId.of("9")))))))
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).startsWith("ERROR policies[0].importers["),
            one -> assertThat(one).startsWith("ERROR policies[1].activities[0] = mill"),
            one -> assertThat(one).startsWith("ERROR policies[2].holders.NIL = NIL"),
            one -> assertThat(one).startsWith("ERROR policies[3].periods[0] = 9: no period"));
  }

  @Test
  void namesInCapsAndCrossCostsAreDeclared() {
    var cap = new SharedCap(CapId.of("gate"), Map.of(), Map.of(ArcId.of("road"), 1.0), 3);
    var selfish =
        new Activity(
            ActivityId.of("pit"),
            HOME,
            Map.of(),
            Map.of(GOOD, 1.0),
            CostCurve.constant(3),
            Map.of(ActivityId.of("pit"), 0.5),
            0,
            9,
            Set.of());

    assertThat(breaches(sound().cap(cap).activity(selfish)))
        .containsExactlyInAnyOrder(
            "ERROR caps[0].arcs.road = road: no arc has this name",
            "ERROR activities[1].crossCosts.pit = pit:"
                + " a cross cost is the effect of another, not of itself");
  }

  @Test
  void emptyMarket() {
    assertThat(breaches(MarketProblem.builder())).hasSize(4).allMatch(b -> b.startsWith("ERROR"));
  }

  @Test
  void productsHaveASourceAndAUse() {
    var scrap = ProductId.of("SCRAP");
    var slag = ProductId.of("SLAG");
    var wanted = new Demand(HOME, scrap, new DemandCurve.Fixed(3), Set.of());

    assertThat(breaches(sound().product(scrap, "t").demand(wanted)))
        .containsExactly("ERROR products[1] = SCRAP: the product is used and nothing makes it");
    assertThat(breaches(sound().product(slag, "t")))
        .containsExactly("WARNING products[1] = SLAG: nothing uses the product");
  }

  @Test
  void demandThatNothingCanReach() {
    assertThat(breaches(sound().removeArcs(_ -> true)))
        .containsExactly("WARNING demand[0] = : HOM neither makes GOOD nor can bring it in");
  }

  @Test
  void policyThatCoversNoTradeIsAWarning() {
    assertThat(
            breaches(
                sound()
                    .policy(new Policy.SpecificDuty(into(ABROAD), 3))
                    .policy(new Policy.VariableLevy(GOOD, Set.of(ABROAD), Set.of(), 3, 9))
                    .policy(new Policy.LicenceQuota(GOOD, HOME, Map.of()))))
        .hasSize(3)
        .allMatch(b -> b.matches("WARNING policies\\[.] = : the policy covers no arc"));
  }

  @Test
  void rateInPercent() {
    assertThat(breaches(sound().policy(new Policy.AdValoremDuty(into(HOME), 25, PriceBasis.CIF))))
        .containsExactly("WARNING policies[0].rate = 25.0: the rate is 25.0 times the value");
  }

  @Test
  void marketPowerNeedsAFinalDemand() {
    var conduct =
        new Policy.Conduct(
            "firm", GOOD, Set.of(ABROAD), Set.of(), Behaviour.COURNOT, 1, Set.of(ABROAD));
    var abroad =
        new Policy.Conduct("firm", GOOD, Set.of(HOME), Set.of(), Behaviour.COURNOT, 1, Set.of());

    assertThat(breaches(sound().policy(conduct)))
        .containsExactly(
            "ERROR policies[0].markets[0] = FOR:"
                + " the market has no final demand for GOOD that falls in its price");
    assertThat(breaches(sound().policy(abroad)))
        .singleElement()
        .asString()
        .startsWith("ERROR policies[0] = firm: none of its markets");
  }

  @Test
  void supportIsForWhatAnActivityMakes() {
    var other = ProductId.of("OTHER");
    var contract =
        new Policy.SupportContract(
            other, Set.of(MINE), 20, Policy.Ways.ONE_WAY, Double.POSITIVE_INFINITY);

    assertThat(
            breaches(
                sound()
                    .product(other, "t")
                    .activity(mine(ActivityId.of("pit"), HOME, other))
                    .demand(new Demand(HOME, other, new DemandCurve.Fixed(1), Set.of()))
                    .policy(contract)))
        .containsExactly(
            "ERROR policies[0].activities[0] = mine: the activity does not make OTHER");
  }
}
