package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.kernel.ProductId;
import forge.pricing.evidence.Evidence;
import forge.pricing.method.Minimum;
import forge.pricing.method.Statistic;
import forge.pricing.method.Tier;
import forge.pricing.method.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tries a tier of figures. Affiliates go before anything else is looked at, then outliers, then the
 * minimum is tested, then the party cap and trimming change weights, and the statistic is taken.
 */
final class FiguresTrial {

  /** By day; of one day, what was received last replaces what was there. */
  private static final Comparator<Evidence> LATEST =
      Comparator.comparing((Evidence each) -> each.heading().date())
          .thenComparing(each -> each.heading().received())
          .thenComparing(Evidence::id);

  private final Ground ground;
  private final ProductId product;
  private final Tier.Figures tier;
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<Explanation> steps = new ArrayList<>();
  private int considered;

  private FiguresTrial(Ground ground, ProductId product, Tier.Figures tier) {
    this.ground = ground;
    this.product = product;
    this.tier = tier;
  }

  static Trial of(Ground ground, ProductId product, Tier.Figures tier) {
    return new FiguresTrial(ground, product, tier).run();
  }

  private Trial run() {
    Screened screened = Screening.of(ground, product, tier.selection());
    considered = screened.kept().size() + screened.excluded().size();
    note("figures of " + tier.selection().window() + " brought to the specification", screened);
    Screened inliers = OutlierFilter.apply(tier.treatment().outliers(), screened.kept());
    note("outliers removed", inliers);
    Optional<String> lack = lack(inliers.kept());
    if (lack.isPresent()) {
      return lacking(lack.get(), inliers.kept());
    }
    BigDecimal cap = tier.treatment().partyCap();
    Optional<Screened> capped = PartyCap.apply(cap, inliers.kept());
    if (capped.isEmpty()) {
      return lacking(
          "a party may have at most %s of the weight, which takes more parties"
              .formatted(Weights.shown(cap)),
          inliers.kept());
    }
    note("weight of one party at most " + Weights.shown(cap), capped.get());
    Screened trimmed = Trimming.apply(tier.treatment().trim(), capped.get().kept());
    note("ends trimmed by weight", trimmed);
    Optional<String> unfit = unfit(trimmed.kept());
    return unfit.isPresent() ? lacking(unfit.get(), trimmed.kept()) : price(trimmed.kept());
  }

  private void note(String what, Screened result) {
    exclusions.addAll(result.excluded());
    if (steps.isEmpty() || !result.excluded().isEmpty()) {
      String left = result.kept().size() + " left";
      String gone =
          result.excluded().isEmpty() ? "" : ", " + result.excluded().size() + " cut or removed";
      steps.add(Explanation.of(what, left + gone));
    }
  }

  private Trial lacking(String lack, List<Figure> figures) {
    return new Trial.Lacking(tier.name(), lack, Tallying.of(considered, figures), exclusions);
  }

  private Trial price(List<Figure> figures) {
    Statistic statistic = tier.treatment().statistic();
    Fraction price =
        statistic == Statistic.COMPOUNDED_RATE
            ? Fraction.of(compounded(figures))
            : Averages.of(statistic, figures);
    steps.add(Explanation.of(Words.of(statistic), price.shown()));
    String what = "tier '%s' of %s".formatted(tier.name(), product);
    return new Trial.Valid(
        tier.name(),
        price,
        figures,
        Tallying.of(considered, figures),
        exclusions,
        Explanation.of(what, price.shown(), steps));
  }

  /** What the minimum asks for and the figures do not have. */
  private Optional<String> lack(List<Figure> figures) {
    Minimum minimum = tier.minimum();
    Tally.Parties parties = minimum.ofParties() ? Tallying.parties(figures) : Tally.NONE.parties();
    BigDecimal quantity = Averages.total(figures);
    var lacks = new ArrayList<String>();
    want(lacks, "figures", figures.size(), minimum.pieces());
    want(lacks, "buyers", parties.buyers(), minimum.buyers());
    want(lacks, "sellers", parties.sellers(), minimum.sellers());
    want(lacks, "sources", parties.sources(), minimum.sources());
    if (quantity.compareTo(minimum.quantity()) < 0) {
      lacks.add(
          "%s of %s %s"
              .formatted(
                  Weights.shown(quantity),
                  minimum.quantity().toPlainString(),
                  ground.method().specification().denomination().unit()));
    }
    return lacks.isEmpty() ? unfit(figures) : Optional.of(String.join(", ", lacks));
  }

  /** Why the statistic cannot be taken of the figures, however many there are. */
  private Optional<String> unfit(List<Figure> figures) {
    if (figures.isEmpty()) {
      return Optional.of("no figure is left");
    }
    return switch (tier.treatment().statistic()) {
      case MIDPOINT ->
          Averages.twoSided(figures)
              ? Optional.empty()
              : Optional.of("a bid and an offer, not one side alone");
      case COMPOUNDED_RATE ->
          rates(figures).covers(windowFrom())
              ? Optional.empty()
              : Optional.of("no rate holds on the first day of the window, " + windowFrom());
      case WEIGHTED_MEAN,
          WEIGHTED_MEDIAN,
          MEAN,
          MEDIAN,
          LOWEST,
          HIGHEST,
          LATEST,
          MEAN_OF_SEGMENTS ->
          Optional.empty();
    };
  }

  private static void want(List<String> lacks, String what, int found, int wanted) {
    if (found < wanted) {
      lacks.add("%s of %s %s".formatted(found, wanted, what));
    }
  }

  private LocalDate windowFrom() {
    return tier.selection().window().from(ground.period(), ground.calendar());
  }

  private BigDecimal compounded(List<Figure> figures) {
    Window window = tier.selection().window();
    return rates(figures).average(windowFrom(), window.until(ground.period()));
  }

  /** The rates of the window, and the one that holds when it begins; of a day, the latest one. */
  private CompoundedRate rates(List<Figure> figures) {
    var rates = new TreeMap<LocalDate, BigDecimal>();
    earlier().ifPresent(each -> rates.put(each.evidence().heading().date(), each.price()));
    figures.stream()
        .sorted(Comparator.comparing(Figure::evidence, LATEST))
        .forEach(each -> rates.put(each.evidence().heading().date(), each.price()));
    return new CompoundedRate(rates);
  }

  private Optional<Figure> earlier() {
    LocalDate from = windowFrom();
    Instant closes = ground.calendar().closes(ground.period());
    return ground.of(product).stream()
        .filter(Evidence.Priced.class::isInstance)
        .map(Evidence.Priced.class::cast)
        .filter(each -> tier.selection().kinds().contains(each.kind()))
        .filter(each -> Screening.selects(tier.selection(), each))
        .filter(each -> each.heading().date().isBefore(from))
        .filter(each -> ground.market().covers(each.quote().delivery().economy()))
        .filter(each -> ground.market().influencedCounts() || !each.heading().origin().influenced())
        .filter(each -> !each.heading().received().isAfter(closes))
        .max(LATEST)
        .flatMap(this::figure);
  }

  private Optional<Figure> figure(Evidence.Priced each) {
    return switch (ground.normaliser().conversion(each.quote(), each.heading().date())) {
      case Conversion.Refused refused -> Optional.empty();
      case Conversion.Usable usable ->
          Optional.of(
              new Figure(
                  each,
                  usable.price().of(Screening.end(tier.selection(), each.quote().range())),
                  BigDecimal.ONE));
    };
  }
}
