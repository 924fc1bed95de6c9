package forge.store.method;

import forge.kernel.EconomyId;
import forge.pricing.evidence.Delivery;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Normalisation;
import forge.world.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how evidence is brought to the reference specification. */
final class NormalisationDecoder {

  private static final String DATED = "Give one amount a day.";
  private static final String CITED = "Say who states the amount.";

  private final Economies economies;
  private final Set<MarketArea.Name> priced;

  NormalisationDecoder(Economies economies, Set<MarketArea.Name> priced) {
    this.economies = economies;
    this.priced = priced;
  }

  Normalisation read(MethodForm form) {
    var normalisation =
        new Normalisation(
            premiums(form),
            perPoint(form),
            differentials(form),
            form.find("currency").map(NormalisationDecoder::currency),
            form.find("credit").map(NormalisationDecoder::credit));
    form.close();
    return normalisation;
  }

  private static List<Normalisation.Premium> premiums(MethodForm form) {
    var premiums = new ArrayList<Normalisation.Premium>();
    var known = new Once();
    for (MethodForm each : form.list("premiums")) {
      var premium =
          new Normalisation.Premium(
              each.text("grade", "Name the grade."),
              Amounts.amount(each),
              each.validity(),
              each.text("source", CITED));
      each.close();
      known.require(each, premium.grade(), premium.validity(), "grade");
      premiums.add(premium);
    }
    return premiums;
  }

  private static List<Normalisation.PerPoint> perPoint(MethodForm form) {
    var amounts = new ArrayList<Normalisation.PerPoint>();
    var known = new Once();
    for (MethodForm each : form.list("per-point")) {
      var amount =
          new Normalisation.PerPoint(
              Amounts.amount(each), each.validity(), each.text("source", CITED));
      each.close();
      known.require(each, "per-point", amount.validity(), "from");
      amounts.add(amount);
    }
    return amounts;
  }

  private List<Normalisation.Differential> differentials(MethodForm form) {
    var differentials = new ArrayList<Normalisation.Differential>();
    var known = new Once();
    for (MethodForm each : form.list("differentials")) {
      Normalisation.Differential differential = differential(each);
      each.close();
      List<Object> way =
          List.of(
              differential.from(),
              differential.place(),
              differential.economy(),
              differential.market());
      known.require(each, way, differential.source().validity(), "delivery");
      differentials.add(differential);
    }
    return differentials;
  }

  private Normalisation.Differential differential(MethodForm form) {
    Delivery.Term term =
        form.choice("delivery", Delivery.Term.class, "Name the terms that are converted.");
    Optional<EconomyId> economy =
        form.form()
            .find("economy")
            .filter(at -> !form.form().text(at).isEmpty())
            .flatMap(economies::findOne);
    int before = form.findings().count();
    MarketArea.Name market =
        form.choice("market", MarketArea.Name.class, "Name the market whose point is reached.");
    if (form.findings().count() == before && !priced.contains(market)) {
      form.refuse("market", TierDecoder.NOT_PRICED, TierDecoder.PRICE_IT);
    }
    return new Normalisation.Differential(
        term,
        form.textOrEmpty("place"),
        economy,
        market,
        Amounts.amount(form),
        new Normalisation.Differential.Source(form.validity(), form.text("source", CITED)));
  }

  private static Normalisation.Currency currency(MethodForm form) {
    var currency =
        new Normalisation.Currency(
            form.text("source", "Name the source of the rates."), Spans.smoothing(form));
    form.close();
    return currency;
  }

  private static Normalisation.Credit credit(MethodForm form) {
    BigDecimal rate = form.decimal("annual-rate", Limit.NON_NEGATIVE);
    int days = form.count("day-count", 1);
    boolean year = days == 360 || days == 365;
    if (!year && form.has("day-count")) {
      form.refuse("day-count", "must be 360 or 365", "");
    }
    form.close();
    return new Normalisation.Credit(rate, year ? days : 360);
  }

  /** Finds amounts of one thing on one day. */
  private static final class Once {
    private final Map<Object, List<Validity>> seen = new HashMap<>();

    void require(MethodForm form, Object what, Validity validity, String field) {
      List<Validity> others = seen.computeIfAbsent(what, _ -> new ArrayList<>());
      for (Validity other : others) {
        if (other.from().isBefore(validity.until()) && validity.from().isBefore(other.until())) {
          String rule = "an amount of the same stands already, from " + other.from();
          form.refuse(field, rule, DATED);
          break;
        }
      }
      others.add(validity);
    }
  }
}
