package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;

import forge.market.problem.CostCurve;
import forge.market.problem.Step;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads marginal costs: a number, or a mapping of one of four kinds. */
final class CostDecoder {

  private static final List<String> KINDS = List.of("linear", "steps", "isoelastic", "logBarrier");

  private CostDecoder() {}

  /** The cost of an activity or an arc: {@code cost}, and beside a number its {@code slope}. */
  static CostCurve read(Form form) {
    var cost = form.need("cost", "Give the cost per unit, 0 if there is none.");
    var slope = form.find("slope");
    if (cost.isEmpty()) {
      return CostCurve.constant(0);
    }
    if (cost.get().node() instanceof Node.Fields) {
      slope.ifPresent(
          at ->
              form.findings()
                  .add(at, "stands beside a cost that is a mapping", "Write it inside."));
      return curve(Form.at(cost.get(), form.findings()));
    }
    double intercept = form.number(cost.get(), ANY);
    return new CostCurve.Linear(intercept, form.numberOr("slope", NON_NEGATIVE, 0));
  }

  private static CostCurve curve(Form form) {
    String kind = form.find("kind").map(at -> form.choice(at, KINDS)).orElseGet(() -> guess(form));
    CostCurve curve =
        switch (kind) {
          case "steps" -> new CostCurve.Steps(steps(form, 1));
          case "isoelastic" ->
              new CostCurve.Isoelastic(
                  form.numberOr("intercept", ANY, 0),
                  form.number("price", POSITIVE),
                  form.number("quantity", POSITIVE),
                  form.number("elasticity", POSITIVE));
          case "logBarrier" ->
              new CostCurve.LogBarrier(
                  form.numberOr("intercept", ANY, 0),
                  form.numberOr("slope", NON_NEGATIVE, 0),
                  form.number("weight", POSITIVE),
                  form.number("capacity", POSITIVE));
          default ->
              new CostCurve.Linear(
                  form.number("intercept", ANY), form.numberOr("slope", NON_NEGATIVE, 0));
        };
    form.close();
    return curve;
  }

  private static String guess(Form form) {
    if (form.has("steps")) {
      return "steps";
    }
    if (form.has("weight")) {
      return "logBarrier";
    }
    return form.has("elasticity") ? "isoelastic" : "linear";
  }

  /**
   * The steps of a curve. Where one is out of order that is reported and only those before it kept.
   *
   * @param direction 1 where prices must not fall, −1 where they must not rise
   */
  static List<Step> steps(Form form, int direction) {
    var steps = new ArrayList<Step>();
    var places = form.need("steps", "").isPresent() ? form.elements("steps") : List.<Place>of();
    if (places.isEmpty()) {
      form.find("steps")
          .filter(at -> at.node() instanceof Node.Items)
          .ifPresent(at -> form.findings().add(at, "is an empty list", "Give one step or more."));
    }
    for (int i = 0; i < places.size(); i++) {
      Form step = Form.at(places.get(i), form.findings());
      boolean last = i == places.size() - 1;
      double price = step.number("price", ANY);
      double quantity = step.number("quantity", last ? POSITIVE.orUnlimited() : POSITIVE);
      step.close();
      if (i > 0 && direction * (price - steps.getLast().price()) < 0) {
        String rule = direction > 0 ? "must not be below" : "must not be above";
        String found =
            "%s the price of the step before, %s".formatted(rule, steps.getLast().price());
        step.find("price")
            .ifPresent(at -> form.findings().add(at, found, "Put the steps in order."));
        price = steps.getLast().price();
      }
      steps.add(new Step(price, quantity));
    }
    return steps.isEmpty() ? List.of(new Step(0, 1)) : steps;
  }
}
