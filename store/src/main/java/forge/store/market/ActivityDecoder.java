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
import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads activities. */
final class ActivityDecoder {

  private final Draft draft;

  ActivityDecoder(Draft draft) {
    this.draft = draft;
  }

  void read(Place entry) {
    Spread.each(entry, draft.findings(), this::read);
  }

  private void read(Form form, String economy, String suffix, int mark) {
    String name = form.text("name", "A name tells one activity from another.");
    Map<ProductId, Double> inputs = inputs(form);
    Map<ProductId, Double> outputs = amounts(form, "output", "outputs");
    if (inputs.isEmpty() && outputs.isEmpty()) {
      form.need("output", "Name what it makes: output: PRODUCT, or outputs: {PRODUCT: amount}.");
    }
    CostCurve cost = CostDecoder.read(form);
    Map<ActivityId, Double> crossCosts = Words.amounts(form, "crossCosts", ANY, ActivityId::of);
    double minimum = form.numberOr("minimum", NON_NEGATIVE, 0);
    double capacity = capacity(form, minimum);
    Set<PeriodId> periods = Words.periods(form);
    draft.activity(
        form,
        mark,
        () ->
            new Activity(
                ActivityId.of(name.isEmpty() ? "" : name + suffix),
                EconomyId.of(economy),
                inputs,
                outputs,
                cost,
                crossCosts,
                minimum,
                capacity,
                periods));
  }

  /** The capacity of an activity or arc, unlimited where none is given, at least its minimum. */
  static double capacity(Form form, double minimum) {
    Bounds bounds = NON_NEGATIVE.orUnlimited();
    double capacity = form.numberOr("capacity", bounds, Double.POSITIVE_INFINITY);
    if (capacity < minimum) {
      String rule = "must not be below the minimum " + minimum;
      form.find("capacity").ifPresent(at -> form.findings().add(at, rule, ""));
      return minimum;
    }
    return capacity;
  }

  private static Map<ProductId, Double> inputs(Form form) {
    Map<ProductId, Double> inputs = amounts(form, "input", "inputs");
    double yield = form.numberOr("yield", POSITIVE, 1);
    if (form.has("yield") && !form.has("input")) {
      form.find("yield")
          .ifPresent(
              at ->
                  form.findings()
                      .add(
                          at,
                          "a yield is output per unit of one input, and there is no input",
                          "Write input: PRODUCT, or the amounts under inputs."));
    }
    inputs.replaceAll((_, amount) -> amount / yield);
    return inputs;
  }

  /** One product by its name, one unit of it, or several with their amounts. */
  private static Map<ProductId, Double> amounts(Form form, String one, String several) {
    Map<ProductId, Double> amounts = new LinkedHashMap<>();
    if (form.has(one) && form.has(several)) {
      String rule = "stands beside " + one;
      form.find(several).ifPresent(at -> form.findings().add(at, rule, "Keep one of the two."));
    } else if (form.has(several)) {
      amounts.putAll(Words.amounts(form, several, POSITIVE, ProductId::of));
    }
    String name = form.textOr(one, "");
    if (!name.isEmpty()) {
      amounts.put(ProductId.of(name), 1.0);
    }
    return amounts;
  }
}
