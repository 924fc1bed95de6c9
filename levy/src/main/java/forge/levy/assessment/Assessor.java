package forge.levy.assessment;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.Evaluation;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Quota;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.Nomenclature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Assesses entries one by one: classification, origin, customs value, quota, the measures that
 * apply, and what each charges. An entry that cannot be assessed is refused for every reason found.
 */
public final class Assessor {

  private final LevySchedule schedule;
  private final QuotaShares quotas;
  private final Terms terms;

  /** Assesses by a schedule, with the quotas given out. */
  public Assessor(LevySchedule schedule, QuotaShares quotas) {
    this.schedule = schedule;
    this.quotas = quotas;
    this.terms = schedule.rules().terms();
  }

  /** What is due on an entry, or why that cannot be said. */
  public Result assess(Entry entry) {
    return assess(entry, FirstSale.unknown());
  }

  /** What is due on an entry of which the first sale is known, or why that cannot be said. */
  public Result assess(Entry entry, FirstSale sale) {
    return new Work(entry, sale).result();
  }

  /** A measure that is charged on a part. */
  private record Charging(MeasureType type, Selection.Chosen chosen, Part part, EntryFacts facts) {}

  /** One entry on its way. */
  private final class Work {

    private final Entry entry;
    private final FirstSale sale;
    private final Declaration declaration;
    private final Refusals refusals = new Refusals();
    private final List<Explanation> told = new ArrayList<>();
    private final List<DutyLine> lines = new ArrayList<>();

    Work(Entry entry, FirstSale sale) {
      this.entry = entry;
      this.sale = sale;
      this.declaration = entry.declaration();
    }

    Result result() {
      checkDeclaration();
      Optional<Selection.Found> found = classify().flatMap(this::withOrigin);
      Optional<EntryFacts.Ground> ground = value();
      checkContents();
      if (found.isPresent() && ground.isPresent() && !refusals.any()) {
        parts().forEach(part -> charge(part, found.get(), ground.get()));
      }
      return refusals.any() || ground.isEmpty()
          ? new Result.Refused(refusals.list())
          : new Result.Assessed(assessment(ground.get()));
    }

    private void checkDeclaration() {
      if (!terms.territory().contains(declaration.destination())) {
        refusals.add(
            Refusal.Reason.OUTSIDE_TERRITORY,
            "destination",
            declaration.destination(),
            "the rule set is about the border of " + terms.territory(),
            "Choose the rule set of that border.");
      }
      if (!schedule.rules().heading().validity().contains(declaration.accepted())) {
        refusals.add(
            Refusal.Reason.OUTSIDE_RULES,
            "accepted",
            declaration.accepted(),
            "the rule set is in force " + schedule.rules().heading().validity(),
            "Choose the rule set of that day.");
      }
      if (!terms.liabilities().containsKey(declaration.procedure())) {
        refusals.add(
            Refusal.Reason.PROCEDURE_NOT_ADMITTED,
            "procedure",
            declaration.procedure(),
            "the rule set says nothing of this procedure",
            "");
      }
    }

    private Optional<GoodsCode> classify() {
      return switch (schedule.nomenclature().find(entry.goods().code(), declaration.accepted())) {
        case Nomenclature.Place.Line(var line) -> {
          told.add(
              Explanation.of("classified in " + line.code(), line.description())
                  .from(line.source().toString()));
          yield Optional.of(line.code());
        }
        case Nomenclature.Place.Node(var below) -> {
          refusals.add(
              Refusal.Reason.UNKNOWN_CODE,
              "goods",
              entry.goods().code(),
              "this is a heading and no line that goods can be declared in",
              "Choose one of "
                  + String.join(", ", below.stream().map(Object::toString).toList())
                  + ".");
          yield Optional.empty();
        }
        case Nomenclature.Place.Nowhere() -> {
          refusals.add(
              Refusal.Reason.UNKNOWN_CODE,
              "goods",
              entry.goods().code(),
              "the rule set has no such line on " + declaration.accepted(),
              "");
          yield Optional.empty();
        }
      };
    }

