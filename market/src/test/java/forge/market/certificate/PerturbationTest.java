package forge.market.certificate;

import static forge.market.certificate.TwoEconomies.ARC;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.HOME_MINE;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.levy;
import static forge.market.certificate.TwoEconomies.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.RowTag;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Whatever is changed in a correct point, by more than a ten-thousandth, is found. */
class PerturbationTest {

  /** A market with a correct point of it. */
  record Cleared(String name, MarketProblem market, HandPoint point) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<Cleared> cleared() {
    return Arbitraries.of(freeTrade(), quota(), tariffQuota(), levied(), supported(), adValorem());
  }

  private static Cleared freeTrade() {
    return new Cleared("free trade", market(), at(market(), 114.0 / 7, 107.0 / 7));
  }

  private static Cleared quota() {
    var market = market(new Policy.ImportQuota(IMPORTS, 30, Map.of()));
    return new Cleared("quota", market, at(market, 20, 12.5).quotaRent(0, 6.5));
  }

  private static Cleared tariffQuota() {
    var market = market(new Policy.TariffRateQuota(IMPORTS, 20, 1, 6, Map.of()));
    double p = 138.0 / 7;
    var inside = new ColumnTag.FlowTier(ARC, PERIOD, 0, true);
    var outside = new ColumnTag.FlowTier(ARC, PERIOD, 0, false);
    var point = at(market, p, p - 7).quotaRent(0, 5);
    return new Cleared(
        "tariff-rate quota", market, point.with(inside, 20).with(outside, 70 - 3 * p));
  }

  private static Cleared levied() {
    var rule = new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 20, Double.POSITIVE_INFINITY);
    return new Cleared("levy", market(rule), at(market(rule), 20, 12.5).with(levy(0), 6.5));
  }

  private static Cleared supported() {
    var mine = Set.of(HOME_MINE);
    var market = market(new Policy.SupportContract(OXIDE, mine, 20, Policy.Ways.ONE_WAY, 28));
    var point =
        at(market, 16, 15, 68, 28, 40)
            .with(new Multiplier.Support(0, HOME_MINE, PERIOD), 4)
            .with(new ColumnTag.LevelPart(HOME_MINE, PERIOD, 0, true), 28)
            .with(new ColumnTag.LevelPart(HOME_MINE, PERIOD, 0, false), 0);
    return new Cleared("support", market, point);
  }

  private static Cleared adValorem() {
    double p = 114 / 6.2;
    var market = market(new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.CIF));
    return new Cleared("ad valorem", market, at(market, p, p / 1.25 - 1));
  }

  @Property(tries = 600)
  void oneFigureChanged(
      @ForAll("cleared") Cleared correct,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @DoubleRange(min = 1e-4, max = 0.5) @Scale(6) double share,
      @ForAll boolean up) {
    List<Object> keys = new ArrayList<>(correct.point().keys());
    Object key = keys.get(which % keys.size());
    double value = correct.point().figure(key);
    double step = share * Math.max(10, Math.abs(value));
    var changed = correct.point().but(key, value + (up ? step : -step));
    assertThat(Certifier.certify(correct.market(), changed.build()).passed()).isFalse();
  }

  @Property(tries = 600)
  void manyFiguresChanged(
      @ForAll("cleared") Cleared correct,
      @ForAll @DoubleRange(min = 1e-4, max = 0.5) @Scale(6) double share,
      @ForAll long seed) {
    var random = new Random(seed);
    HandPoint changed = correct.point();
    for (Object key : correct.point().keys()) {
      double value = correct.point().figure(key);
      double step = share * Math.max(10, Math.abs(value));
      changed = changed.but(key, value + (random.nextBoolean() ? step : -step));
    }
    assertThat(Certifier.certify(correct.market(), changed.build()).passed()).isFalse();
  }

  /** In grams and cents an error is as large as in tonnes and dollars. */
  @Property(tries = 200)
  void unitsDoNotMatter(
      @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double tonne,
      @ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(3) double dollar,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double error) {
    var plain = at(market(), 114.0 / 7 + error, 107.0 / 7);
    var market =
        market(
            new CostCurve.Linear(-10 * dollar, dollar / tonne),
            new CostCurve.Linear(5 * dollar, 0.25 * dollar / tonne),
            new DemandCurve.Linear(50 * dollar, 0.5 * dollar / tonne));
    var rescaled =
        market.toBuilder()
            .shortagePrice(500 * dollar)
            .removeArcs(_ -> true)
            .arc(TwoEconomies.arc(CostCurve.constant(dollar)))
            .build();
    var point = HandPoint.of(rescaled);
    for (Object key : plain.keys()) {
      boolean money = key instanceof RowTag;
      point.with(key, plain.figure(key) * (money ? dollar : tonne));
    }
    var here = Certifier.certify(market(), plain.build());
    var there = Certifier.certify(rescaled, point.build());
    assertThat(there.naturalResidual()).isCloseTo(here.naturalResidual(), within(1e-12));
    assertThat(there.balanceGap()).isCloseTo(here.balanceGap(), within(1e-12));
    assertThat(there.dualityGap()).isCloseTo(here.dualityGap(), within(1e-12));
  }
}
