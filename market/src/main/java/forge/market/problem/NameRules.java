package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Names in a market: each is declared once, and every one that is used is declared. */
final class NameRules {

  /** Looking for the name that was meant takes time; after so many breaches it is left out. */
  private static final int ADVISED = 500;

  private final MarketProblem market;
  private final List<RuleBreach> breaches = new ArrayList<>();
  private final Map<String, Set<Object>> declared = new HashMap<>();

  NameRules(MarketProblem market) {
    this.market = market;
  }

  List<RuleBreach> check() {
    declare("periods", "period", market.periods(), id -> id);
    declare("economies", "economy", market.economies(), id -> id);
    declare("products", "product", market.products(), TradedProduct::id);
    declare("activities", "activity", market.activities(), Activity::id);
    declare("arcs", "arc", market.arcs(), Arc::id);
    declare("caps", "cap", market.caps(), SharedCap::id);
    each("activities", market.activities(), this::activity);
    each("demand", market.demands(), this::demand);
    each("arcs", market.arcs(), this::arc);
    each("storage", market.storages(), this::storage);
    each("caps", market.caps(), this::cap);
    each("policies", market.policies(), this::policy);
    return breaches;
  }

  private <T> void declare(String list, String kind, List<T> parts, Function<T, Object> id) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Object name = id.apply(parts.get(i));
      if (!seen.add(name)) {
        String advice = "Names tell parts apart: rename or remove one.";
        String rule = "another " + kind + " has this name";
        breaches.add(RuleBreach.error(list + "[" + i + "]", name.toString(), rule, advice));
      }
    }
    declared.put(kind, seen);
  }

  /** Where a part stands; written out only when it is spoken of. */
  private record Spot(String list, int index) {
    @Override
    public String toString() {
      return list + "[" + index + "]";
    }
  }

  private interface Check<T> {
    void at(Spot spot, T part);
  }

  private <T> void each(String list, List<T> parts, Check<T> check) {
    for (int i = 0; i < parts.size(); i++) {
      check.at(new Spot(list, i), parts.get(i));
    }
  }

  private void activity(Spot path, Activity activity) {
    known("economy", path, ".economy", activity.economy());
    keys("product", path, ".inputs", activity.inputs().keySet());
    keys("product", path, ".outputs", activity.outputs().keySet());
    keys("activity", path, ".crossCosts", activity.crossCosts().keySet());
    all("period", path, ".periods", activity.periods());
    if (activity.crossCosts().containsKey(activity.id())) {
      self(path, activity.id());
    }
  }

  private void demand(Spot path, Demand demand) {
    known("economy", path, ".economy", demand.economy());
    known("product", path, ".product", demand.product());
    all("period", path, ".periods", demand.periods());
    if (demand.curve() instanceof DemandCurve.CrossPrice cross) {
      keys("product", path, ".quantity.coefficients", cross.coefficients().keySet());
    }
  }

  private void arc(Spot path, Arc arc) {
    known("product", path, ".product", arc.product());
    known("economy", path, ".from", arc.from());
    known("economy", path, ".to", arc.to());
    keys("arc", path, ".crossCosts", arc.crossCosts().keySet());
    if (arc.crossCosts().containsKey(arc.id())) {
      self(path, arc.id());
    }
  }

  private void self(Spot path, Object id) {
    String advice = "Write its effect on itself as the slope of its own cost.";
    String rule = "a cross cost is the effect of another, not of itself";
    breaches.add(RuleBreach.error(path + ".crossCosts." + id, id.toString(), rule, advice));
  }

  private void storage(Spot path, Storage storage) {
    known("economy", path, ".economy", storage.economy());
    known("product", path, ".product", storage.product());
  }

  private void cap(Spot path, SharedCap cap) {
    keys("activity", path, ".activities", cap.activities().keySet());
    keys("arc", path, ".arcs", cap.arcs().keySet());
  }

  private void policy(Spot path, Policy policy) {
    switch (policy) {
      case Policy.SpecificDuty duty -> scope(path, duty.scope());
      case Policy.AdValoremDuty duty -> scope(path, duty.scope());
      case Policy.ExportTax tax -> scope(path, tax.scope());
      case Policy.ExportMarkup markup -> scope(path, markup.scope());
      case Policy.ImportQuota quota -> quota(path, quota.scope(), quota.holders());
      case Policy.ExportQuota quota -> quota(path, quota.scope(), quota.holders());
      case Policy.TariffRateQuota quota -> quota(path, quota.scope(), quota.holders());
      case Policy.LicenceQuota quota -> {
        known("product", path, ".product", quota.product());
        known("economy", path, ".exporter", quota.exporter());
        keys("economy", path, ".limits", quota.limits().keySet());
      }
      case Policy.ImportBan ban -> scope(path, ban.scope());
      case Policy.ExportBan ban -> scope(path, ban.scope());
      case Policy.MinimumImportPrice least -> scope(path, least.scope());
      case Policy.VariableLevy levy -> {
        known("product", path, ".product", levy.product());
        all("economy", path, ".members", levy.members());
        all("economy", path, ".origins", levy.origins());
      }
      case Policy.PublicPurchase purchase -> at(path, purchase.product(), purchase.economies());
      case Policy.ReserveRelease release -> at(path, release.product(), release.economies());
      case Policy.OutputSubsidy subsidy ->
          all("activity", path, ".activities", subsidy.activities());
      case Policy.SupportContract contract -> {
        known("product", path, ".product", contract.product());
        all("activity", path, ".activities", contract.activities());
      }
      case Policy.Conduct conduct -> {
        at(path, conduct.product(), conduct.economies());
        all("activity", path, ".activities", conduct.activities());
        all("economy", path, ".markets", conduct.markets());
      }
    }
  }

  private void scope(Spot path, Scope scope) {
    known("product", path, ".product", scope.product());
    all("economy", path, ".exporters", scope.exporters());
    all("economy", path, ".importers", scope.importers());
    all("period", path, ".periods", scope.periods());
  }

  private void quota(Spot path, Scope scope, Map<EconomyId, Double> holders) {
    scope(path, scope);
    keys("economy", path, ".holders", holders.keySet());
  }

  private void at(Spot path, ProductId product, Collection<EconomyId> economies) {
    known("product", path, ".product", product);
    all("economy", path, ".economies", economies);
  }

  private void all(String kind, Spot path, String component, Collection<?> ids) {
    int i = 0;
    for (Object id : ids) {
      if (unknown(kind, id)) {
        report(kind, path + component + "[" + i + "]", id);
      }
      i++;
    }
  }

  private void keys(String kind, Spot path, String component, Collection<?> ids) {
    for (Object id : ids) {
      if (unknown(kind, id)) {
        report(kind, path + component + "." + id, id);
      }
    }
  }

  private void known(String kind, Spot path, String component, Object id) {
    if (unknown(kind, id)) {
      report(kind, path + component, id);
    }
  }

  private boolean unknown(String kind, Object id) {
    return !declared.getOrDefault(kind, Set.of()).contains(id);
  }

  private void report(String kind, String path, Object id) {
    boolean early = breaches.size() < ADVISED;
    String advice = early ? advice(declared.getOrDefault(kind, Set.of()), id) : "";
    String rule = "no " + kind + " has this name";
    breaches.add(RuleBreach.error(path, id.toString(), rule, advice));
  }

  private String advice(Set<Object> names, Object id) {
    for (Object name : names) {
      if (alike(fold(name), fold(id))) {
        return "Did you mean " + name + "?";
      }
    }
    if (names.size() > 12 || names.isEmpty()) {
      return "Declare it, or mend the name.";
    }
    return "Declared are "
        + String.join(", ", names.stream().map(Object::toString).sorted().toList())
        + ".";
  }

  private static boolean alike(String declared, String used) {
    boolean begins = declared.startsWith(used) || used.startsWith(declared);
    return begins && Math.abs(declared.length() - used.length()) <= 1 && !declared.isEmpty();
  }

  /** Letters and digits alone, in one case: what two spellings of a name have in common. */
  private static String fold(Object name) {
    return name.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
