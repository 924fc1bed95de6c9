package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NEGATIVE;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads final demand in its five forms. */
final class DemandDecoder {

  private static final List<String> KINDS =
      List.of("linear", "fixed", "isoelastic", "steps", "direct", "inverse");

  private final Draft draft;
  private final Map<LinearSystem.Key, LinearSystem> inverses = new LinkedHashMap<>();

  DemandDecoder(Draft draft) {
    this.draft = draft;
  }

  void read(Place entry) {
    Spread.each(entry, draft.findings(), (form, economy, _, mark) -> read(form, economy, mark));
  }

  private void read(Form form, String economy, int mark) {
    String product = form.text("product", "Name the product that is wanted.");
    Set<PeriodId> periods = Words.periods(form);
    String kind = form.find("kind").map(at -> form.choice(at, KINDS)).orElseGet(() -> guess(form));
    boolean known = !product.isEmpty() && !economy.isEmpty();
    if (kind.equals("inverse") && known) {
      form.need("price", "Give {constant, coefficients}.")
          .ifPresent(
              at -> {
                var line = CrossPriceLines.read(form, mark, at, ProductId.of(product), NEGATIVE);
                var key = new LinearSystem.Key(EconomyId.of(economy), periods);
                inverses.computeIfAbsent(key, _ -> new LinearSystem()).add(line);
              });
      return;
    }
    DemandCurve curve = curve(form, kind, product.isEmpty() ? "?" : product);
    draft.demand(
        form, mark, () -> new Demand(EconomyId.of(economy), ProductId.of(product), curve, periods));
  }

  private static DemandCurve curve(Form form, String kind, String product) {
    return switch (kind) {
      case "fixed" -> new DemandCurve.Fixed(form.number("fixed", NON_NEGATIVE));
      case "steps" -> new DemandCurve.Steps(CostDecoder.steps(form, -1));
      case "isoelastic" ->
          new DemandCurve.Isoelastic(
              form.number("quantity", POSITIVE),
              form.number("price", POSITIVE),
              form.number("elasticity", POSITIVE),
              form.numberOr("choke", POSITIVE.orUnlimited(), Double.POSITIVE_INFINITY));
      case "direct" -> direct(form, ProductId.of(product));
      default ->
          new DemandCurve.Linear(form.number("intercept", ANY), form.number("slope", POSITIVE));
    };
  }

  /** Quantity by prices; without another product's price it is a linear demand, and convex. */
  private static DemandCurve direct(Form form, ProductId product) {
    var at = form.need("quantity", "Give {constant, coefficients}.");
    if (at.isEmpty()) {
      return new DemandCurve.Linear(0, 1);
    }
    var line = CrossPriceLines.read(form, 0, at.get(), product, NEGATIVE);
    return curve(product, line.constant(), line.coefficients());
  }

  private static DemandCurve curve(
      ProductId product, double constant, Map<ProductId, Double> coefficients) {
    var others = new LinkedHashMap<ProductId, Double>(coefficients);
    double own = coefficients.getOrDefault(product, -1.0);
    others.remove(product);
    others.values().removeIf(value -> Math.abs(value) <= 0);
    return others.isEmpty()
        ? new DemandCurve.Linear(constant / -own, 1 / -own)
        : new DemandCurve.CrossPrice(constant, own, others);
  }

  private static String guess(Form form) {
    if (form.has("fixed")) {
      return "fixed";
    }
    if (form.has("steps")) {
      return "steps";
    }
    if (form.has("elasticity")) {
      return "isoelastic";
    }
    if (isMapping(form, "quantity")) {
      return "direct";
    }
    return isMapping(form, "price") ? "inverse" : "linear";
  }

  private static boolean isMapping(Form form, String key) {
    return form.find(key).filter(at -> at.node() instanceof Node.Fields).isPresent();
  }

  /** Turns the demands that were given as prices by quantities into quantities by prices. */
  void finish() {
    inverses.forEach(this::invert);
  }

  private void invert(LinearSystem.Key key, LinearSystem system) {
    if (!SupplyDecoder.complete(system, draft.findings(), "demand with a price function")) {
      return;
    }
    var inverse = system.inverse();
    for (int i = 0; i < system.lines().size(); i++) {
      var line = system.lines().get(i);
      if (inverse.isEmpty() || !(inverse.get().coefficient(i, i) < 0)) {
        String rule =
            "the coefficients of demand in %s give no demand that falls in its price"
                .formatted(key.economy());
        draft.findings().add(line.form().place(), rule, "");
        continue;
      }
      Map<ProductId, Double> coefficients = new LinkedHashMap<>();
      for (int j = 0; j < system.lines().size(); j++) {
        coefficients.put(system.lines().get(j).product(), inverse.get().coefficient(i, j));
      }
      DemandCurve curve = curve(line.product(), inverse.get().constant(i), coefficients);
      draft.demand(
          line.form(),
          line.mark(),
          () -> new Demand(key.economy(), line.product(), curve, key.periods()));
    }
  }
}
