package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.CostCurve;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads primary supply given as quantities by prices, {@code S = constant + Σ coefficient · p}, or
 * as a price by the quantity, and makes it activities: marginal cost is the price at which the
 * quantity is offered.
 */
final class SupplyDecoder {

  private final Draft draft;
  private final Map<LinearSystem.Key, List<Offer>> offers = new LinkedHashMap<>();

  private record Terms(String name, double capacity) {}

  /** A supply by prices that waits for the others of its economy. */
  private record Offer(LinearSystem.Line line, Terms terms) {}

  SupplyDecoder(Draft draft) {
    this.draft = draft;
  }

  void read(Place entry) {
    Spread.each(entry, draft.findings(), this::read);
  }

  private void read(Form form, String economy, String suffix, int mark) {
    String product = form.text("product", "Name the product that is supplied.");
    Set<PeriodId> periods = Words.periods(form);
    String given = form.textOr("name", "");
    String name = given.isEmpty() ? "supply:" + product + "@" + economy : given + suffix;
    Terms rest = new Terms(name, ActivityDecoder.capacity(form, 0));
    if (form.has("quantity") || !form.has("intercept")) {
      var at = form.need("quantity", "Give {constant, coefficients}, or intercept and slope.");
      if (at.isPresent() && !product.isEmpty() && !economy.isEmpty()) {
        var line = CrossPriceLines.read(form, mark, at.get(), ProductId.of(product), POSITIVE);
        var key = new LinearSystem.Key(EconomyId.of(economy), periods);
        offers.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Offer(line, rest));
      }
      return;
    }
    var cost =
        new CostCurve.Linear(
            form.number("intercept", ANY), form.numberOr("slope", NON_NEGATIVE, 0));
    draft.activity(
        form,
        mark,
        () -> primary(rest, EconomyId.of(economy), ProductId.of(product), cost, Map.of(), periods));
  }

  private static Activity primary(
      Terms terms,
      EconomyId economy,
      ProductId product,
      CostCurve cost,
      Map<ActivityId, Double> crossCosts,
      Set<PeriodId> periods) {
    return new Activity(
        ActivityId.of(terms.name()),
        economy,
        Map.of(),
        Map.of(product, 1.0),
        cost,
        crossCosts,
        0,
        terms.capacity(),
        periods);
  }

  void finish() {
    offers.forEach(this::invert);
  }

  private void invert(LinearSystem.Key key, List<Offer> offered) {
    var system = new LinearSystem();
    offered.forEach(offer -> system.add(offer.line()));
    if (!complete(system, draft.findings(), "supply with a quantity function")) {
      return;
    }
    var inverse = system.monotone() ? system.inverse() : Optional.<LinearSystem.Inverse>empty();
    for (int i = 0; i < offered.size(); i++) {
      if (inverse.isEmpty()) {
        String rule =
            "the coefficients of supply in %s do not rise together".formatted(key.economy());
        String advice = "Their matrix must be positive definite: own coefficients outweigh others.";
        draft.findings().add(offered.get(i).line().form().place(), rule, advice);
      } else {
        offer(key, offered, i, inverse.get());
      }
    }
  }

  private void offer(
      LinearSystem.Key key, List<Offer> offered, int i, LinearSystem.Inverse inverse) {
    Map<ActivityId, Double> crossCosts = new LinkedHashMap<>();
    for (int j = 0; j < offered.size(); j++) {
      double effect = inverse.coefficient(i, j);
      if (j != i && Math.abs(effect) > 0) {
        crossCosts.put(ActivityId.of(offered.get(j).terms().name()), effect);
      }
    }
    var cost = new CostCurve.Linear(inverse.constant(i), inverse.coefficient(i, i));
    var line = offered.get(i).line();
    Terms rest = offered.get(i).terms();
    draft.activity(
        line.form(),
        line.mark(),
        () -> primary(rest, key.economy(), line.product(), cost, crossCosts, key.periods()));
  }

  /** Whether each product stands once in a system, and each that a line names has a line. */
  static boolean complete(LinearSystem system, Findings findings, String what) {
    boolean complete = true;
    for (int i = 0; i < system.lines().size(); i++) {
      var line = system.lines().get(i);
      if (system.position(line.product()) < i) {
        String rule = "another %s for %s stands in this economy".formatted(what, line.product());
        findings.add(line.form().place(), rule, "Add the two up in one.");
        complete = false;
      }
      for (ProductId product : line.coefficients().keySet()) {
        if (system.position(product) < 0) {
          String rule = "names %s, for which this economy has no %s".formatted(product, what);
          findings.add(line.form().place(), rule, "Add one, or leave the coefficient out.");
          complete = false;
        }
      }
    }
    return complete;
  }
}
