package forge.app.report;

import forge.app.reading.Group;
import forge.app.reading.Rung;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The price ladder: one rung a product, on each a logarithmic price axis on which equal heights are
 * equal ratios, the same on every rung.
 */
final class LadderPicture {

  private static final double WIDTH = 1120;
  private static final double ROW = 400;
  private static final double ROW_OF_MANY = 310;
  private static final int RUNGS_A_ROW = 4;
  private static final double LEGEND = 58;
  private static final double LABEL_GAP = 14;

  private final List<Rung> rungs;
  private final Function<Object, String> names;
  private final String supplier;
  private final double ratio;
  private final int inRow;
  private final double height;
  private final Drawing drawing;

  private LadderPicture(
      List<Rung> rungs, Function<Object, String> names, String supplier, String label) {
    this.rungs = rungs.stream().filter(rung -> prices(rung).length > 0).toList();
    this.names = names;
    this.supplier = supplier;
    this.ratio = ratio(this.rungs);
    int count = Math.max(1, this.rungs.size());
    int rows = (count + RUNGS_A_ROW - 1) / RUNGS_A_ROW;
    this.inRow = (count + rows - 1) / rows;
    this.height = rows == 1 ? ROW : ROW_OF_MANY;
    this.drawing = new Drawing(WIDTH, LEGEND + rows * height, label);
  }

  /**
   * The picture of these rungs.
   *
   * @param supplier name of the dominant supplier
   * @param label what it shows, in words
   */
  static Markup of(
      List<Rung> rungs, Function<Object, String> names, String supplier, String label) {
    return new LadderPicture(rungs, names, supplier, label).drawn();
  }

  /** Every price of a rung that can stand on a logarithmic axis. */
  private static double[] prices(Rung rung) {
    double low = rung.priceAfter(Group.ZONE) - rung.levyHigh();
    return DoubleStream.concat(
            DoubleStream.of(rung.floor(), rung.maximal(), rung.cascadeMinimum(), low),
            DoubleStream.concat(
                rung.before().values().stream().mapToDouble(Double::doubleValue),
                rung.after().values().stream().mapToDouble(Double::doubleValue)))
        .filter(price -> Double.isFinite(price) && price > 0)
        .toArray();
  }

  private static double ratio(List<Rung> rungs) {
    double widest = 1.5;
    for (Rung rung : rungs) {
      double[] prices = prices(rung);
      double least = DoubleStream.of(prices).min().orElse(1);
      double most = DoubleStream.of(prices).max().orElse(1);
      widest = Math.max(widest, most / least);
    }
    return widest * 1.3;
  }

  private Markup drawn() {
    legend();
    double width = WIDTH / inRow;
    for (int i = 0; i < rungs.size(); i++) {
      double left = (i % inRow) * width;
      int row = i / inRow;
      double top = LEGEND + row * height;
      new LadderRung(drawing, rungs.get(i), left, width).draw(axis(rungs.get(i), top), caption(i));
    }
    return drawing.finished();
  }

  private LogAxis axis(Rung rung, double top) {
    return LogAxis.around(prices(rung), ratio, top + 52, top + height - 44);
  }

  private LadderRung.Caption caption(int position) {
    Rung rung = rungs.get(position);
    return new LadderRung.Caption(
        names.apply(rung.product().id()), rung.product().stage(), supplier);
  }

  private void legend() {
    double y = 14;
    drawing.dot(8, y - 4, 5, "hollow").words(18, y, "before", "small");
    drawing.dot(72, y - 4, 5, "ink-fill").words(82, y, "after", "small");
    drawing.words(0, y + 20, "Equal heights are equal ratios, on every rung.", "small dim");
    if (rungs.stream().anyMatch(Rung::hasFloor)) {
      floorLegend(y);
    }
  }

  private void floorLegend(double y) {
    drawing.box(126, y - 6.5, 26, 5, "ink-fill").words(158, y, "floor", "small");
    drawing.box(200, y - 11, 8, 14, "levy").words(214, y, "levy", "small");
    LadderRung.bracket(drawing, 256, y - 8, 22);
    drawing.words(284, y, "highest floor a levy can defend (tightest member)", "small");
    LadderRung.triangle(drawing, 612, y - 9);
    drawing.words(624, y, "cascade minimum: a lower floor leaks", "small");
    drawing.box(880, y - 11, 26, 13, "hatch").words(912, y, "floor not held", "small");
  }

  /** Spreads labels that would overlap, keeping their order. */
  static List<Label> spread(List<Label> labels) {
    var sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(Label::y));
    for (int i = 1; i < sorted.size(); i++) {
      double least = sorted.get(i - 1).shown() + LABEL_GAP;
      if (sorted.get(i).shown() < least) {
        sorted.set(i, sorted.get(i).shownAt(least));
      }
    }
    return sorted;
  }

  /** A text beside a height, perhaps shown a little lower. */
  record Label(double y, double shown, String text, String style) {

    Label(double y, String text, String style) {
      this(y, y, text, style);
    }

    Label shownAt(double height) {
      return new Label(y, height, text, style);
    }

    static String figure(String what, double value) {
      return what + " " + Figures.three(value);
    }
  }
}
