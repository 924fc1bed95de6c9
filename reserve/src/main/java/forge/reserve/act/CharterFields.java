package forge.reserve.act;

import forge.kernel.CurrencyId;
import forge.kernel.PartyId;
import forge.reserve.lot.WeightTolerance;
import forge.reserve.order.ReleaseRules;
import forge.reserve.participant.CarryingTerms;
import forge.reserve.participant.DayCount;
import forge.reserve.participant.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A charter as fields. */
public final class CharterFields {

  private CharterFields() {}

  /** The charter that fields describe, if nothing is wrong with them. */
  public static Optional<Charter> read(Fields fields) {
    Optional<Charter.Name> name = name(fields);
    Optional<Charter.Finance> finance = finance(fields);
    Optional<CarryingTerms> carrying = carrying(fields.under("carrying"));
    Optional<ReleaseRules> releases = releases(fields.under("releases"));
    Optional<Charter.Rules> rules = rules(fields);
    return fields.build(
        "name",
        () ->
            new Charter(
                name.orElseThrow(),
                finance.orElseThrow(),
                carrying.orElseThrow(),
                releases.orElseThrow(),
                rules.orElseThrow()));
  }

  private static Optional<Charter.Name> name(Fields fields) {
    String text = fields.text("name");
    String label = fields.find("label").orElse("");
    String currency = fields.text("currency");
    return fields.build("name", () -> new Charter.Name(text, label, CurrencyId.of(currency)));
  }

  private static Optional<Charter.Finance> finance(Fields fields) {
    BigDecimal capital = fields.decimal("capital");
    Fields loan = fields.under("loan");
    BigDecimal facility = loan.decimal("facility");
    BigDecimal rate = loan.decimal("rate");
    DayCount dayCount = dayCount(loan);
    int years = (int) loan.whole("years");
    return fields.build(
        "capital", () -> new Charter.Finance(capital, facility, rate, dayCount, years));
  }

  private static DayCount dayCount(Fields fields) {
    String text = fields.text("day-count");
    Optional<DayCount> count = DayCount.find(text);
    if (count.isEmpty() && !text.isEmpty()) {
      fields.flaw("day-count", "must be one of ACT/365, ACT/360, 30/360");
    }
    return count.orElse(DayCount.ACT_365);
  }

  private static Optional<CarryingTerms> carrying(Fields fields) {
    BigDecimal interest = fields.decimal("interest");
    DayCount count = dayCount(fields);
    BigDecimal storage = fields.decimal("storage-per-tonne-day");
    BigDecimal insurance = fields.decimalOr("insurance", BigDecimal.ZERO);
    BigDecimal loss = fields.decimalOr("loss", BigDecimal.ZERO);
    return fields.build(
        "interest", () -> new CarryingTerms(interest, count, storage, insurance, loss));
  }

  private static Optional<ReleaseRules> releases(Fields fields) {
    List<String> authorities = fields.list("authorities");
    List<String> purposes = fields.list("purposes");
    int normal = (int) fields.whole("normal-days");
    int emergency = (int) fields.whole("emergency-days");
    return fields.build(
        "authorities",
        () ->
            new ReleaseRules(
                authorities.stream().map(PartyId::of).toList(), purposes, normal, emergency));
  }

  private static Optional<Charter.Rules> rules(Fields fields) {
    BigDecimal tolerance = fields.decimal("weight-tolerance");
    BigDecimal draw = fields.decimal("normal-draw");
    List<Waterfall.Recourse> order = new ArrayList<>();
    Fields recourse = fields.under("default-waterfall");
    for (String each : fields.names("default-waterfall")) {
      order.add(recourse.choice(each, Waterfall.Recourse.class));
    }
    Map<String, Disclosure> levels = new TreeMap<>();
    Fields disclosure = fields.under("disclosure");
    for (String each : fields.names("disclosure")) {
      levels.put(each, disclosure.choice(each, Disclosure.class));
    }
    return fields.build(
        "default-waterfall",
        () ->
            new Charter.Rules(new WeightTolerance(tolerance), draw, new Waterfall(order), levels));
  }

  /** Puts a charter. */
  static void put(Charter charter, Fields to) {
    to.put("name", charter.name().text());
    if (!charter.name().label().isEmpty()) {
      to.put("label", charter.name().label());
    }
    Charter.Finance finance = charter.finance();
    to.put("currency", charter.name().currency()).put("capital", finance.capital());
    to.under("loan")
        .put("facility", finance.facility())
        .put("rate", finance.loanRate())
        .put("day-count", finance.dayCount())
        .put("years", finance.years());
    CarryingTerms carrying = charter.carrying();
    to.under("carrying")
        .put("interest", carrying.interest())
        .put("day-count", carrying.dayCount())
        .put("storage-per-tonne-day", carrying.storagePerTonneDay())
        .put("insurance", carrying.insurance())
        .put("loss", carrying.loss());
    ReleaseRules releases = charter.releases();
    to.under("releases")
        .putList("authorities", releases.authorities())
        .putList("purposes", releases.purposes())
        .put("normal-days", releases.normalDays())
        .put("emergency-days", releases.emergencyDays());
    Charter.Rules rules = charter.rules();
    to.put("weight-tolerance", rules.tolerance().share()).put("normal-draw", rules.normalDraw());
    to.putList(
        "default-waterfall", rules.waterfall().order().stream().map(Fields::written).toList());
    Fields disclosure = to.under("disclosure");
    new TreeMap<>(rules.disclosure())
        .forEach((field, level) -> disclosure.put(field, Fields.written(level)));
  }
}
