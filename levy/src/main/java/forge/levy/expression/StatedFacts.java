package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Facts that are stated one by one, to try a duty sentence on: in the currency of assessment, and
 * in each dimension's own unit. What is not stated is missing.
 */
public final class StatedFacts implements DutyFacts {

  private final CurrencyId currency;
  private final LocalDate priceDay;
  private final Map<PriceBasis, BigDecimal> prices = new HashMap<>();
  private final Map<DutyUnit.Dimension, BigDecimal> quantities = new HashMap<>();
  private final Map<Basis, BigDecimal> contentMasses = new HashMap<>();
  private final Map<Basis, BigDecimal> contentValues = new HashMap<>();
  private final Map<CurrencyId, BigDecimal> rates = new HashMap<>();
  private final Map<String, BigDecimal> duties = new TreeMap<>();
  private final Map<PriceName, NavigableMap<LocalDate, Rate>> named = new HashMap<>();
  private BigDecimal value = BigDecimal.ZERO;

  /** Nothing stated. */
  public StatedFacts(CurrencyId currency, LocalDate priceDay) {
    this.currency = currency;
    this.priceDay = priceDay;
  }

  /** The customs value. */
  public StatedFacts value(BigDecimal amount) {
    value = amount;
    return this;
  }

  /** The price on a basis. */
  public StatedFacts price(PriceBasis basis, BigDecimal amount) {
    prices.put(basis, amount);
    return this;
  }

  /** A quantity in a unit. */
  public StatedFacts quantity(DutyUnit unit, BigDecimal number) {
    quantities.put(unit.dimension(), number.multiply(unit.factor()));
    return this;
  }

  /** The mass of a substance in the goods, kilograms. */
  public StatedFacts contentMass(Basis substance, BigDecimal kilograms) {
    contentMasses.put(substance, kilograms);
    return this;
  }

  /** The value of a substance in the goods. */
  public StatedFacts contentValue(Basis substance, BigDecimal amount) {
    contentValues.put(substance, amount);
    return this;
  }

  /** One of a currency in the currency of assessment. */
  public StatedFacts rate(CurrencyId of, BigDecimal amount) {
    rates.put(of, amount);
    return this;
  }

  /** What a type of measure charged before. */
  public StatedFacts duty(String type, BigDecimal amount) {
    duties.merge(type, amount, BigDecimal::add);
    return this;
  }

  /** A price in force from a day. */
  public StatedFacts named(PriceName name, LocalDate from, Rate rate) {
    named.computeIfAbsent(name, key -> new TreeMap<>()).put(from, rate);
    return this;
  }

  @Override
  public Fraction customsValue() {
    return Fraction.of(value);
  }

  @Override
  public Optional<Fraction> findPrice(PriceBasis basis) {
    return Optional.ofNullable(prices.get(basis)).map(Fraction::of);
  }

  @Override
  public Optional<Fraction> findContentValue(Basis substance) {
    return Optional.ofNullable(contentValues.get(substance)).map(Fraction::of);
  }

  @Override
  public Optional<Fraction> findQuantity(PerUnit unit) {
    Optional<BigDecimal> stated =
        unit.of().contained()
            ? Optional.ofNullable(contentMasses.get(unit.of()))
            : Optional.ofNullable(quantities.get(unit.unit().dimension())).or(() -> alcohol(unit));
    return stated.map(number -> Fraction.of(number).over(unit.unit().factor()));
  }

  /** Litres of pure alcohol follow from volume and strength. */
  private Optional<BigDecimal> alcohol(PerUnit unit) {
    BigDecimal litres = quantities.get(DutyUnit.Dimension.VOLUME);
    BigDecimal strength = quantities.get(DutyUnit.Dimension.STRENGTH);
    boolean asked = unit.unit().dimension() == DutyUnit.Dimension.ALCOHOL;
    return asked && litres != null && strength != null
        ? Optional.of(litres.multiply(strength).movePointLeft(2))
        : Optional.empty();
  }

  @Override
  public Optional<Fraction> findExchange(CurrencyId other) {
    return other.equals(currency)
        ? Optional.of(Fraction.of(BigDecimal.ONE))
        : Optional.ofNullable(rates.get(other)).map(Fraction::of);
  }

  @Override
  public Fraction dutiesCharged(Set<String> types) {
    return duties.entrySet().stream()
        .filter(each -> types.isEmpty() || types.contains(each.getKey()))
        .map(each -> Fraction.of(each.getValue()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Override
  public Prices prices() {
    return new Prices() {
      @Override
      public Optional<Quoted> find(PriceName name, LocalDate day) {
        return Optional.ofNullable(of(name).floorEntry(day))
            .map(each -> new Quoted(each.getValue(), "stated"));
      }

      @Override
      public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
        return of(name).headMap(until, true).navigableKeySet();
      }
    };
  }

  private NavigableMap<LocalDate, Rate> of(PriceName name) {
    return named.getOrDefault(name, Collections.emptyNavigableMap());
  }

  @Override
  public LocalDate priceDay() {
    return priceDay;
  }

  @Override
  public CurrencyId currency() {
    return currency;
  }
}
