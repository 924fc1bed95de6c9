package forge.store.method;

import forge.pricing.evidence.Grade;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Specification;
import forge.pricing.method.Steadiness;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import forge.world.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The canonical text of a method: YAML with its keys in a fixed order, economies and holidays
 * written out, defaults included and decimals without needless zeros. Equal methods have equal texts,
 * and reading the text gives the method again.
 */
public final class MethodText {

  private MethodText() {}

  /** The canonical text of a method, which ends with a line break. */
  public static String canonical(Method method) {
    var text = new FlowText();
    text.entry("forge", MethodDecoder.FORMAT);
    text.entry("name", method.id().name());
    text.entry("version", method.id().version());
    text.entry("title", method.about().title());
    text.entry("status", method.about().status());
    text.entry("valid", days(new Keys(), method.about().validity()).map());
    text.entry("product", method.specification().product());
    text.entry("specification", specification(method.specification()));
    text.entry("calendar", calendar(method.calendar()));
    Map<String, Object> normalisation = normalisation(method.normalisation());
    if (!normalisation.isEmpty()) {
      text.entry("normalisation", normalisation);
    }
    text.entry("markets", markets(method.markets()));
    text.list("tiers", method.rules().tiers(), TierText::tier);
    text.entry(
        "rounding",
        new Keys()
            .put("decimals", method.rules().rounding().decimals())
            .put("mode", Words.of(method.rules().rounding().mode()))
            .map());
    text.entry("steadiness", steadiness(method.rules().steadiness()));
    return text.toString();
  }

  private static Map<String, Object> specification(Specification specification) {
    return new Keys()
        .put("currency", specification.denomination().currency())
        .put("unit", Words.of(specification.denomination().unit()))
        .put("basis", specification.denomination().basis())
        .put("grade", grade(specification.grade()).put("assay-of", specification.assayOf()).map())
        .put("credit-days", specification.creditDays())
        .map();
  }

  private static Keys grade(Grade grade) {
    var keys = new Keys().put("name", grade.name());
    if (grade.assayed()) {
      keys.put("assay", plain(grade.assay()));
    }
    return keys.put("moisture", plain(grade.moisture()));
  }

  private static Map<String, Object> calendar(Calendar calendar) {
    return new Keys()
        .put("period", Words.of(calendar.length()))
        .put("holidays", holidays(calendar.holidays()))
        .put(
            "cut-off",
            new Keys()
                .put("time", calendar.cutOff().time())
                .put("zone", calendar.cutOff().zone())
                .put("late", Words.of(calendar.cutOff().late()))
                .map())
        .put("publication-days", calendar.publicationDays())
        .put("revision", Words.of(calendar.revision()))
        .map();
  }

  private static Object holidays(Calendar.Holidays holidays) {
    boolean none = holidays.name().equals(HolidayLists.NONE) && holidays.days().isEmpty();
    return none
        ? HolidayLists.NONE
        : new Keys()
            .put("name", holidays.name())
            .unlessEmpty("days", holidays.days())
            .map();
  }

  private static Map<String, Object> normalisation(Normalisation normalisation) {
    var keys =
        new Keys()
            .unlessEmpty(
                "premiums", normalisation.premiums().stream().map(MethodText::premium).toList())
            .unlessEmpty(
                "per-point", normalisation.perPoint().stream().map(MethodText::perPoint).toList())
            .unlessEmpty(
                "differentials",
                normalisation.differentials().stream().map(MethodText::differential).toList());
    normalisation
        .currency()
        .ifPresent(
            each ->
                keys.put(
                    "currency",
                    new Keys()
                        .put("source", each.source())
                        .put(Spans.SMOOTHING, Spans.written(each.smoothing()))
                        .map()));
    normalisation
        .credit()
        .ifPresent(
            each ->
                keys.put(
                    "credit",
                    new Keys()
                        .put("annual-rate", plain(each.annualRate()))
                        .put("day-count", each.dayCount())
                        .map()));
    return keys.map();
  }

  private static Map<String, Object> premium(Normalisation.Premium premium) {
    var keys = new Keys().put("grade", premium.grade()).put("amount", amount(premium.amount()));
    return days(keys, premium.validity()).put("source", premium.source()).map();
  }

  private static Map<String, Object> perPoint(Normalisation.PerPoint point) {
    var keys = new Keys().put("amount", amount(point.amount()));
    return days(keys, point.validity()).put("source", point.source()).map();
  }

  private static Map<String, Object> differential(Normalisation.Differential differential) {
    var keys =
        new Keys()
            .put("delivery", Words.of(differential.from()))
            .put("place", differential.place());
    differential.economy().ifPresent(economy -> keys.put("economy", economy));
    keys.put("market", Words.of(differential.market()))
        .put("amount", amount(differential.amount()));
    return days(keys, differential.source().validity())
        .put("source", differential.source().text())
        .map();
  }

  private static Map<String, Object> amount(Normalisation.Amount amount) {
    return new Keys()
        .put("value", plain(amount.value()))
        .put("currency", amount.currency())
        .put("unit", Words.of(amount.unit()))
        .map();
  }

  private static Keys days(Keys keys, Validity validity) {
    keys.put("from", validity.from());
    return validity.until().equals(LocalDate.MAX) ? keys : keys.put("until", validity.until());
  }

  private static Map<String, Object> markets(List<MarketArea> areas) {
    Map<String, Object> markets = new LinkedHashMap<>();
    for (MarketArea.Name name : MarketArea.Name.values()) {
      areas.stream()
          .filter(area -> area.name() == name)
          .forEach(area -> markets.put(Words.of(name), market(area)));
    }
    return markets;
  }

  private static Map<String, Object> market(MarketArea area) {
    var influenced =
        area.influencedCounts()
            ? AreaDecoder.Influenced.COUNTS
            : AreaDecoder.Influenced.EXCLUDED;
    return new Keys()
        .put("economies", area.economies().isEmpty() ? Economies.ANY : area.economies())
        .put("delivery", Words.of(area.point().term()))
        .put("place", area.point().place())
        .put("influenced", Words.of(influenced))
        .map();
  }

  private static Map<String, Object> steadiness(Steadiness steadiness) {
    var keys = new Keys();
    steadiness.hysteresis().ifPresent(each -> keys.put("hysteresis", distance(each)));
    steadiness.cap().ifPresent(each -> keys.put("cap", distance(each)));
    return keys.put("carry-forward", steadiness.carryPeriods()).map();
  }

  private static Map<String, Object> distance(Steadiness.Distance distance) {
    return switch (distance) {
      case Steadiness.Distance.Amount(BigDecimal amount) -> Map.of("amount", plain(amount));
      case Steadiness.Distance.Share(BigDecimal share) -> Map.of("share", plain(share));
    };
  }

  private static BigDecimal plain(BigDecimal decimal) {
    return Decimals.plain(decimal);
  }
}
