package forge.store.market;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.Behaviour;
import forge.market.problem.CapId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Scope;
import forge.market.problem.SharedCap;
import forge.market.problem.Step;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Markets with two economies, two products, two activities and anything else: odd names, every
 * curve, every policy.
 */
final class AnyMarket {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static final PeriodId FIRST = PeriodId.of("2024");
  private static final EconomyId HOME = EconomyId.of("no");
  private static final EconomyId ABROAD = EconomyId.of("A: \"b\", [c] #1 \\ é\u2028");
  private static final ProductId ORE = ProductId.of("1e3");
  private static final ProductId METAL = ProductId.of("Nd-Pr > 99 %");
  private static final ActivityId MINE = ActivityId.of("null");
  private static final ActivityId SMELT = ActivityId.of("- smelt");
  private static final ArcId SHIP = ArcId.of("ship @ 3:00");

  private AnyMarket() {}

  static Arbitrary<MarketProblem> markets() {
    return Combinators.combine(
            texts(),
            positive(),
            costs(),
            costs(),
            demands(),
            policies().list().uniqueElements(Policy::getClass).ofMaxSize(6))
        .as(AnyMarket::market);
  }

  private static MarketProblem market(
      String title,
      double figure,
      CostCurve mining,
      CostCurve other,
      DemandCurve curve,
      List<Policy> policies) {
    var market =
        MarketProblem.builder()
            .title(title)
            .shortagePrice(figure)
            .period(FIRST)
            .period(PeriodId.of("late 2025"))
            .economies(List.of(HOME, ABROAD))
            .product(new TradedProduct(ORE, "t", "", 0))
            .product(new TradedProduct(METAL, "kg Nd", "refined: oxide", figure))
            .activity(
                new Activity(
                    MINE,
                    ABROAD,
                    Map.of(),
                    Map.of(ORE, figure),
                    mining,
                    Map.of(SMELT, -figure),
                    0,
                    INFINITE,
                    Set.of(FIRST)))
            .activity(
                new Activity(
                    SMELT,
                    HOME,
                    Map.of(ORE, 4 + figure),
                    Map.of(METAL, 0.5),
                    other,
                    Map.of(),
                    0.25,
                    1e300,
                    Set.of()))
            .demand(new Demand(HOME, METAL, curve, Set.of(FIRST)))
            .arc(new Arc(SHIP, ORE, ABROAD, HOME, other, Map.of(), 0, INFINITE))
            .arc(
                new Arc(
                    Arc.defaultId(METAL, HOME, ABROAD),
                    METAL,
                    HOME,
                    ABROAD,
                    mining,
                    Map.of(SHIP, figure),
                    1,
                    2 + figure))
            .storage(new Storage(HOME, METAL, figure, 0.125, INFINITE, figure))
            .cap(new SharedCap(CapId.of("gate"), Map.of(MINE, -1.0), Map.of(SHIP, figure), -3));
    policies.stream().distinct().forEach(market::policy);
    return market.build();
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .excludeChars('\uFFFE', '\uFFFF')
        .filter(text -> text.isEmpty() || !text.isBlank())
        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
  }

  private static Arbitrary<Double> positive() {
    return Arbitraries.doubles().between(1e-9, 1e9).ofScale(9);
  }

  private static Arbitrary<Double> any() {
    return Arbitraries.doubles().between(-1e6, 1e6).ofScale(6);
  }

  private static Arbitrary<CostCurve> costs() {
    return Arbitraries.oneOf(
        any().map(CostCurve::constant),
        Combinators.combine(any(), positive()).as(CostCurve.Linear::new),
        Combinators.combine(any(), positive(), positive())
            .as(
                (price, rise, quantity) ->
                    new CostCurve.Steps(
                        List.of(new Step(price, quantity), new Step(price + rise, INFINITE)))),
        Combinators.combine(any(), positive(), positive(), positive())
            .as(CostCurve.Isoelastic::new),
        Combinators.combine(any(), positive(), positive(), positive())
            .as(CostCurve.LogBarrier::new));
  }

  private static Arbitrary<DemandCurve> demands() {
    return Arbitraries.oneOf(
        positive().map(DemandCurve.Fixed::new),
        Combinators.combine(any(), positive()).as(DemandCurve.Linear::new),
        Combinators.combine(any(), positive())
            .as((constant, own) -> new DemandCurve.CrossPrice(constant, -own, Map.of(ORE, 0.5))),
        Combinators.combine(positive(), positive(), positive())
            .as((quantity, price, e) -> new DemandCurve.Isoelastic(quantity, price, e, INFINITE)),
        Combinators.combine(any(), positive())
            .as((price, quantity) -> new DemandCurve.Steps(List.of(new Step(price, quantity)))));
  }

  private static Arbitrary<Policy> policies() {
    var all = new Scope(ORE, Set.of(), Set.of(), Set.of());
    var some = new Scope(ORE, Set.of(ABROAD), Set.of(HOME), Set.of(FIRST));
    return Arbitraries.of(all, some)
        .flatMap(scope -> positive().flatMap(x -> Arbitraries.of(policies(scope, x))));
  }

  private static List<Policy> policies(Scope scope, double x) {
    Map<EconomyId, Double> shares = Map.of(HOME, 0.75, ABROAD, 0.25);
    return List.of(
        new Policy.SpecificDuty(scope, -x),
        new Policy.AdValoremDuty(scope, x, PriceBasis.FOB),
        new Policy.ExportTax(scope, x, 0.13),
        new Policy.ExportMarkup(scope, x),
        new Policy.ImportQuota(scope, x, shares),
        new Policy.ExportQuota(scope, x, Map.of()),
        new Policy.LicenceQuota(ORE, ABROAD, Map.of(HOME, x)),
        new Policy.TariffRateQuota(scope, x, 1, 1 + x, shares),
        new Policy.ImportBan(scope),
        new Policy.ExportBan(scope),
        new Policy.VariableLevy(ORE, Set.of(HOME), Set.of(), x, INFINITE),
        new Policy.MinimumImportPrice(scope, x),
        new Policy.PublicPurchase(METAL, Set.of(HOME), x, INFINITE),
        new Policy.ReserveRelease(METAL, Set.of(HOME), x, x),
        new Policy.OutputSubsidy(Set.of(MINE), x),
        new Policy.SupportContract(ORE, Set.of(MINE), x, Policy.Ways.TWO_WAY, x),
        new Policy.Conduct(
            "OPEC: the 2nd", METAL, Set.of(ABROAD), Set.of(), Behaviour.COMPETITIVE, x, Set.of()));
  }
}
