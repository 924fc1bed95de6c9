package forge.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.certificate.Certifier;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determiner;
import forge.pricing.determination.Known;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Grade;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import forge.pricing.method.Minimum;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
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
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method in the making: a plain one prices metal in USD/t monthly by one tier of trades, their
 * mean by weight to two decimals, in one market that takes the evidence of every economy.
 * Everything it determines is certified.
 */
public final class Rule {

  public static final Validity ALWAYS =
      new Validity(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
  public static final Period MAY = Period.of("2026-05");

  private Specification specification =
      new Specification(Trades.METAL, Trades.USD_T, Grade.REFERENCE, Basis.GROSS, 0);
  private Period.Length length = Period.Length.MONTH;
  private Calendar.Late late = Calendar.Late.ROLLS;
  private Normalisation normalisation = Normalisation.NONE;
  private MarketArea market =
      new MarketArea(
          MarketArea.Name.ZONE, Set.of(), new Specification.Point(Delivery.Term.DEL, ""), false);
  private Selection selection =
      new Selection(
          EnumSet.of(EvidenceKind.TRANSACTION),
          List.of(),
          Window.PERIOD,
          false,
          Selection.RangeEnd.MIDDLE);
  private Minimum minimum = Minimum.ONE;
  private Outliers outliers = new Outliers.None();
  private BigDecimal partyCap = BigDecimal.ONE;
  private Trim trim = Trim.NONE;
  private Statistic statistic = Statistic.WEIGHTED_MEAN;
  private Optional<List<Tier>> tiers = Optional.empty();
  private Rounding rounding = Rounding.halfUp(2);
  private Steadiness steadiness = Steadiness.NONE;

  /** The plain rule with another statistic. */
  public static Rule by(Statistic statistic) {
    var rule = new Rule();
    rule.statistic = statistic;
    return rule;
  }

  /** The plain rule. */
  public static Rule plain() {
    return new Rule();
  }

  public Rule specified(String product, String denominated, Grade grade, String assayOf) {
    Denomination denomination = Trades.denomination(denominated);
    specification =
        new Specification(ProductId.of(product), denomination, grade, Basis.of(assayOf), 0);
    return this;
  }

  public Rule every(Period.Length other) {
    length = other;
    return this;
  }

  public Rule late(Calendar.Late other) {
    late = other;
    return this;
  }

  public Rule normalised(Normalisation other) {
    normalisation = other;
    return this;
  }

  public Rule market(MarketArea other) {
    market = other;
    return this;
  }

  /** The point on which the market's price is stated. */
  public Rule at(Delivery.Term term, String place) {
    return market(
        new MarketArea(
            market.name(),
            market.economies(),
            new Specification.Point(term, place),
            market.influencedCounts()));
  }

  public Rule kinds(EvidenceKind first, EvidenceKind... more) {
    return select(
        new Selection(
            EnumSet.of(first, more),
            selection.sources(),
            selection.window(),
            selection.affiliatesCount(),
            selection.end()));
  }

  public Rule window(int window, Window.Unit unit, Window.Ends ends) {
    return select(
        new Selection(
            selection.kinds(),
            selection.sources(),
            new Window(window, unit, ends),
            selection.affiliatesCount(),
            selection.end()));
  }

  public Rule end(Selection.RangeEnd end) {
    return select(
        new Selection(
            selection.kinds(),
            selection.sources(),
            selection.window(),
            selection.affiliatesCount(),
            end));
  }

  private Rule select(Selection other) {
    selection = other;
    return this;
  }

  public Rule minimum(int pieces, int buyers, int sellers, String quantity) {
    minimum = new Minimum(pieces, buyers, sellers, 0, new BigDecimal(quantity));
    return this;
  }

  public Rule outliers(Outliers other) {
    outliers = other;
    return this;
  }

  public Rule cap(String share) {
    partyCap = new BigDecimal(share);
    return this;
  }

  public Rule trim(String low, String high, String segment) {
    trim = new Trim(new BigDecimal(low), new BigDecimal(high), segment);
    return this;
  }

  public Rule tiers(Tier... other) {
    tiers = Optional.of(List.of(other));
    return this;
  }

  public Rule decimals(int decimals) {
    rounding = Rounding.halfUp(decimals);
    return this;
  }

  public Rule steady(Steadiness other) {
    steadiness = other;
    return this;
  }

  /** The one tier of figures that the rule describes. */
  public Tier.Figures tier(String name) {
    return new Tier.Figures(
        name,
        EnumSet.allOf(MarketArea.Name.class),
        selection,
        minimum,
        new Tier.Treatment(outliers, partyCap, trim, statistic));
  }

  public Selection selection() {
    return selection;
  }

  public Method method() {
    var about =
        new Method.About(new MethodId("test", "1"), "A method of a test", "demonstration", ALWAYS);
    var cutOff = new Calendar.CutOff(LocalTime.of(17, 0), ZoneId.of("Europe/London"), late);
    var calendar =
        new Calendar(
            length, new Calendar.Holidays("none", Set.of()), cutOff, 3, Calendar.Revision.NONE);
    return new Method(
        about,
        specification,
        calendar,
        normalisation,
        List.of(market),
        new Method.Rules(tiers.orElseGet(() -> List.of(tier("trades"))), rounding, steadiness));
  }

  /** What comes out for May 2026 of evidence drawn as text. */
  public Determination of(String lines) {
    return of(Trades.drawn(lines));
  }

  public Determination of(Collection<? extends Evidence> evidence) {
    return of(MAY, evidence, Known.NOTHING);
  }

  public Determination of(Period period, Collection<? extends Evidence> evidence, Known known) {
    EvidenceSet set = EvidenceSet.of(evidence);
    Determination result = Determiner.all(method(), period, set, known).getFirst();
    assertThat(Certifier.certify(method(), period, set, known, result).failures()).isEmpty();
    return result;
  }

  /** The price, or why there is none. */
  public static String price(Determination determination) {
    return switch (determination) {
      case Determination.Priced priced -> priced.price().toPlainString();
      case Determination.Withheld withheld -> withheld.reason() + lacks(withheld);
    };
  }

  private static String lacks(Determination determination) {
    return determination.basis().trials().isEmpty()
        ? ""
        : ": " + determination.basis().trials().getLast().lack();
  }

  /** What did not count, a word each: {@code t03 OUTLIER}. */
  public static List<String> excluded(Determination determination) {
    return determination.basis().exclusions().stream()
        .map(each -> each.evidence() + " " + each.reason())
        .toList();
  }

  /** What counts, from the lowest figure up: {@code 10 of t01 at 100}. */
  public static List<String> counted(Determination determination) {
    return determination.basis().counted().stream()
        .map(
            each ->
                "%s of %s at %s"
                    .formatted(plain(each.weight()), each.evidence(), plain(each.price())))
        .toList();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
