package forge.market.certificate;

import forge.market.problem.CostCurve;
import forge.market.problem.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A quantity cut at the kinks of its marginal cost, lower rungs filled first. On a kink the
 * marginal cost is a whole interval; cut into rungs, each has one.
 */
final class Ladder {

  /**
   * The part of a quantity between two kinks.
   *
   * @param start of the rung, in the whole quantity
   * @param range of the part on the rung, counted from its start
   */
  record Rung(double start, Range range) {

    /** A point of the whole quantity that lies on this rung, its ends aside. */
    double inside() {
      double length = range.upper();
      return start + (Double.isInfinite(length) ? 1 : 0.5 * length);
    }
  }

  private Ladder() {}

  /** The running sums of the steps of a curve; none for a curve without steps. */
  static List<Double> kinks(CostCurve curve) {
    return curve instanceof CostCurve.Steps steps ? kinks(steps.steps()) : List.of();
  }

  static List<Double> kinks(List<Step> steps) {
    var found = new ArrayList<Double>();
    double sum = 0;
    for (Step step : steps) {
      sum += step.quantity();
      found.add(sum);
    }
    return found;
  }

  /** Cuts a quantity at these kinks; only rungs with some room below the upper bound are made. */
  static List<Rung> cut(Range whole, List<Double> kinks) {
    var edges = new TreeSet<>(kinks);
    edges.removeIf(each -> !(each > 0 && each < whole.upper()));
    var rungs = new ArrayList<Rung>();
    double start = 0;
    for (double edge : edges) {
      rungs.add(rung(whole, start, edge));
      start = edge;
    }
    rungs.add(rung(whole, start, whole.upper()));
    return withExcess(rungs, whole);
  }

  private static Rung rung(Range whole, double start, double end) {
    double filled = Math.clamp(whole.quantity(), start, end) - start;
    double forced = Math.clamp(whole.lower(), start, end) - start;
    return new Rung(start, new Range(filled, forced, end - start));
  }

  /** What is below zero stands on the first rung, what is above the upper bound on the last. */
  private static List<Rung> withExcess(List<Rung> rungs, Range whole) {
    if (whole.quantity() < 0) {
      rungs.set(0, refilled(rungs.getFirst(), whole.quantity()));
    }
    if (whole.quantity() > whole.upper()) {
      Rung last = rungs.getLast();
      rungs.set(rungs.size() - 1, refilled(last, whole.quantity() - last.start()));
    }
    return rungs;
  }

  private static Rung refilled(Rung rung, double quantity) {
    return new Rung(rung.start(), new Range(quantity, rung.range().lower(), rung.range().upper()));
  }

  /** The cost on a rung of {@code factor · curve + fixed} per unit. */
  static Cost cost(CostCurve curve, Rung rung, double factor, double fixed) {
    if (curve instanceof CostCurve.Steps steps) {
      return new Cost.Constant(factor * worth(steps.steps(), rung.inside()) + fixed);
    }
    var whole = new Cost.OfCurve(curve, factor, fixed);
    return rung.start() > 0 ? new Cost.From(whole, rung.start()) : whole;
  }

  /** The price of the step on which a quantity lies. */
  static double worth(List<Step> steps, double quantity) {
    double end = 0;
    for (Step step : steps) {
      end += step.quantity();
      if (quantity < end) {
        return step.price();
      }
    }
    return steps.getLast().price();
  }
}
