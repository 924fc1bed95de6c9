package forge.store.method;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Grade;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Specification;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Validity;
import forge.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of a method file: every key is read whatever else is wrong. */
final class MethodDecoder {

  static final String FORMAT = "price-method/1";
  static final List<String> STATUSES = List.of("law", "agreed", "proposed", "demonstration");

  private static final String NAME = "[a-z0-9][a-z0-9-]*";
  private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9._-]*";
  private static final Validity ALWAYS = new Validity(LocalDate.EPOCH, LocalDate.MAX);
  private static final int MOST_DECIMALS = 12;

  private final Findings findings;
  private final Economies economies;

  MethodDecoder(World world, Findings findings) {
    this.findings = findings;
    this.economies = new Economies(world, findings);
  }

  Method read(Optional<Node> root) {
    return root.map(this::method).orElseGet(MethodDecoder::nothing);
  }

  /** A method to hand back where there was nothing to read. */
  private static Method nothing() {
    var id = new MethodId("unnamed", "0");
    return new Method(
        new Method.About(id, "", STATUSES.getLast(), ALWAYS),
        noSpecification(ProductId.of("?")),
        CalendarDecoder.NOTHING,
        Normalisation.NONE,
        List.of(),
        rules(List.of(), Rounding.halfUp(0), Steadiness.NONE));
  }

  private Method method(Node root) {
    MethodForm form = MethodForm.at(Place.root(root), findings);
    form.form()
        .need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.form().choice(at, List.of(FORMAT)));
    Method.About about = about(form);
    Specification specification = specification(form);
    var calendar =
        form.need("calendar", "Say when evidence closes and prices appear.")
            .map(CalendarDecoder::read)
            .orElse(CalendarDecoder.NOTHING);
    var areas = new AreaDecoder(economies, specification.product());
    List<MarketArea> markets =
        form.need("markets", "Name one or more of zone, outside, dominant.")
            .map(areas::read)
            .orElse(List.of());
    Set<MarketArea.Name> priced = EnumSet.noneOf(MarketArea.Name.class);
    markets.forEach(area -> priced.add(area.name()));
    Normalisation normalisation =
        form.find("normalisation")
            .map(new NormalisationDecoder(economies, priced)::read)
            .orElse(Normalisation.NONE);
    Method.Rules rules = rules(form, specification.denomination().unit(), priced);
    form.close();
    return new Method(about, specification, calendar, normalisation, markets, rules);
  }

  private static Method.About about(MethodForm form) {
    String name =
        matching(form, "name", NAME, "must be of small letters, digits and hyphens", "unnamed");
    String version =
        matching(form, "version", VERSION, "must be of letters, digits, points and hyphens", "0");
    String title = form.text("title", "Say in one clause what is priced.");
    String status =
        form.form()
            .need("status", "Say what it is: " + String.join(", ", STATUSES) + ".")
            .map(at -> form.form().choice(at, STATUSES))
            .orElse(STATUSES.getLast());
    Validity validity =
        form.need("valid", "Say from which day it holds: {from: 2026-01-01}.")
            .map(MethodDecoder::validity)
            .orElse(ALWAYS);
    return new Method.About(new MethodId(name, version), title, status, validity);
  }

  private static Validity validity(MethodForm form) {
    Validity validity = form.validity();
    form.close();
    return validity;
  }

  private static String matching(
      MethodForm form, String key, String pattern, String rule, String standIn) {
    String text = form.text(key, "Give one, such as " + example(key) + ".");
    if (text.isEmpty() || text.matches(pattern)) {
      return text.isEmpty() ? standIn : text;
    }
    form.refuse(key, rule, "");
    return standIn;
  }

  private static String example(String key) {
    return key.equals("name") ? "ndpr-oxide" : "\"2026-01\"";
  }

  private static Specification specification(MethodForm form) {
    String text = form.text("product", "Name the product that is priced.");
    ProductId product = ProductId.of(text.isEmpty() ? "?" : text);
    return form.need("specification", "Say what the price is counted in.")
        .map(each -> specification(each, product))
        .orElseGet(() -> noSpecification(product));
  }

  private static Specification noSpecification(ProductId product) {
    return new Specification(
        product,
        new Denomination(CurrencyId.of("USD"), MassUnit.KILOGRAM, Basis.GROSS),
        Grade.REFERENCE,
        Basis.GROSS,
        0);
  }

  private static Specification specification(MethodForm form, ProductId product) {
    CurrencyId currency = Amounts.currency(form, "currency");
    MassUnit unit = Amounts.unit(form, "unit");
    String named = form.text("basis", "Give gross, wet, or the name of a substance.");
    Basis basis = named.isEmpty() ? Basis.GROSS : Basis.of(named);
    Optional<MethodForm> graded = form.find("grade");
    Grade grade = graded.map(MethodDecoder::grade).orElse(Grade.REFERENCE);
    Basis assayOf = graded.map(each -> assayOf(each, grade, basis)).orElse(basis);
    graded.ifPresent(MethodForm::close);
    int credit = form.countOr("credit-days", 0, 0);
    form.close();
    return new Specification(
        product, new Denomination(currency, unit, basis), grade, assayOf, credit);
  }

  private static Grade grade(MethodForm form) {
    return new Grade(
        form.textOrEmpty("name"),
        form.decimalOr("assay", Limit.PART, BigDecimal.ZERO),
        form.decimalOr("moisture", Limit.SHARE, BigDecimal.ZERO));
  }

  /** The substance that the assay measures: the basis, unless that is the material itself. */
  private static Basis assayOf(MethodForm form, Grade grade, Basis basis) {
    if (grade.assayed() && !basis.contained()) {
      form.form().need("assay-of", "Name the substance that the assay measures.");
    }
    String substance = form.textOrEmpty("assay-of");
    return substance.isEmpty() ? basis : Basis.of(substance);
  }

  private Method.Rules rules(MethodForm form, MassUnit unit, Set<MarketArea.Name> priced) {
    List<Tier> tiers = new TierDecoder(new FiguresDecoder(unit), priced).read(form);
    Rounding rounding =
        form.need("rounding", "Give {decimals: 2, mode: half-up}.")
            .map(MethodDecoder::rounding)
            .orElseGet(() -> Rounding.halfUp(0));
    Steadiness steadiness =
        form.find("steadiness").map(MethodDecoder::steadiness).orElse(Steadiness.NONE);
    return rules(tiers, rounding, steadiness);
  }

  /** Rules need a tier; where every one has a problem, one stands in. */
  private static Method.Rules rules(List<Tier> tiers, Rounding rounding, Steadiness steadiness) {
    Tier standIn =
        new Tier.Structural("?", Set.of(), BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
    return new Method.Rules(tiers.isEmpty() ? List.of(standIn) : tiers, rounding, steadiness);
  }

  private static Rounding rounding(MethodForm form) {
    int decimals = form.count("decimals", -MOST_DECIMALS);
    if (decimals > MOST_DECIMALS) {
      form.refuse("decimals", "must be at most " + MOST_DECIMALS, "");
    }
    Rounding.Mode mode = form.choiceOr("mode", Rounding.Mode.HALF_UP);
    form.close();
    return new Rounding(Math.min(decimals, MOST_DECIMALS), mode);
  }

  private static Steadiness steadiness(MethodForm form) {
    var steadiness =
        new Steadiness(
            form.find("hysteresis").map(MethodDecoder::distance),
            form.find("cap").map(MethodDecoder::distance),
            form.countOr("carry-forward", 0, 0));
    form.close();
    return steadiness;
  }

  private static Steadiness.Distance distance(MethodForm form) {
    String kind = form.only(List.of("amount", "share")).orElse("");
    Steadiness.Distance distance =
        switch (kind) {
          case "amount" -> new Steadiness.Distance.Amount(form.decimal("amount", Limit.POSITIVE));
          case "share" -> new Steadiness.Distance.Share(form.decimal("share", Limit.POSITIVE));
          default -> new Steadiness.Distance.Amount(BigDecimal.ONE);
        };
    form.close();
    return distance;
  }
}
