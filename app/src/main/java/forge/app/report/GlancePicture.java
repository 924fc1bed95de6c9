package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.Group;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * All chains at a glance: a line a product with its price in the zone before, after and its floor,
 * on one axis of multiples of the price before.
 */
final class GlancePicture {

  private static final double WIDTH = 1120;
  private static final double LEFT = 262;
  private static final double RIGHT = 784;
  private static final double BEFORE = 850;
  private static final double AFTER = 916;
  private static final double FLOOR = 982;
  private static final double HELD = 1000;
  private static final double TOP = 64;
  private static final double ROW = 19;
  private static final double HEAD = 30;
  private static final int MOVED = 3;

  /** What an axis shows at least: from a fifth less to half as much again. */
  private static final double LEAST = 0.9;

  private static final double MOST = 1.5;

  private static final double[] TICKS = {
    0.1, 0.2, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 2, 3, 5, 10, 20, 50, 100
  };

  private final RunReading run;
  private final Function<Object, String> names;
  private final double low;
  private final double high;
  private final double bottom;
  private final Drawing drawing;

  private GlancePicture(RunReading run, Function<Object, String> names, String label) {
    this.run = run;
    this.names = names;
    double least = LEAST;
    double most = MOST;
    double y = TOP;
    for (Comparison market : run.markets()) {
      List<Rung> rungs = rungs(market);
      y += HEAD + ROW * Math.max(1, rungs.size());
      for (Rung rung : rungs) {
        for (double price : new double[] {rung.priceAfter(Group.ZONE), rung.floor()}) {
          double multiple = price / rung.priceBefore(Group.ZONE);
          least = multiple > 0 ? Math.min(least, multiple) : least;
          most = Double.isFinite(multiple) ? Math.max(most, multiple) : most;
        }
      }
    }
    this.low = least / 1.05;
    this.high = most * 1.05;
    this.bottom = y;
    this.drawing = new Drawing(WIDTH, bottom + 6, label);
  }

  static Markup of(RunReading run, Function<Object, String> names, String label) {
    return new GlancePicture(run, names, label).drawn();
  }

  /** The products with a floor; where there are none, those that move most. */
  private static List<Rung> rungs(Comparison market) {
    return market.movedLadder(market.floored() > 0 ? 0 : MOVED);
  }

  private double x(double multiple) {
    return LEFT + Math.log(multiple / low) / Math.log(high / low) * (RIGHT - LEFT);
  }

  private Markup drawn() {
    legend();
    axis();
    double y = TOP;
    for (Comparison market : run.markets()) {
      drawing.words(0, y + 19, market.simulation().title(), "strong");
      drawing.line(0, y + HEAD - 6, WIDTH, y + HEAD - 6, "grid");
      y += HEAD;
      List<Rung> rungs = rungs(market);
      if (rungs.isEmpty()) {
        drawing.words(LEFT - 14, y + 12, "no price moves by a per cent", "small end dim");
        y += ROW;
      }
      for (Rung rung : rungs) {
        row(rung, y + ROW / 2);
        y += ROW;
      }
    }
    return drawing.finished();
  }

  private void legend() {
    double y = 14;
    drawing.dot(8, y - 4, 5, "hollow zone-line").words(18, y, "before", "small");
    drawing.dot(78, y - 4, 5, "zone-fill").words(88, y, "after", "small");
    drawing.box(138, y - 12, 4, 15, "ink-fill").words(148, y, "floor, held", "small");
    drawing.box(226, y - 12, 8, 15, "hatch");
    drawing.words(240, y, "floor, not held by every member", "small");
    drawing.words(BEFORE, TOP - 8, "before", "small end dim");
    drawing.words(AFTER, TOP - 8, "after", "small end dim");
    drawing.words(FLOOR, TOP - 8, "floor", "small end dim");
    drawing.words(HELD, TOP - 8, "members holding", "small dim");
    drawing.words(FLOOR, TOP - 24, "USD per kg", "small end dim");
  }

  private void axis() {
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : shown()) {
      double x = x(tick);
      boolean base = tick == 1;
      drawing.line(x, TOP, x, bottom, base ? "axis" : "grid");
      if (x - last > 34) {
        drawing.words(x, TOP - 8, "×" + Figures.digits(tick, 2), "small middle dim");
        last = x;
      }
    }
  }

  private List<Double> shown() {
    var ticks = new ArrayList<Double>();
    for (double tick : TICKS) {
      if (tick >= low && tick <= high) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  private void row(Rung rung, double y) {
    String name = names.apply(rung.product().id());
    String shown = name.length() > 36 ? name.substring(0, 35) + "…" : name;
    drawing.words(LEFT - 14, y + 4, shown, "small end");
    double before = rung.priceBefore(Group.ZONE);
    double after = rung.priceAfter(Group.ZONE);
    if (rung.hasFloor() && before > 0) {
      boolean holds = rung.holds();
      double x = x(rung.floor() / before);
      drawing.box(x - (holds ? 2 : 4), y - 8, holds ? 4 : 8, 16, holds ? "ink-fill" : "hatch");
    }
    if (before > 0 && after > 0) {
      drawing.line(x(1), y, x(after / before), y, "thread zone-line");
      drawing.dot(x(1), y, 4.5, "hollow zone-line");
      drawing.dot(x(after / before), y, 4.5, "zone-fill");
    }
    drawing.words(BEFORE, y + 4, Figures.three(before), "small end");
    drawing.words(AFTER, y + 4, Figures.three(after), "small end strong");
    if (rung.hasFloor()) {
      drawing.words(FLOOR, y + 4, Figures.three(rung.floor()), "small end");
      String text = rung.holds() ? "all " + rung.floored() : rung.held() + " of " + rung.floored();
      drawing.words(HELD, y + 4, text, "small " + (rung.holds() ? "gain" : "dominant"));
    }
  }
}
