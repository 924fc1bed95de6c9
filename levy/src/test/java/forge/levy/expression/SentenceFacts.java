package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts stated one by one, for tests of sentences. */
final class SentenceFacts implements DutyFacts, Prices {

  private final CurrencyId currency;
  private final Fraction value;
  private final Map<DutyUnit.Dimension, Fraction> quantities = new HashMap<>();
  private final Map<Basis, Fraction> masses = new HashMap<>();
  private final Map<Basis, Fraction> values = new HashMap<>();
  private final Map<CurrencyId, Fraction> rates = new HashMap<>();
  private final Map<String, TreeMap<LocalDate, Rate>> series = new HashMap<>();
  private final Map<String, Fraction> duties = new HashMap<>();
  private LocalDate day = LocalDate.of(2026, 6, 15);

  private SentenceFacts(String value, String currency) {
    this.currency = new CurrencyId(currency);
    this.value = number(value);
  }

  static SentenceFacts of(String value, String currency) {
    return new SentenceFacts(value, currency);
  }

  private static Fraction number(String text) {
    return Fraction.of(new BigDecimal(text));
  }

  SentenceFacts quantity(String amount, DutyUnit unit) {
    quantities.put(unit.dimension(), number(amount).times(unit.factor()));
    return this;
  }

  SentenceFacts content(String substance, String kilograms, String worth) {
    masses.put(new Basis(substance), number(kilograms));
    values.put(new Basis(substance), number(worth));
    return this;
  }

  SentenceFacts rate(String of, String rate) {
    rates.put(new CurrencyId(of), number(rate));
    return this;
  }

  SentenceFacts series(String name, String from, String rate) {
    Rate quoted = ((DutyExpression.Specific) DutySentence.of(rate)).rate();
    series.computeIfAbsent(name, key -> new TreeMap<>()).put(LocalDate.parse(from), quoted);
    return this;
  }

  SentenceFacts duty(String type, String amount) {
    duties.put(type, number(amount));
    return this;
  }

  SentenceFacts on(String day) {
    this.day = LocalDate.parse(day);
    return this;
  }

  /** The amount of a sentence, shown exactly as far as eight decimals. */
  String amount(String sentence) {
    var evaluation = new Evaluation(this);
    Fraction amount = evaluation.term(DutySentence.of(sentence)).amount();
    return evaluation.missing().isEmpty()
        ? amount.shown()
        : String.join("; ", evaluation.missing());
  }

  @Override
  public Fraction customsValue() {
    return value;
  }

  @Override
  public Optional<Fraction> findPrice(PriceBasis basis) {
    return Optional.of(value);
  }

  @Override
  public Optional<Fraction> findContentValue(Basis substance) {
    return Optional.ofNullable(values.get(substance));
  }

  @Override
  public Optional<Fraction> findQuantity(PerUnit unit) {
    Fraction found =
        unit.of().contained() ? masses.get(unit.of()) : quantities.get(unit.unit().dimension());
    return Optional.ofNullable(found).map(each -> each.over(unit.unit().factor()));
  }

  @Override
  public Optional<Fraction> findExchange(CurrencyId of) {
    return Optional.ofNullable(rates.get(of));
  }

  @Override
  public Fraction dutiesCharged(Set<String> types) {
    return duties.entrySet().stream()
        .filter(each -> types.isEmpty() || types.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Override
  public Prices prices() {
    return this;
  }

  @Override
  public LocalDate priceDay() {
    return day;
  }

  @Override
  public CurrencyId currency() {
    return currency;
  }

  @Override
  public Optional<Quoted> find(PriceName name, LocalDate on) {
    return Optional.ofNullable(series.get(name(name)))
        .map(each -> each.floorEntry(on))
        .map(entry -> new Quoted(entry.getValue(), "the test"));
  }

  @Override
  public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
    return new TreeSet<>(
        series.getOrDefault(name(name), new TreeMap<>()).headMap(until, true).keySet());
  }

  private static String name(PriceName name) {
    return switch (name) {
      case PriceName.Series each -> each.name();
      case PriceName.Reference each -> each.product();
    };
  }
}
