package forge.store.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.expression.Rate;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.Measure;
import forge.levy.schedule.LevySchedule;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that synthetic entries bring in: a line of the tariff, the additional code where it has
 * one, the quota that may be claimed, what is contained, and what a kilogram is worth.
 *
 * @param content the substance whose content is stated, empty where none is
 * @param price of a kilogram of the goods, about
 * @param priced the days on which every price that its duties look up is known
 */
record SyntheticProduct(
    String code, String additional, String quota, String content, double price, PricedDays priced) {

  private static final Pattern CONTAINED = Pattern.compile("(?:KGM|LBR)\\(([A-Z][A-Za-z0-9]*)\\)");
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final double UNPRICED = 20;
  private static final double CONTENT = 0.6;

  /** Days between contract and acceptance at most. */
  private static final int LONGEST_DELAY =
      SyntheticShares.LONGEST_VOYAGE + SyntheticShares.LONGEST_WAIT;

  /** The products of a rule set: what its additional codes name, and lines without such codes. */
  static List<SyntheticProduct> of(LevySchedule schedule, LocalDate day, int days) {
    var period =
        new PricedDays.Period(schedule, day.minusDays(LONGEST_DELAY), days + LONGEST_DELAY);
    Set<SyntheticProduct> products = new LinkedHashSet<>();
    var coded = new ArrayList<GoodsCode>();
    for (Measure measure : schedule.rules().measures()) {
      boolean named = !measure.scope().additional().isEmpty() && measure.exceptionTo().isEmpty();
      if (named) {
        line(schedule, measure, day)
            .filter(line -> firstPriced(schedule, measure).isPresent())
            .ifPresent(
                line -> {
                  coded.add(line);
                  products.add(product(schedule, measure, line, period));
                });
      }
    }
    for (GoodsLine line : schedule.rules().vocabulary().goods()) {
      boolean plain =
          line.validity().contains(day) && coded.stream().noneMatch(line.code()::equals);
      if (plain && leaf(schedule, line.code())) {
        products.add(
            new SyntheticProduct(
                line.code().toString(),
                "",
                "",
                "",
                UNPRICED,
                priced(schedule, line.code(), "", period)));
      }
    }
    return distinct(products);
  }

  /** Each once; without those whose content has a name that no cell can hold. */
  private static List<SyntheticProduct> distinct(Set<SyntheticProduct> products) {
    var seen = new LinkedHashSet<String>();
    return products.stream()
        .filter(each -> each.content().matches("[A-Za-z0-9]*"))
        .filter(each -> each.priced().any(DateRole.ACCEPTANCE))
        .filter(each -> seen.add(each.code() + each.additional()))
        .toList();
  }

  private static boolean leaf(LevySchedule schedule, GoodsCode code) {
    return schedule.rules().vocabulary().goods().stream()
        .noneMatch(other -> !other.code().equals(code) && code.covers(other.code()));
  }

  private static Optional<GoodsCode> line(LevySchedule schedule, Measure measure, LocalDate day) {
    return schedule.rules().vocabulary().goods().stream()
        .filter(line -> line.validity().contains(day))
        .map(GoodsLine::code)
        .filter(code -> measure.scope().covers(code) && leaf(schedule, code))
        .findFirst();
  }

  private static SyntheticProduct product(
      LevySchedule schedule, Measure measure, GoodsCode line, PricedDays.Period period) {
    String additional = measure.scope().additional();
    Optional<Rate> rate =
        rates(schedule, new PriceName.Reference(additional, MarketArea.Name.ZONE)).findFirst();
    Optional<PerUnit> unit = rate.flatMap(each -> each.per().stream().findFirst());
    String content =
        unit.filter(each -> each.of().contained())
            .map(each -> each.of().code())
            .orElseGet(() -> contained(measure.duty().toString()));
    double kilogram =
        rate.map(each -> perKilogram(each.amount(), unit)).orElse(UNPRICED)
            * (unit.filter(each -> each.of().contained()).isPresent() ? CONTENT : 1);
    String quota =
        schedule.rules().measures().stream()
            .filter(each -> each.scope().additional().equals(additional))
            .map(each -> each.scope().quota())
            .filter(order -> !order.isEmpty())
            .findFirst()
            .orElse("");
    return new SyntheticProduct(
        line.toString(),
        additional,
        quota,
        content,
        kilogram,
        priced(schedule, line, additional, period));
  }

  private static PricedDays priced(
      LevySchedule schedule, GoodsCode line, String additional, PricedDays.Period period) {
    return new PricedDays(
        period,
        schedule.rules().measures().stream()
            .filter(each -> each.scope().covers(line))
            .filter(
                each ->
                    each.scope().additional().isEmpty()
                        || each.scope().additional().equals(additional))
            .toList());
  }

  private static Stream<Rate> rates(LevySchedule schedule, PriceName name) {
    Prices prices = schedule.prices();
    return prices.changes(name, LATEST).stream()
        .flatMap(day -> prices.find(name, day).stream())
        .map(Prices.Quoted::rate);
  }

  /** The first day on which all prices of a duty are known; none where one never is. */
  private static Optional<LocalDate> firstPriced(LevySchedule schedule, Measure measure) {
    var first = new ArrayList<Optional<LocalDate>>();
    Prices prices = schedule.prices();
    Parts.visit(
        measure.duty(),
        part -> {
          if (part instanceof DutyExpression.Named named) {
            first.add(
                prices.changes(named.name(), LATEST).stream()
                    .filter(day -> prices.find(named.name(), day).isPresent())
                    .findFirst());
          }
        });
    return first.stream().allMatch(Optional::isPresent)
        ? first.stream()
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .or(() -> Optional.of(LocalDate.EPOCH))
        : Optional.empty();
  }

  private static String contained(String duty) {
    Matcher found = CONTAINED.matcher(duty);
    return found.find() ? found.group(1) : "";
  }

  private static double perKilogram(BigDecimal amount, Optional<PerUnit> unit) {
    return unit.map(each -> amount.divide(each.unit().factor(), MathContext.DECIMAL64))
        .orElse(amount)
        .doubleValue();
  }
}
