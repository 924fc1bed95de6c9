package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.Evidence;
import forge.pricing.method.Outliers;
import forge.pricing.method.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold of every determination, on random trades; each of them is certified too. */
class DeterminationLawsTest {

  /** A trade as drawn: what it was made at, how much of it, by whom, on which day of May. */
  record Deal(int cents, int kilograms, int buyer, int seller, int day) {

    Deal of(int otherBuyer) {
      return new Deal(cents, kilograms, otherBuyer, seller, day);
    }

    Evidence made(int number, int shiftedBy) {
      BigDecimal price = BigDecimal.valueOf(cents, 2).scaleByPowerOfTen(shiftedBy);
      return Trades.piece("t%03d".formatted(number))
          .on("2026-05-%02d".formatted(day))
          .price(price.toPlainString())
          .tonnes(BigDecimal.valueOf(kilograms, 3).toPlainString())
          .parties("b" + buyer, "s" + seller, false)
          .segment(number % 2 == 0 ? "even" : "odd")
          .trade();
    }
  }

  /** How figures are treated, with amounts that scale with prices. */
  record Treated(Statistic statistic, String cap, String low, String high, int outliers) {

    Rule rule(int shiftedBy) {
      BigDecimal limit = BigDecimal.valueOf(300).scaleByPowerOfTen(shiftedBy);
      Outliers rule =
          switch (outliers) {
            case 0 -> new Outliers.None();
            case 1 -> new Outliers.Absolute(limit);
            case 2 -> new Outliers.Robust(BigDecimal.TWO, limit.movePointLeft(2));
            default -> new Outliers.Relative(new BigDecimal("0.5"), limit.movePointLeft(2));
          };
      return Rule.by(statistic).outliers(rule).cap(cap).trim(low, high, "").decimals(3 - shiftedBy);
    }
  }

  @Property(tries = 300, seed = "1")
  void theOrderOfTheEvidenceChangesNothing(
      @ForAll("deals") List<Deal> deals, @ForAll("treated") Treated treated, @ForAll long seed) {
    Determination one = treated.rule(0).of(made(deals, 0));
    List<Evidence> shuffled = made(deals, 0);
    Collections.shuffle(shuffled, new Random(seed));
    Determination other = treated.rule(0).of(shuffled);
    assertThat(other).isEqualTo(one).hasToString(one.toString());
  }

  @Property(tries = 300, seed = "1")
  void aTradeBetweenAffiliatesChangesNothing(
      @ForAll("deals") List<Deal> deals,
      @ForAll("treated") Treated treated,
      @ForAll @IntRange(min = 1, max = 100_000_000) int price) {
    Determination one = treated.rule(0).of(made(deals, 0));
    List<Evidence> more = made(deals, 0);
    more.add(Trades.piece("x").price(price + "").tonnes("5000").parties("b1", "s9", true).trade());
    Determination other = treated.rule(0).of(more);
    assertThat(other.findPrice()).isEqualTo(one.findPrice());
    assertThat(other.basis().counted()).isEqualTo(one.basis().counted());
    assertThat(other.basis().trials()).isEqualTo(one.basis().trials());
    assertThat(other.basis().exclusions()).containsAll(one.basis().exclusions());
  }

  /**
   * A tenfold, hundredfold or a hundredth of all prices and amounts, with one decimal fewer each.
   */
  @Property(tries = 300, seed = "1")
  void scaledPricesGiveAScaledPrice(
      @ForAll("deals") List<Deal> deals,
      @ForAll("treated") Treated treated,
      @ForAll @IntRange(min = -2, max = 3) int shift) {
    Determination one = treated.rule(0).of(made(deals, 0));
    Determination scaled = treated.rule(shift).of(made(deals, shift));
    assertThat(scaled.findPrice().map(price -> price.movePointLeft(shift).stripTrailingZeros()))
        .isEqualTo(one.findPrice().map(BigDecimal::stripTrailingZeros));
    assertThat(Rule.excluded(scaled)).isEqualTo(Rule.excluded(one));
  }

  @Property(tries = 300, seed = "1")
  void thePriceLiesBetweenTheLowestAndTheHighest(
      @ForAll("deals") List<Deal> deals, @ForAll("treated") Treated treated) {
    if (treated.rule(0).of(made(deals, 0)) instanceof Determination.Priced priced) {
      Dispersion dispersion = priced.grounds().dispersion().orElseThrow();
      assertThat(priced.grounds().raw()).isBetween(dispersion.lowest(), dispersion.highest());
      assertThat(dispersion.lowerQuartile()).isBetween(dispersion.lowest(), dispersion.median());
      assertThat(dispersion.upperQuartile()).isBetween(dispersion.median(), dispersion.highest());
    }
  }

  /** The weight below the median is less than half, and that up to it at least half. */
  @Property(tries = 300, seed = "1")
  void theMedianByWeightSplitsTheWeight(@ForAll("deals") List<Deal> deals) {
    var priced = (Determination.Priced) Rule.by(Statistic.WEIGHTED_MEDIAN).of(made(deals, 0));
    BigDecimal half = priced.basis().tally().quantity().divide(BigDecimal.TWO);
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal upTo = BigDecimal.ZERO;
    for (Determination.Counted each : priced.basis().counted()) {
      int side = each.price().compareTo(priced.grounds().raw());
      below = side < 0 ? below.add(each.weight()) : below;
      upTo = side <= 0 ? upTo.add(each.weight()) : upTo;
    }
    assertThat(below).isLessThan(half);
    assertThat(upTo).isGreaterThanOrEqualTo(half);
  }

