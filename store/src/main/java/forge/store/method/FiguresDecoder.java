package forge.store.method;

import forge.kernel.MassUnit;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Minimum;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
import forge.pricing.method.Statistic;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a tier of figures, and the figures that a derived tier takes its parent price from. */
final class FiguresDecoder {

  static final String NO_OUTLIERS = "none";

  /** Whether trades between related parties count. */
  enum Affiliates {
    EXCLUDED,
    COUNTED
  }

  /** Kinds that carry no price of the product. */
  private static final Set<EvidenceKind> UNPRICED =
      EnumSet.of(EvidenceKind.PAYABLE, EvidenceKind.USE, EvidenceKind.EXCHANGE_RATE);

  private static final Set<EvidenceKind> BUYING =
      EnumSet.of(EvidenceKind.TRANSACTION, EvidenceKind.BID);

  private static final Set<EvidenceKind> SELLING =
      EnumSet.of(EvidenceKind.TRANSACTION, EvidenceKind.OFFER);

  private final MassUnit unit;

  /** A decoder of tiers whose price is counted in a unit. */
  FiguresDecoder(MassUnit unit) {
    this.unit = unit;
  }

  /** The figures of a mapping, which the caller closes. */
  Tier.Figures read(MethodForm form, String name, Set<MarketArea.Name> markets) {
    Selection selection = selection(form);
    return new Tier.Figures(
        name,
        markets,
        selection,
        form.find("minimum").map(at -> minimum(at, selection.kinds())).orElse(Minimum.ONE),
        treatment(form));
  }

  private static Selection selection(MethodForm form) {
    Affiliates affiliates = form.choiceOr("affiliates", Affiliates.EXCLUDED);
    return new Selection(
        kinds(form),
        sources(form),
        Spans.window(form),
        affiliates == Affiliates.COUNTED,
        form.choiceOr("range", Selection.RangeEnd.MIDDLE));
  }

  static List<String> sources(MethodForm form) {
    return form.words("sources").stream().map(Place::text).toList();
  }

  private static Set<EvidenceKind> kinds(MethodForm form) {
    var kinds = EnumSet.noneOf(EvidenceKind.class);
    form.form().need("kinds", "Name the kinds of evidence that count, such as transaction.");
    for (Place word : form.words("kinds")) {
      EvidenceKind kind = form.choice(word, EvidenceKind.class);
      if (UNPRICED.contains(kind)) {
        form.findings().add(word, "carries no price of the product", "Name another kind.");
      }
      kinds.add(kind);
    }
    return kinds.isEmpty() ? EnumSet.of(EvidenceKind.TRANSACTION) : kinds;
  }

  private static Minimum minimum(MethodForm form, Set<EvidenceKind> kinds) {
    var minimum =
        new Minimum(
            form.countOr("figures", 1, 1),
            form.countOr("buyers", 0, 0),
            form.countOr("sellers", 0, 0),
            form.countOr("sources", 0, 0),
            form.decimalOr("quantity", Limit.NON_NEGATIVE, BigDecimal.ZERO));
    requireReachable(form, "buyers", minimum.buyers(), kinds, BUYING);
    requireReachable(form, "sellers", minimum.sellers(), kinds, SELLING);
    form.close();
    return minimum;
  }

  /** A tier that asks for parties which none of its kinds names would never apply. */
  private static void requireReachable(
      MethodForm form, String key, int least, Set<EvidenceKind> kinds, Set<EvidenceKind> naming) {
    if (least > 0 && Collections.disjoint(kinds, naming)) {
      String rule = "is never reached, for no kind of the tier names " + key;
      form.refuse(key, rule, "Leave it out, or add transaction to kinds.");
    }
  }

  private Tier.Treatment treatment(MethodForm form) {
    return new Tier.Treatment(
        form.form().find("outliers").map(at -> outliers(form, at)).orElse(new Outliers.None()),
        form.decimalOr("party-cap", Limit.PART, BigDecimal.ONE),
        form.find("trim").map(FiguresDecoder::trim).orElse(Trim.NONE),
        statistic(form));
  }

  private static Outliers outliers(MethodForm form, Place at) {
    if (!(at.node() instanceof Node.Fields)) {
      form.form().choice(at, List.of(NO_OUTLIERS));
      return new Outliers.None();
    }
    MethodForm one = MethodForm.at(at, form.findings());
    Outliers outliers =
        switch (one.only(List.of("robust", "absolute", "relative")).orElse("")) {
          case "robust" ->
              new Outliers.Robust(
                  one.decimal("robust", Limit.POSITIVE),
                  one.decimalOr("least", Limit.NON_NEGATIVE, BigDecimal.ZERO));
          case "absolute" -> new Outliers.Absolute(one.decimal("absolute", Limit.POSITIVE));
          case "relative" ->
              new Outliers.Relative(
                  one.decimal("relative", Limit.POSITIVE), one.decimal("least", Limit.POSITIVE));
          default -> new Outliers.None();
        };
    one.close();
    return outliers;
  }

  private static Trim trim(MethodForm form) {
    BigDecimal low = form.decimalOr("low", Limit.SHARE, BigDecimal.ZERO);
    BigDecimal high = form.decimalOr("high", Limit.SHARE, BigDecimal.ZERO);
    String segment = form.textOrEmpty("segment");
    form.close();
    if (low.add(high).compareTo(BigDecimal.ONE) >= 0) {
      form.findings()
          .add(form.place(), "cuts everything; low and high together must be below 1", "");
      return Trim.NONE;
    }
    return new Trim(low, high, segment);
  }

  private Statistic statistic(MethodForm form) {
    int before = form.findings().count();
    Statistic statistic =
        form.choice("statistic", Statistic.class, "Say how figures become one, such as median.");
    if (form.findings().count() > before) {
      return statistic;
    }
    List<String> kinds = form.form().words("kinds").stream().map(Place::text).toList();
    boolean sides =
        kinds.contains(EvidenceKind.BID.word()) && kinds.contains(EvidenceKind.OFFER.word());
    if (statistic == Statistic.MIDPOINT && !sides) {
      form.refuse("statistic", "is between bids and offers, and kinds lacks one of them", "");
    }
    if (statistic == Statistic.COMPOUNDED_RATE && unit != MassUnit.EACH) {
      String rule = "compounds rates, and the price is counted in " + unit;
      form.refuse("statistic", rule, "A rate has the unit each.");
    }
    return statistic;
  }
}
