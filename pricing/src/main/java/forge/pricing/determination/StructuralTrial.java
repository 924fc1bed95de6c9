package forge.pricing.determination;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tries a structural tier: facilities of the market's economies in the order of their full cost, up
 * to the one with which their output covers a share of the market's use. A statement holds until
 * the same facility makes a later one. Full cost is operating cost plus {@code
 * capital·r(1+r)^n/((1+r)^n − 1)/utilisation}, the level annual payment that returns the capital
 * within its life at rate r.
 */
final class StructuralTrial {

  private final Ground ground;
  private final Tier.Structural tier;
  private final List<Exclusion> exclusions = new ArrayList<>();

  private record Facility(Figure figure, Evidence.Plant plant, Fraction cost) {}

  private StructuralTrial(Ground ground, Tier.Structural tier) {
    this.ground = ground;
    this.tier = tier;
  }

  static Trial of(Ground ground, Tier.Structural tier) {
    return new StructuralTrial(ground, tier).run();
  }

  private Trial run() {
    List<Facility> facilities = facilities();
    BigDecimal use = use();
    if (use.signum() == 0) {
      return lacking("no statement of what the market uses", facilities);
    }
    if (facilities.isEmpty()) {
      return lacking("no cost statement of a facility in the market", facilities);
    }
    BigDecimal wanted = use.multiply(tier.shareOfUse());
    BigDecimal output = BigDecimal.ZERO;
    var needed = new ArrayList<Facility>();
    for (Facility each : facilities) {
      needed.add(each);
      output = output.add(each.figure().weight().multiply(tier.utilisation()));
      if (output.compareTo(wanted) >= 0) {
        return valid(needed, considered(facilities), use, output);
      }
    }
    return lacking(
        "all %s facilities make %s of the %s that are to be covered"
            .formatted(facilities.size(), Weights.shown(output), Weights.shown(wanted)),
        facilities);
  }

  private Trial lacking(String lack, List<Facility> facilities) {
    List<Figure> figures = facilities.stream().map(Facility::figure).toList();
    return new Trial.Lacking(
        tier.name(), lack, Tallying.of(considered(facilities), figures), exclusions);
  }

  private int considered(List<Facility> facilities) {
    return facilities.size() + exclusions.size();
  }

  private Trial valid(List<Facility> needed, int considered, BigDecimal use, BigDecimal output) {
    Facility last = needed.getLast();
    String unit = String.valueOf(ground.method().specification().denomination().unit());
    var steps =
        new ArrayList<>(
            List.of(
                Explanation.of("use of the market a year", Weights.shown(use) + " " + unit),
                Explanation.of(
                    "share to be covered", tier.shareOfUse().stripTrailingZeros().toPlainString()),
                Explanation.of(
                    "facilities needed, the cheapest first",
                    "%s, output %s %s a year"
                        .formatted(needed.size(), Weights.shown(output), unit))));
    steps.addAll(costs(last));
    List<Figure> figures =
        needed.stream()
            .map(
                each ->
                    new Figure(
                        each.figure().evidence(), each.cost().working(), each.figure().weight()))
            .toList();
    String what = "tier '%s': full cost of the marginal facility".formatted(tier.name());
    return new Trial.Valid(
        tier.name(),
        last.cost(),
        figures,
        Tallying.of(considered, figures),
        exclusions,
        Explanation.of(what, last.cost().shown(), steps));
  }

  /** What the last facility costs; an explanation is for everybody, a statement may not be. */
  private List<Explanation> costs(Facility last) {
    if (last.figure().confidentiality() != Confidentiality.PUBLIC) {
      return List.of();
    }
    return List.of(
        Explanation.of(
            "operating cost of the last one",
            last.figure().price().stripTrailingZeros().toPlainString()),
        Explanation.of(
            "its capital recovered over %s years at %s"
                .formatted(last.plant().life(), tier.returnOnCapital().toPlainString()),
            last.cost().plus(Fraction.of(last.figure().price().negate())).shown()));
  }

