package forge.levy.assessment;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Valuation;
import forge.levy.expression.DutyFacts;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.measure.MeasureType;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The facts of a part of an entry, in the currency of assessment. */
final class EntryFacts implements DutyFacts {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What does not change while an entry is assessed. */
  record Ground(
      LevySchedule schedule,
      Entry entry,
      FirstSale sale,
      LocalDate exchangeDay,
      Fraction exchange,
      BigDecimal customsValue,
      SortedSet<String> publications) {}

  private final Ground ground;
  private final Part part;
  private final LocalDate priceDay;
  private final List<DutyLine> before;

  EntryFacts(Ground ground, Part part, LocalDate priceDay, List<DutyLine> before) {
    this.ground = ground;
    this.part = part;
    this.priceDay = priceDay;
    this.before = List.copyOf(before);
  }

  /** The same facts on another day for prices, after other lines. */
  EntryFacts on(LocalDate day, List<DutyLine> lines) {
    return new EntryFacts(ground, part, day, lines);
  }

  Entry entry() {
    return ground.entry();
  }

  @Override
  public Fraction customsValue() {
    return Fraction.of(ground.customsValue()).times(part.share());
  }

  @Override
  public Optional<Fraction> findPrice(PriceBasis basis) {
    Optional<Fraction> declared =
        entry().valuation().find(basis).map(ground.sale()::counted).map(this::converted);
    return basis == PriceBasis.CIF_PLUS_DUTY
        ? declared.map(price -> price.plus(charged(Set.of(), EntryFacts::beforeLevies)))
        : declared;
  }

  @Override
  public List<Explanation> priceSteps(PriceBasis basis) {
    Valuation stated = entry().valuation();
    var steps = new ArrayList<Explanation>();
    steps.add(
        Explanation.of(
            "declared, " + stated.stated(),
            stated.value().toPlainString() + " " + stated.currency()));
    stated
        .costs()
        .forEach(
            (cost, amount) ->
                steps.add(
                    Explanation.of(
                        "stated, " + cost.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        amount.toPlainString() + " " + stated.currency())));
    if (basis == PriceBasis.CIF_PLUS_DUTY) {
      Fraction duties = charged(Set.of(), EntryFacts::beforeLevies);
      steps.add(
          Explanation.of("duties and remedies charged before", duties.shown() + " " + currency()));
    }
    return steps;
  }

  private Fraction converted(BigDecimal amount) {
    return ground.exchange().times(amount).times(part.share());
  }

  @Override
  public Optional<Fraction> findContentValue(Basis substance) {
    return entry().goods().find(substance, Content.Figure.VALUE).map(this::converted);
  }

  @Override
  public Optional<Fraction> findQuantity(PerUnit unit) {
    Optional<BigDecimal> found =
        unit.of().contained()
            ? entry().goods().find(unit.of(), Content.Figure.MASS)
            : quantity(unit.unit().dimension());
    return found.map(
        each -> Fraction.of(each).over(unit.unit().factor()).times(shared(unit.unit())));
  }

  /** A strength is that of every part; a quantity is shared out. */
  private Fraction shared(DutyUnit unit) {
    return switch (unit.dimension()) {
      case STRENGTH, RELIEF -> Fraction.of(BigDecimal.ONE);
      case MASS, VOLUME, ALCOHOL, COUNT, POWER, ENERGY -> part.share();
    };
  }

  /** A quantity as stated; litres of pure alcohol follow from volume and strength. */
  private Optional<BigDecimal> quantity(DutyUnit.Dimension dimension) {
    Optional<BigDecimal> stated = entry().goods().find(dimension);
    if (stated.isPresent() || dimension != DutyUnit.Dimension.ALCOHOL) {
      return stated;
    }
    return entry()
        .goods()
        .find(DutyUnit.Dimension.VOLUME)
        .flatMap(
            litres ->
                entry()
                    .goods()
                    .find(DutyUnit.Dimension.STRENGTH)
                    .map(strength -> litres.multiply(strength).divide(HUNDRED)));
  }

  @Override
  public Optional<Fraction> findExchange(CurrencyId currency) {
    if (currency.equals(currency())) {
      return Optional.of(Fraction.of(BigDecimal.ONE));
    }
    return ground
        .schedule()
        .rules()
        .tables()
        .rates()
        .find(currency, ground.exchangeDay())
        .map(fixing -> Fraction.of(fixing.rate()));
  }

  @Override
  public Fraction dutiesCharged(Set<String> types) {
    return charged(types, EntryFacts::isDuty);
  }

  private Fraction charged(Set<String> types, Predicate<MeasureType> which) {
    return before.stream()
        .filter(
            line -> types.isEmpty() ? which.test(line.type()) : types.contains(line.type().id()))
        .map(line -> Fraction.of(line.amount()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** Whether charges of a type are duties, which a tax on top of them counts. */
  private static boolean isDuty(MeasureType type) {
    return switch (type.effect()) {
      case DUTY, REMEDY, LEVY -> true;
      case PROHIBITION, CONTROL, SECURITY, FEE -> false;
    };
  }

  /** Whether charges of a type are in the price that a levy is measured on. */
  private static boolean beforeLevies(MeasureType type) {
    return isDuty(type) && type.effect() != MeasureType.Effect.LEVY;
  }

  @Override
  public Prices prices() {
    return new Recording(ground.schedule().prices(), ground.publications());
  }

  @Override
  public LocalDate priceDay() {
    return priceDay;
  }

  @Override
  public CurrencyId currency() {
    return ground.schedule().rules().terms().currency();
  }

  /** Prices of which it is noted what published them. */
  private record Recording(Prices prices, SortedSet<String> publications) implements Prices {

    @Override
    public Optional<Quoted> find(PriceName name, LocalDate day) {
      Optional<Quoted> found = prices.find(name, day);
      found.ifPresent(quoted -> publications.add(quoted.source()));
      return found;
    }

    @Override
    public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
      return new TreeSet<>(prices.changes(name, until));
    }
  }

  /** Copies of lines that count for what comes after. */
  static List<DutyLine> after(List<DutyLine> lines, DutyLine one) {
    var more = new ArrayList<>(lines);
    more.add(one);
    return List.copyOf(more);
  }
}