    private Optional<Selection.Found> withOrigin(GoodsCode line) {
      Optional<EconomyId> stated = entry.origins().good().findEconomy();
      if (stated.isEmpty() && terms.unknownOrigin().isEmpty()) {
        refusals.add(
            Refusal.Reason.UNKNOWN_ORIGIN, "origin", "", "the origin is not stated", "State it.");
        return Optional.empty();
      }
      EconomyId origin = stated.orElseGet(() -> new EconomyId(terms.unknownOrigin()));
      String how = stated.isPresent() ? "" : "; unknown counts as this";
      told.add(Explanation.of("origin, " + entry.origins().good().grade() + how, origin.code()));
      return Optional.of(new Selection.Found(line, origin));
    }

    /**
     * The customs value: the price on the basis of the rule set, at the rate of the day, rounded.
     */
    private Optional<EntryFacts.Ground> value() {
      DateRole role = terms.valuation().exchange();
      Optional<LocalDate> day = declaration.find(role);
      Optional<BigDecimal> price = entry.valuation().find(terms.valuation().basis());
      if (day.isEmpty()) {
        missing("the day of " + role + " decides the exchange rate, and it is not stated");
      }
      if (price.isEmpty()) {
        missing(
            "the customs value is %s, the price is stated %s, and freight or insurance is not"
                .formatted(terms.valuation().basis(), entry.valuation().stated()));
      }
      Optional<Fraction> exchange = day.flatMap(this::exchange);
      if (price.isEmpty() || exchange.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal value = exchange.get().times(price.get()).rounded(terms.valuation().rounding());
      told.add(
          Explanation.of(
              "customs value, %s, %s %s at %s"
                  .formatted(
                      terms.valuation().basis(),
                      price.get().toPlainString(),
                      entry.valuation().currency(),
                      exchange.get().shown()),
              value.toPlainString() + " " + terms.currency()));
      return Optional.of(
          new EntryFacts.Ground(
              schedule, entry, sale, day.orElseThrow(), exchange.get(), value, new TreeSet<>()));
    }

    private Optional<Fraction> exchange(LocalDate day) {
      CurrencyId currency = entry.valuation().currency();
      if (currency.equals(terms.currency())) {
        return Optional.of(Fraction.of(BigDecimal.ONE));
      }
      Optional<ExchangeRates.Fixing> fixing = schedule.rules().tables().rates().find(currency, day);
      if (fixing.isEmpty()) {
        refusals.add(
            Refusal.Reason.NO_EXCHANGE_RATE,
            "currency",
            currency,
            "there is no rate of %s in %s on %s".formatted(currency, terms.currency(), day),
            "Add it to the rates of the rule set.");
      }
      return fixing.map(each -> Fraction.of(each.rate()));
    }

    private void missing(String what) {
      refusals.add(Refusal.Reason.MISSING_FIGURE, "", "", what, "State it.");
    }

    private void checkContents() {
      Optional<BigDecimal> mass = entry.goods().find(DutyUnit.Dimension.MASS);
      entry
          .goods()
          .contents()
          .forEach(
              (substance, content) -> {
                Optional<BigDecimal> of = content.find(Content.Figure.MASS);
                if (of.isPresent() && mass.isPresent() && of.get().compareTo(mass.get()) > 0) {
                  refusals.add(
                      Refusal.Reason.CONTENT_EXCEEDS_MASS,
                      "content_kg",
                      of.get().toPlainString(),
                      "the goods hold more %s than their net mass of %s kg"
                          .formatted(substance, mass.get().toPlainString()),
                      "Were the two taken for each other, or is one in another unit?");
                }
              });
    }

    /** The parts of the entry: inside the quota that it claims, and outside. */
    private List<Part> parts() {
      String order = declaration.quota();
      if (order.isEmpty()) {
        return List.of(Part.whole());
      }
      Optional<Quota> quota = schedule.findQuota(order);
      if (quota.isEmpty()) {
        refusals.add(
            Refusal.Reason.UNKNOWN_QUOTA, "quota", order, "no quota has this order number", "");
        return List.of();
      }
      return Quotas.requested(quota.get(), entry)
          .map(requested -> split(quota.get(), requested))
          .orElseGet(
              () -> {
                missing(
                    "the quantity in %s, which the quota counts,".formatted(quota.get().unit()));
                return List.of();
              });
    }

    private List<Part> split(Quota quota, BigDecimal requested) {
      BigDecimal given = quotas.given(quota, entry, requested);
      told.add(
          Explanation.of(
                  "quota %s, of %s %s requested"
                      .formatted(quota.order(), requested.toPlainString(), quota.unit()),
                  given.toPlainString() + " " + quota.unit() + " given")
              .from(quota.source().toString()));
      var parts = new ArrayList<Part>();
      if (given.signum() > 0) {
        parts.add(new Part(quota.order(), new Fraction(given, requested)));
      }
      BigDecimal rest = requested.subtract(given);
      if (rest.signum() > 0 || given.signum() == 0) {
        parts.add(given.signum() == 0 ? Part.whole() : new Part("", new Fraction(rest, requested)));
      }
      return parts;
    }

    private void charge(Part part, Selection.Found found, EntryFacts.Ground ground) {
      var facts = new EntryFacts(ground, part, declaration.accepted(), List.of());
      var selection = new Selection(schedule, facts, part, found, refusals);
      var steps = new ArrayList<Explanation>();
      Map<MeasureType, Selection.Chosen> chosen = selection.measures(steps);
      List<DutyLine> before = List.of();
      for (Map.Entry<MeasureType, Selection.Chosen> each : chosen.entrySet()) {
        Measure measure = each.getValue().measure();
        LocalDate day = declaration.find(measure.scope().role()).orElseThrow();
        var charging = new Charging(each.getKey(), each.getValue(), part, facts.on(day, before));
        before = EntryFacts.after(before, line(charging, steps));
      }
      lines.addAll(before);
      told.add(
          Explanation.of(
              part.quota().isEmpty() ? "outside quotas" : "inside quota " + part.quota(),
              part.share().shown() + " of the entry",
              steps));
    }

    private DutyLine line(Charging charging, List<Explanation> steps) {
      Measure measure = charging.chosen().measure();
      var evaluation = new Evaluation(charging.facts());
      Evaluation.Term term = evaluation.term(measure.duty());
      evaluation.missing().forEach(this::missing);
      BigDecimal amount = term.amount().max(Fraction.ZERO).rounded(terms.rounding());
      steps.add(
          charging
              .chosen()
              .how()
              .with(term.how())
              .with(
                  Explanation.of(
                      "rounded to %d decimals, %s"
                          .formatted(terms.rounding().decimals(), terms.rounding().mode()),
                      amount.toPlainString() + " " + terms.currency())));
      return new DutyLine(
          charging.type(),
          measure.id(),
          measure.duty().toString(),
          charging.part().quota(),
          amount,
          liability(charging.type()),
          measure.source());
    }

    private Liability liability(MeasureType type) {
      Liability general = terms.liabilities().getOrDefault(declaration.procedure(), Liability.DEBT);
      return type.effect() == MeasureType.Effect.SECURITY && general == Liability.DEBT
          ? Liability.SECURED
          : general;
    }

    private Assessment assessment(EntryFacts.Ground ground) {
      Outcome outcome = Outcomes.of(lines);
      var how =
          Explanation.of(
              "entry " + entry.id() + ", version " + entry.version(), outcome.toString(), told);
      return new Assessment(
          entry,
          ground.customsValue(),
          terms.currency(),
          outcome == Outcome.PROHIBITION ? Outcomes.prohibiting(lines) : lines,
          outcome,
          ground.publications(),
          how);
    }
  }
}