  private List<Facility> facilities() {
    var latest = new TreeMap<String, Evidence.CostStatement>();
    for (Evidence each : ground.of(ground.method().specification().product())) {
      if (each instanceof Evidence.CostStatement statement
          && ground.market().covers(statement.plant().economy())
          && stands(statement.heading())
          && free(statement)) {
        latest.merge(statement.plant().facility(), statement, StructuralTrial::later);
      }
    }
    var facilities = new ArrayList<Facility>();
    latest.values().forEach(each -> cost(each).ifPresent(facilities::add));
    facilities.sort(
        Comparator.comparing((Facility each) -> each.cost().working())
            .thenComparing(each -> each.figure().evidence().id()));
    return facilities;
  }

  private static <T extends Evidence> T later(T one, T other) {
    int dates = one.heading().date().compareTo(other.heading().date());
    int order = dates != 0 ? dates : one.id().compareTo(other.id());
    return order > 0 ? one : other;
  }

  private boolean free(Evidence each) {
    boolean free = ground.market().influencedCounts() || !each.heading().origin().influenced();
    if (!free) {
      exclude(each, Reason.INFLUENCED, "its market is influenced by a dominant supplier");
    }
    return free;
  }

  private void exclude(Evidence each, Reason reason, String detail) {
    exclusions.add(
        new Exclusion(each.id(), each.heading().origin().confidentiality(), reason, detail));
  }

  private boolean stands(Heading heading) {
    return heading.date().isBefore(ground.period().until())
        && !heading.received().isAfter(ground.calendar().closes(ground.period()));
  }

  private Optional<Facility> cost(Evidence.CostStatement statement) {
    Conversion conversion =
        ground.normaliser().conversion(statement.quote(), statement.heading().date());
    if (!(conversion instanceof Conversion.Usable usable)) {
      var refused = (Conversion.Refused) conversion;
      exclude(statement, refused.reason(), refused.detail());
      return Optional.empty();
    }
    Optional<BigDecimal> capacity =
        ground.normaliser().bases().quantity(statement.capacity(), statement.quote().grade());
    if (capacity.isEmpty()) {
      exclude(
          statement,
          Reason.BASIS_NOT_CONVERTIBLE,
          "its capacity does not convert into the reference unit and basis");
      return Optional.empty();
    }
    BigDecimal operating = usable.price().of(statement.quote().range().middle());
    Fraction full = full(statement, usable.price(), operating);
    if (full.above().signum() <= 0) {
      exclude(statement, Reason.NOT_POSITIVE, "normalised its full cost is " + full.shown());
      return Optional.empty();
    }
    var figure = new Figure(statement, operating, capacity.get());
    return Optional.of(new Facility(figure, statement.plant(), full));
  }

  /** Operating cost and the level payment on capital, both in the reference denomination. */
  private Fraction full(Evidence.CostStatement statement, Affine conversion, BigDecimal operating) {
    BigDecimal yearly =
        statement
            .plant()
            .capital()
            .multiply(recovery(statement.plant().life()))
            .divide(tier.utilisation(), MathContext.DECIMAL128);
    BigDecimal middle = statement.quote().range().middle();
    BigDecimal whole = conversion.of(middle.add(yearly));
    return Fraction.of(whole.max(operating));
  }

  /** {@code r(1+r)^n/((1+r)^n − 1)}; without a return, one part for each year of life. */
  private BigDecimal recovery(int life) {
    BigDecimal r = tier.returnOnCapital();
    if (r.signum() == 0) {
      return BigDecimal.ONE.divide(BigDecimal.valueOf(life), MathContext.DECIMAL128);
    }
    BigDecimal growth = BigDecimal.ONE.add(r).pow(life, MathContext.DECIMAL128);
    return r.multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
  }

  /** The latest statement of use of each economy of the market, added up. */
  private BigDecimal use() {
    var latest = new TreeMap<EconomyId, Evidence.Use>();
    for (Evidence each : ground.of(ground.method().specification().product())) {
      if (each instanceof Evidence.Use use
          && ground.market().covers(use.economy())
          && stands(use.heading())) {
        latest.merge(use.economy(), use, StructuralTrial::later);
      }
    }
    return latest.values().stream().map(this::converted).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal converted(Evidence.Use use) {
    Optional<BigDecimal> quantity =
        ground.normaliser().bases().quantity(use.quantity(), Grade.REFERENCE);
    if (quantity.isEmpty()) {
      exclude(
          use,
          Reason.BASIS_NOT_CONVERTIBLE,
          "what is used does not convert into the reference unit and basis");
    }
    return quantity.orElse(BigDecimal.ZERO);
  }
}
