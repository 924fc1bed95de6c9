package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Rounding;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.EntryPriceLadder;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Rate;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Duties of every kind, with units, currencies and prices of all sorts. */
final class RandomDuties {

  static final List<PriceName> NAMES =
      List.of(
          new PriceName.Series("alpha"),
          new PriceName.Series("beta"),
          new PriceName.Reference("cobalt-metal", MarketArea.Name.ZONE),
          new PriceName.Series("never"));

  private RandomDuties() {}

  static Arbitrary<BigDecimal> decimal(String least, String most, int scale) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(least), new BigDecimal(most))
        .ofScale(scale);
  }

  static Arbitrary<Rounding> roundings() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 4), Arbitraries.of(Rounding.Mode.class))
        .as(Rounding::new);
  }

  static Arbitrary<PerUnit> units() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(DutyUnit.KGM, DutyUnit.TNE, DutyUnit.DTN).map(PerUnit::of)),
        Tuple.of(2, Arbitraries.of(DutyUnit.LBR, DutyUnit.APZ, DutyUnit.GRM).map(PerUnit::of)),
        Tuple.of(1, Arbitraries.of(DutyUnit.class).map(PerUnit::of)),
        Tuple.of(
            2,
            Combinators.combine(
                    Arbitraries.of(DutyUnit.KGM, DutyUnit.LBR), Arbitraries.of("Co", "NdPr"))
                .as((unit, of) -> new PerUnit(unit, Basis.of(of)))));
  }

  static Arbitrary<Rate> rates() {
    return Combinators.combine(
            decimal("0", "2000", 3),
            Arbitraries.frequency(Tuple.of(8, "USD"), Tuple.of(8, "EUR"), Tuple.of(1, "JPY"))
                .map(CurrencyId::new),
            units().list().ofMinSize(0).ofMaxSize(2))
        .as(Rate::new);
  }

  private static Arbitrary<PriceName> names() {
    return Arbitraries.frequency(
        Tuple.of(16, NAMES.get(0)),
        Tuple.of(12, NAMES.get(1)),
        Tuple.of(2, NAMES.get(2)),
        Tuple.of(1, NAMES.get(3)));
  }

  private static Arbitrary<BigDecimal> percents() {
    return decimal("0", "150", 2);
  }

  private static Arbitrary<DutyExpression> leaves() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(DutyExpression.nil())),
        Tuple.of(4, percents().map(DutyExpression::percent)),
        Tuple.of(4, rates().map(DutyExpression.Specific::new)),
        Tuple.of(3, names().map(DutyExpression.Named::new)),
        Tuple.of(3, Arbitraries.of(PriceBasis.class).map(DutyExpression.PriceAt::new)),
        Tuple.of(1, Arbitraries.just(new DutyExpression.CustomsValue())),
        Tuple.of(
            1,
            Arbitraries.of("Co", "NdPr")
                .map(each -> new DutyExpression.ContentValue(Basis.of(each)))),
        Tuple.of(
            2,
            Arbitraries.of(Set.<String>of(), Set.of("mfn"), Set.of("mfn", "levy"))
                .map(each -> new DutyExpression.DutiesCharged(new TreeSet<>(each)))),
        Tuple.of(
            1,
            Combinators.combine(names(), rates(), decimal("-20", "5", 1))
                .as(
                    (name, step, factor) ->
                        new DutyExpression.Refixed(
                            new DutyExpression.Sum(
                                List.of(
                                    new DutyExpression.Named(name),
                                    new DutyExpression.Scaled(
                                        factor, new DutyExpression.Named(NAMES.getFirst())))),
                            step))));
  }

  static Arbitrary<DutyExpression> duties(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<DutyExpression> part = duties(depth - 1);
    return Arbitraries.oneOf(List.of(leaves(), one(part), two(part), tables(part), choice(part)));
  }

  private static Arbitrary<DutyExpression> one(Arbitrary<DutyExpression> part) {
    return Arbitraries.oneOf(
        Combinators.combine(percents(), part).as(DutyExpression.AdValorem::new),
        Combinators.combine(decimal("-3", "3", 2), part).as(DutyExpression.Scaled::new),
        part.map(DutyExpression.Absolute::new),
        part.map(each -> new DutyExpression.Converted(each, new CurrencyId("USD"))),
        Combinators.combine(part, roundings())
            .as((of, how) -> new DutyExpression.Rounded(of, how, new DutyExpression.InTotal())),
        Combinators.combine(
                part,
                roundings(),
                Arbitraries.of("USD", "EUR").map(CurrencyId::new),
                units().list().ofMinSize(1).ofMaxSize(2))
            .as(
                (of, how, currency, units) ->
                    new DutyExpression.Rounded(
                        of, how, new DutyExpression.PerUnits(currency, units))));
  }

  private static Arbitrary<DutyExpression> two(Arbitrary<DutyExpression> part) {
    return Arbitraries.oneOf(
        part.list().ofMinSize(2).ofMaxSize(3).map(DutyExpression.Sum::new),
        Combinators.combine(part, part).as(DutyExpression.Difference::new),
        Combinators.combine(part, part).as(DutyExpression.Floor::new),
        Combinators.combine(part, part).as(DutyExpression.Cap::new),
        Combinators.combine(part, part).as(DutyExpression.Gap::new),
        Combinators.combine(part, part).as(DutyExpression.AtPrice::new));
  }

  private static Arbitrary<DutyExpression> choice(Arbitrary<DutyExpression> part) {
    return Combinators.combine(
            part, Arbitraries.of(DutyExpression.Comparison.class), part, part, part)
        .as(
            (left, how, right, then, otherwise) ->
                new DutyExpression.Choice(
                    new DutyExpression.Test(left, how, right), then, otherwise));
  }

  private static Arbitrary<DutyExpression> tables(Arbitrary<DutyExpression> part) {
    Arbitrary<DutyExpression> banded =
        Combinators.combine(part, rates(), part.list().ofMinSize(1).ofMaxSize(3), part)
            .as(RandomDuties::banded);
    Arbitrary<DutyExpression> entryPrice =
        Combinators.combine(part, rates(), Arbitraries.integers().between(1, 4), part)
            .as(
                (price, rate, count, below) ->
                    new DutyExpression.EntryPrice(
                        price,
                        new EntryPriceLadder(
                            rate.withAmount(rate.amount().add(new BigDecimal(100))),
                            new BigDecimal(2),
                            count,
                            Rounding.halfUp(1)),
                        below));
    Arbitrary<DutyExpression> brackets =
        Combinators.combine(part, part, percents().list().ofMinSize(0).ofMaxSize(3), percents())
            .as(RandomDuties::bracketed);
    return Arbitraries.oneOf(List.of(banded, entryPrice, brackets));
  }

  private static DutyExpression banded(
      DutyExpression price, Rate rate, List<DutyExpression> duties, DutyExpression below) {
    var bands = new ArrayList<DutyExpression.Band>();
    for (int i = 0; i < duties.size(); i++) {
      BigDecimal bound = rate.amount().subtract(BigDecimal.valueOf(10L * i));
      bands.add(new DutyExpression.Band(rate.withAmount(bound), duties.get(i)));
    }
    return new DutyExpression.Banded(price, bands, below);
  }

  private static DutyExpression bracketed(
      DutyExpression reference, DutyExpression price, List<BigDecimal> shares, BigDecimal above) {
    var brackets = new ArrayList<DutyExpression.Bracket>();
    for (int i = 0; i < shares.size(); i++) {
      brackets.add(new DutyExpression.Bracket(BigDecimal.valueOf(10L + 25L * i), shares.get(i)));
    }
    return new DutyExpression.Bracketed(reference, price, brackets, above);
  }
}
