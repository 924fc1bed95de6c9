package forge.levy.watch;

import forge.kernel.ProductId;
import forge.levy.entry.DutyUnit;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Rate;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Floors that the levies of a rule set put under products: the reference of a gap, be it a price of
 * the book, a series, or a rate in the measure. The measure's additional code is the product, or
 * the reference price names it. Exceptions are no floors.
 */
public final class LeviedFloors implements Floors {

  private final forge.levy.expression.Prices prices;
  private final WorldClassification products;
  private final CustomsValues money;
  private final LocalDate horizon;
  private final Map<ProductId, SortedMap<LocalDate, BigDecimal>> floors = new HashMap<>();

  private LeviedFloors(
      forge.levy.expression.Prices prices,
      WorldClassification products,
      CustomsValues money,
      LocalDate horizon) {
    this.prices = prices;
    this.products = products;
    this.money = money;
    this.horizon = horizon;
  }

  /**
   * The floors of a rule set.
   *
   * @param prices where its measures look up prices
   * @param horizon the last day on which a price may begin
   */
  public static LeviedFloors of(
      RuleSet rules,
      forge.levy.expression.Prices prices,
      WorldClassification products,
      LocalDate horizon) {
    var floors = new LeviedFloors(prices, products, new CustomsValues(rules), horizon);
    Set<String> levies =
        rules.types().stream()
            .filter(each -> each.effect() == MeasureType.Effect.LEVY)
            .map(MeasureType::id)
            .collect(Collectors.toSet());
    rules.measures().stream()
        .filter(each -> levies.contains(each.type()) && each.exceptionTo().isEmpty())
        .forEach(floors::read);
    return floors;
  }

  @Override
  public Optional<Floor> find(ProductId product) {
    return Optional.ofNullable(floors.get(product)).map(Floor::new);
  }

  private void read(Measure measure) {
    Parts.visit(
        measure.duty(),
        part -> {
          if (part instanceof DutyExpression.Gap(var reference, _)) {
            read(measure, reference);
          }
        });
  }

  private void read(Measure measure, DutyExpression reference) {
    if (reference instanceof DutyExpression.Named(PriceName name)) {
      named(measure, name);
    } else if (reference instanceof DutyExpression.Specific(Rate rate)) {
      findProduct(measure).ifPresent(each -> put(each, measure.scope().validity().from(), rate));
    }
  }

  private static Optional<ProductId> findProduct(Measure measure) {
    String code = measure.scope().additional();
    return code.isEmpty() ? Optional.empty() : Optional.of(new ProductId(code));
  }

  private void named(Measure measure, PriceName name) {
    Optional<ProductId> product =
        switch (name) {
          case PriceName.Reference(String each, _) -> Optional.of(new ProductId(each));
          case PriceName.Series _ -> findProduct(measure);
        };
    product.ifPresent(each -> named(measure, name, each));
  }

  private void named(Measure measure, PriceName name, ProductId product) {
    LocalDate from = measure.scope().validity().from();
    prices.find(name, from).ifPresent(each -> put(product, from, each.rate()));
    for (LocalDate day : prices.changes(name, horizon)) {
      if (measure.scope().validity().contains(day)) {
        prices.find(name, day).ifPresent(each -> put(product, day, each.rate()));
      }
    }
  }

  private void put(ProductId product, LocalDate day, Rate rate) {
    products
        .findBasis(product)
        .filter(_ -> rate.per().size() == 1 && rate.amount().signum() > 0)
        .flatMap(basis -> perKilogram(basis, rate, day))
        .ifPresent(price -> floors.computeIfAbsent(product, _ -> new TreeMap<>()).put(day, price));
  }

  private Optional<BigDecimal> perKilogram(ProductBasis basis, Rate rate, LocalDate day) {
    PerUnit per = rate.per().getFirst();
    return per.unit().dimension() == DutyUnit.Dimension.MASS
        ? basis
            .price(Quotient.of(rate.amount(), per.unit().factor()), per.of())
            .flatMap(price -> money.convert(price, rate.currency(), day))
        : Optional.empty();
  }
}