  @Property(tries = 300, seed = "1")
  void trimmingTakesExactlyItsShareOfTheWeight(
      @ForAll("deals") List<Deal> deals,
      @ForAll @IntRange(min = 0, max = 49) int low,
      @ForAll @IntRange(min = 0, max = 49) int high) {
    Determination result =
        Rule.plain()
            .trim(hundredths(low).toPlainString(), hundredths(high).toPlainString(), "")
            .of(made(deals, 0));
    BigDecimal total = BigDecimal.valueOf(deals.stream().mapToLong(Deal::kilograms).sum(), 3);
    assertThat(result.basis().tally().quantity())
        .isEqualByComparingTo(total.multiply(hundredths(100 - low - high)));
  }

  @Property(tries = 300, seed = "1")
  void noPartyHasMoreThanItsShare(
      @ForAll("deals") List<Deal> deals, @ForAll @IntRange(min = 20, max = 99) int cap) {
    Determination result = Rule.plain().cap(hundredths(cap).toPlainString()).of(made(deals, 0));
    BigDecimal most = result.basis().tally().quantity().multiply(hundredths(cap));
    if (result.findPrice().isPresent()) {
      assertThat(byParty(deals, result).values()).allMatch(weight -> weight.compareTo(most) <= 0);
    }
  }

  /** Where no one is above its share, nothing is cut and no price is missing. */
  @Property(tries = 300, seed = "1")
  void aCapThatAllKeepCutsNothing(@ForAll("deals") List<Deal> deals) {
    Determination free = Rule.plain().of(made(deals, 0));
    BigDecimal largest =
        byParty(deals, free).values().stream().max(BigDecimal::compareTo).orElseThrow();
    BigDecimal kept = largest.divide(free.basis().tally().quantity(), 4, RoundingMode.CEILING);
    Determination capped = Rule.plain().cap(kept.toPlainString()).of(made(deals, 0));
    assertThat(capped.findPrice()).isEqualTo(free.findPrice());
    assertThat(capped.basis().exclusions()).isEmpty();
  }

  /**
   * A seller that has more than its share deals once more, on a later day, with buyers that each
   * buy once: whatever the price and the size, the price stays.
   */
  @Property(tries = 300, seed = "1")
  void whoHasHisShareMovesThePriceNoFurther(
      @ForAll("deals") List<Deal> deals,
      @ForAll @IntRange(min = 1, max = 1_000_000) int price,
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long tonnes) {
    Rule rule = Rule.plain().cap("0.4");
    var before = new ArrayList<Evidence>();
    deals.forEach(each -> before.add(each.of(100 + before.size()).made(before.size(), 0)));
    Determination one = rule.of(before);
    Optional<String> capped =
        one.basis().exclusions().stream()
            .filter(each -> each.reason() == Reason.BEYOND_PARTY_CAP)
            .map(each -> "s" + deal(deals, each.evidence().code()).seller())
            .findFirst();
    Assume.that(one.findPrice().isPresent() && capped.isPresent());
    before.add(
        Trades.piece("x")
            .on("2026-05-28")
            .price(price + "")
            .tonnes(tonnes + "")
            .parties("b", capped.orElseThrow(), false)
            .trade());
    Determination other = rule.of(before);
    assertThat(other.findPrice()).isEqualTo(one.findPrice());
    assertThat(other.basis().counted()).isEqualTo(one.basis().counted());
  }

  @Property(tries = 50, seed = "1")
  void theLocaleChangesNothing(
      @ForAll("deals") List<Deal> deals, @ForAll("treated") Treated treated) {
    List<Evidence> evidence = made(deals, 0);
    String here = treated.rule(0).of(evidence).toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(treated.rule(0).of(evidence)).hasToString(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Deal deal(List<Deal> deals, String code) {
    return deals.get(Integer.parseInt(code.substring(1)));
  }

  private static Map<String, BigDecimal> byParty(List<Deal> deals, Determination result) {
    var weights = new HashMap<String, BigDecimal>();
    for (Determination.Counted each : result.basis().counted()) {
      Deal deal = deal(deals, each.evidence().code());
      weights.merge("b" + deal.buyer(), each.weight(), BigDecimal::add);
      weights.merge("s" + deal.seller(), each.weight(), BigDecimal::add);
    }
    return weights;
  }

  private static BigDecimal hundredths(int count) {
    return BigDecimal.valueOf(count, 2);
  }

  private static List<Evidence> made(List<Deal> deals, int shiftedBy) {
    var made = new ArrayList<Evidence>();
    for (Deal each : deals) {
      made.add(each.made(made.size(), shiftedBy));
    }
    return made;
  }

  @Provide
  Arbitrary<List<Deal>> deals() {
    var dear = Arbitraries.integers().between(1, 100_000);
    var alike = Arbitraries.integers().between(9_998, 10_002);
    Arbitrary<Deal> deal =
        Combinators.combine(
                Arbitraries.oneOf(dear, alike),
                Arbitraries.integers().between(1, 500_000),
                Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(1, 27))
            .as(Deal::new);
    return deal.list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<Treated> treated() {
    return Combinators.combine(
            Arbitraries.of(
                Statistic.WEIGHTED_MEAN,
                Statistic.WEIGHTED_MEDIAN,
                Statistic.MEAN,
                Statistic.MEDIAN,
                Statistic.LOWEST,
                Statistic.HIGHEST,
                Statistic.LATEST,
                Statistic.MEAN_OF_SEGMENTS),
            Arbitraries.of("1", "0.5", "0.3", "0.2"),
            Arbitraries.of("0", "0.1", "0.25"),
            Arbitraries.of("0", "0.2", "0.333"),
            Arbitraries.integers().between(0, 3))
        .as(Treated::new);
  }
}
