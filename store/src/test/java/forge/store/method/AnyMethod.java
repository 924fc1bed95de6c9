package forge.store.method;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import forge.pricing.method.Minimum;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
import forge.pricing.method.Smoothing;
import forge.pricing.method.Specification;
import forge.pricing.method.Statistic;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import forge.pricing.method.Window;
import forge.world.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Methods of every kind of rule, drawn from a seed, with any texts in them. */
final class AnyMethod {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final List<String> TEXTS =
      List.of(
          "plain", "two words", "true", "1.50", "a: b", "#", "\"quoted\"", "Größe", "-", "none");

  private final RandomGenerator chance;

  private AnyMethod(long seed) {
    chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static Arbitrary<Method> methods() {
    return Arbitraries.longs().map(seed -> new AnyMethod(seed).method());
  }

  private Method method() {
    var id = new MethodId("any-" + chance.nextInt(100), "2026." + chance.nextInt(100));
    var about = new Method.About(id, text(), one(MethodDecoder.STATUSES), validity());
    var areas = new ArrayList<MarketArea>();
    for (MarketArea.Name name : MarketArea.Name.values()) {
      if (areas.isEmpty() || yes()) {
        areas.add(area(name));
      }
    }
    List<MarketArea.Name> priced = areas.stream().map(MarketArea::name).toList();
    return new Method(
        about, specification(), calendar(), normalisation(priced), areas, rules(priced));
  }

  private MarketArea area(MarketArea.Name name) {
    Set<EconomyId> economies = new TreeSet<>();
    for (String code : List.of("USA", "CHN", "JPN", "NLD")) {
      if (yes()) {
        economies.add(EconomyId.of(code));
      }
    }
    var point = new Specification.Point(one(Delivery.Term.values()), textOrEmpty());
    return new MarketArea(name, economies, point, yes());
  }

  /** The unit is that of rates, so that every statistic may be drawn. */
  private Specification specification() {
    var denomination =
        new Denomination(
            one(List.of(CurrencyId.PERCENT, CurrencyId.of("CNY"))),
            MassUnit.EACH,
            one(List.of(Basis.GROSS, Basis.WET, Basis.of("LCE"), Basis.of("NdPr oxide"))));
    var grade = new Grade(textOrEmpty(), yes() ? part() : BigDecimal.ZERO, share());
    return new Specification(
        ProductId.of(text()), denomination, grade, Basis.of(text()), chance.nextInt(90));
  }

  private Calendar calendar() {
    var days = new TreeSet<LocalDate>();
    for (int left = chance.nextInt(4); left > 0; left--) {
      days.add(DAY.plusDays(chance.nextInt(900)));
    }
    var holidays =
        yes()
            ? HolidayLists.find(one(HolidayLists.names())).orElseThrow()
            : new Calendar.Holidays(text(), days);
    var cutOff =
        new Calendar.CutOff(
            LocalTime.of(chance.nextInt(24), chance.nextInt(60), chance.nextInt(2)),
            ZoneId.of(one(List.of("Europe/London", "UTC", "+05:30", "Asia/Shanghai"))),
            one(Calendar.Late.values()));
    return new Calendar(
        one(Period.Length.values()),
        holidays,
        cutOff,
        chance.nextInt(9),
        one(Calendar.Revision.values()));
  }

  private Normalisation normalisation(List<MarketArea.Name> priced) {
    var premiums = new ArrayList<Normalisation.Premium>();
    var points = new ArrayList<Normalisation.PerPoint>();
    var differentials = new ArrayList<Normalisation.Differential>();
    for (int i = chance.nextInt(3); i > 0; i--) {
      premiums.add(new Normalisation.Premium("grade " + i, amount(), validity(), text()));
      var year = new Validity(DAY.plusYears(i), DAY.plusYears(i + 1L));
      points.add(new Normalisation.PerPoint(amount(), year, text()));
      differentials.add(
          new Normalisation.Differential(
              one(Delivery.Term.values()),
              i == 1 ? "" : "place " + i,
              yes() ? Optional.of(EconomyId.of("NLD")) : Optional.empty(),
              one(priced),
              amount(),
              new Normalisation.Differential.Source(validity(), text())));
    }
    var smoothing = new Smoothing(1 + chance.nextInt(60), one(Smoothing.Unit.values()));
    return new Normalisation(
        premiums,
        points,
        differentials,
        yes() ? Optional.of(new Normalisation.Currency(text(), smoothing)) : Optional.empty(),
        yes()
            ? Optional.of(new Normalisation.Credit(share(), one(List.of(360, 365))))
            : Optional.empty());
  }

  private Normalisation.Amount amount() {
    return new Normalisation.Amount(
        one(List.of(decimal("-2.5"), decimal("527.2"), decimal("1200"), positive())),
        CurrencyId.of("USD"),
        one(MassUnit.values()));
  }

  private Method.Rules rules(List<MarketArea.Name> priced) {
    var tiers = new ArrayList<Tier>();
    for (int i = 0; i < 1 + chance.nextInt(4); i++) {
      tiers.add(tier("tier " + i, Set.copyOf(List.of(one(priced), one(priced)))));
    }
    var rounding = new Rounding(chance.nextInt(25) - 12, one(Rounding.Mode.values()));
    var steadiness = new Steadiness(distance(), distance(), chance.nextInt(5));
    return new Method.Rules(tiers, rounding, steadiness);
  }

  private Optional<Steadiness.Distance> distance() {
    if (yes()) {
      return Optional.empty();
    }
    return Optional.of(
        yes()
            ? new Steadiness.Distance.Amount(positive())
            : new Steadiness.Distance.Share(positive()));
  }

  private Tier tier(String name, Set<MarketArea.Name> markets) {
    return switch (chance.nextInt(3)) {
      case 0 -> figures(name, markets);
      case 1 -> derived(name, markets);
      default -> new Tier.Structural(name, markets, positive(), share(), part());
    };
  }

  private Tier derived(String name, Set<MarketArea.Name> markets) {
    Optional<Tier.Figures> own = yes() ? Optional.of(figures(name, markets)) : Optional.empty();
    var payables =
        new Selection(Set.of(EvidenceKind.PAYABLE), sources(), window(), false, one(RANGE_ENDS));
    var transfer =
        yes()
            ? new Tier.Transfer(
                text(), Optional.of(share()), TierDecoder.ANY_PAYABLES, decimal("-0.1"))
            : new Tier.Transfer(text(), Optional.empty(), payables, BigDecimal.ZERO);
    return new Tier.Derived(name, markets, new Tier.Parent(ProductId.of(text()), own), transfer);
  }

  private static final Selection.RangeEnd[] RANGE_ENDS = Selection.RangeEnd.values();

  private Tier.Figures figures(String name, Set<MarketArea.Name> markets) {
    Set<EvidenceKind> kinds =
        yes()
            ? Set.of(EvidenceKind.BID, EvidenceKind.OFFER)
            : Set.of(EvidenceKind.BID, EvidenceKind.OFFER, EvidenceKind.UNIT_VALUE);
    var selection = new Selection(kinds, sources(), window(), yes(), one(RANGE_ENDS));
    var minimum =
        new Minimum(
            1 + chance.nextInt(5),
            chance.nextInt(3),
            chance.nextInt(3),
            chance.nextInt(3),
            share());
    var half = decimal("0.5");
    var trim =
        yes() ? Trim.NONE : new Trim(share().min(half), share().min(decimal("0.4")), textOrEmpty());
    return new Tier.Figures(
        name,
        markets,
        selection,
        minimum,
        new Tier.Treatment(outliers(), part(), trim, one(Statistic.values())));
  }

  private List<String> sources() {
    return yes() ? List.of() : List.of("first source", "second");
  }

  private Window window() {
    Window.Unit unit = one(Window.Unit.values());
    int length = unit == Window.Unit.PERIOD ? 1 : 1 + chance.nextInt(90);
    return new Window(length, unit, one(Window.Ends.values()));
  }

  private Outliers outliers() {
    return switch (chance.nextInt(4)) {
      case 0 -> new Outliers.None();
      case 1 -> new Outliers.Absolute(positive());
      case 2 -> new Outliers.Robust(positive(), share());
      default -> new Outliers.Relative(positive(), positive());
    };
  }

  private Validity validity() {
    LocalDate from = DAY.plusDays(chance.nextInt(900));
    return new Validity(from, yes() ? LocalDate.MAX : from.plusDays(1 + chance.nextInt(900)));
  }

  private String text() {
    return one(TEXTS);
  }

  private String textOrEmpty() {
    return yes() ? "" : text();
  }

  private boolean yes() {
    return chance.nextBoolean();
  }

  /** In hundredths, from 0 to 0.98. */
  private BigDecimal share() {
    return Decimals.plain(BigDecimal.valueOf(chance.nextInt(99), 2));
  }

  /** In hundredths, from 0.01 to 1. */
  private BigDecimal part() {
    return Decimals.plain(BigDecimal.valueOf(1 + chance.nextInt(100), 2));
  }

  private BigDecimal positive() {
    return Decimals.plain(
        BigDecimal.valueOf(1 + chance.nextLong(1_000_000_000), chance.nextInt(12)));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private <T> T one(List<T> values) {
    return values.get(chance.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[chance.nextInt(values.length)];
  }
}
