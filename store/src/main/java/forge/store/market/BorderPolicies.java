package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Scope;
import forge.store.document.Form;
import forge.store.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the policies that act at a border: duties, taxes, quotas, bans and levies. */
final class BorderPolicies {

  /** Shares of a rent are written with a few digits; their sum may miss one by this much. */
  private static final double SHARES_MISS = 1e-6;

  private BorderPolicies() {}

  static Supplier<Policy> specificDuty(Form form) {
    Supplier<Scope> scope = scope(form);
    double rate = form.number("rate", ANY);
    return () -> new Policy.SpecificDuty(scope.get(), rate);
  }

  static Supplier<Policy> adValoremDuty(Form form) {
    Supplier<Scope> scope = scope(form);
    double rate = form.number("rate", NON_NEGATIVE);
    String basis =
        form.find("basis").map(at -> form.choice(at, List.of("CIF", "FOB"))).orElse("CIF");
    return () -> new Policy.AdValoremDuty(scope.get(), rate, PriceBasis.valueOf(basis));
  }

  static Supplier<Policy> exportTax(Form form) {
    Supplier<Scope> scope = scope(form);
    double rate = form.numberOr("rate", ANY, 0);
    double adValorem = form.numberOr("adValorem", NON_NEGATIVE, 0);
    if (!form.has("rate") && !form.has("adValorem")) {
      form.need("rate", "Give rate, per unit, or adValorem, a fraction of the price, or both.");
    }
    return () -> new Policy.ExportTax(scope.get(), rate, adValorem);
  }

  static Supplier<Policy> exportMarkup(Form form) {
    Supplier<Scope> scope = scope(form);
    double markup = form.number("markup", ANY);
    return () -> new Policy.ExportMarkup(scope.get(), markup);
  }

  static Supplier<Policy> importQuota(Form form) {
    Supplier<Scope> scope = scope(form);
    double limit = form.number("limit", NON_NEGATIVE);
    Map<EconomyId, Double> holders = holders(form);
    return () -> new Policy.ImportQuota(scope.get(), limit, holders);
  }

  static Supplier<Policy> exportQuota(Form form) {
    Supplier<Scope> scope = scope(form);
    double limit = form.number("limit", NON_NEGATIVE);
    Map<EconomyId, Double> holders = holders(form);
    return () -> new Policy.ExportQuota(scope.get(), limit, holders);
  }

  static Supplier<Policy> licenceQuota(Form form) {
    String product = form.text("product", "Name the product that is licensed.");
    String exporter = form.text("exporter", "Name the economy that licenses its exports.");
    form.need("limits", "Give {destination: quantity}.");
    Map<EconomyId, Double> limits = Words.amounts(form, "limits", NON_NEGATIVE, EconomyId::of);
    return () -> new Policy.LicenceQuota(ProductId.of(product), EconomyId.of(exporter), limits);
  }

  static Supplier<Policy> tariffRateQuota(Form form) {
    Supplier<Scope> scope = scope(form);
    double quota = form.number("quota", NON_NEGATIVE);
    double inRate = form.number("inRate", ANY);
    double outRate = form.number("outRate", ANY);
    Map<EconomyId, Double> holders = holders(form);
    if (outRate < inRate) {
      String rule = "must not be below the in-quota rate " + inRate;
      form.find("outRate").ifPresent(at -> form.findings().add(at, rule, "Are the two swapped?"));
    }
    double out = Math.max(outRate, inRate);
    return () -> new Policy.TariffRateQuota(scope.get(), quota, inRate, out, holders);
  }

  static Supplier<Policy> importBan(Form form) {
    Supplier<Scope> scope = scope(form);
    return () -> new Policy.ImportBan(scope.get());
  }

  static Supplier<Policy> exportBan(Form form) {
    Supplier<Scope> scope = scope(form);
    return () -> new Policy.ExportBan(scope.get());
  }

  static Supplier<Policy> variableLevy(Form form) {
    String product = form.text("product", "Name the product whose price is held.");
    form.need("members", "Name the economies that levy.");
    Set<EconomyId> members = Words.economies(form, "members");
    Set<EconomyId> origins = Words.economies(form, "origins");
    double floor = form.number("floor", ANY);
    double cap = form.numberOr("cap", NON_NEGATIVE.orUnlimited(), Double.POSITIVE_INFINITY);
    return () -> new Policy.VariableLevy(ProductId.of(product), members, origins, floor, cap);
  }

  static Supplier<Policy> minimumImportPrice(Form form) {
    Supplier<Scope> scope = scope(form);
    double price = form.number("price", ANY);
    return () -> new Policy.MinimumImportPrice(scope.get(), price);
  }

  private static Supplier<Scope> scope(Form form) {
    String product = form.text("product", "Name the product whose trade it covers.");
    Set<EconomyId> exporters = Words.economies(form, "from");
    Set<EconomyId> importers = Words.economies(form, "to");
    Set<PeriodId> periods = Words.periods(form);
    return () -> new Scope(ProductId.of(product), exporters, importers, periods);
  }

  /** Who takes a rent: one economy, or several with shares that sum to one. */
  private static Map<EconomyId, Double> holders(Form form) {
    var place = form.find("rentTo");
    if (place.isEmpty()) {
      return Map.of();
    }
    if (!(place.get().node() instanceof Node.Fields)) {
      String one = form.text(place.get());
      return one.isEmpty() ? Map.of() : Map.of(EconomyId.of(one), 1.0);
    }
    Map<String, Double> shares = form.amounts(place.get(), NON_NEGATIVE);
    double sum = shares.values().stream().mapToDouble(share -> share).sum();
    if (Math.abs(sum - 1) > SHARES_MISS) {
      form.findings().add(place.get(), "the shares sum to " + sum + ", not to 1", "");
      return Map.of();
    }
    return Words.mapped(shares, EconomyId::of);
  }
}
