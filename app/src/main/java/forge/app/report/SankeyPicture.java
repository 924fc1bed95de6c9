package forge.app.report;

import forge.app.reading.Group;
import forge.app.text.Figures;
import java.util.List;

/**
 * Goods from stage to stage: a column per stage with the shares of its makers, a last column for
 * final use, ribbons between them for what is delivered. Every stage is scaled to the world's
 * whole.
 */
final class SankeyPicture {

  private static final double WIDTH = 1120;
  private static final double BAR = 14;
  private static final double TOP = 44;
  private static final double WHOLE = 230;
  private static final double GAP = 7;
  private static final double LABELS = 118;
  private static final double THINNEST = 0.004;

  /**
   * A share that would be written as 0 %: one who receives and makes nothing has his name alone.
   */
  private static final double NOTHING = 0.005;

  /** What a bold letter of a heading takes, in pixels, and a small one below it. */
  private static final double LETTER = 8.2;

  private static final double SMALL_LETTER = 6.4;

  private final Bundle bundle;
  private final int columns;
  private final int makers;
  private final double[][] tops;
  private final double[][] heights;
  private final Drawing drawing;

  private SankeyPicture(Bundle bundle, String label) {
    this.bundle = bundle;
    this.columns = bundle.stages().size() + 1;
    this.makers = bundle.makers().size();
    this.tops = new double[columns][makers];
    this.heights = new double[columns][makers];
    layOut();
    this.drawing = new Drawing(WIDTH, TOP + tallest() + 12, label);
  }

  /** The picture of a bundle. */
  static Markup of(Bundle bundle, String label) {
    return new SankeyPicture(bundle, label).drawn();
  }

  private void layOut() {
    for (int c = 0; c < columns; c++) {
      double y = TOP;
      for (int m = 0; m < makers; m++) {
        heights[c][m] = WHOLE * Math.max(made(c, m), received(c, m));
        tops[c][m] = y;
        y += heights[c][m] > 0.5 ? heights[c][m] + GAP : 0;
      }
    }
  }

  private double tallest() {
    double tallest = 0;
    for (int c = 0; c < columns; c++) {
      for (int m = 0; m < makers; m++) {
        tallest = Math.max(tallest, tops[c][m] + heights[c][m] - TOP);
      }
    }
    return tallest;
  }

  private double made(int column, int maker) {
    return column < bundle.stages().size() ? bundle.stages().get(column).made().get(maker) : 0;
  }

  /** What a maker receives from the stage before, as a share of that stage. */
  private double received(int column, int maker) {
    double sum = 0;
    if (column > 0) {
      for (List<Double> from : bundle.stages().get(column - 1).delivered()) {
        sum += from.get(maker);
      }
    }
    return sum;
  }

  private double x(int column) {
    return LABELS + column * (WIDTH - 2 * LABELS - BAR) / (columns - 1);
  }

  private Markup drawn() {
    for (int c = 0; c + 1 < columns; c++) {
      ribbons(c);
    }
    for (int c = 0; c < columns; c++) {
      heading(c);
      for (int m = 0; m < makers; m++) {
        bar(c, m);
      }
    }
    return drawing.finished();
  }

  private void heading(int column) {
    double x = x(column) + BAR / 2;
    boolean last = column == columns - 1;
    List<Bundle.Stage> stages = bundle.stages();
    String name = last ? "Final use" : stages.get(column).product();
    var stage = last ? null : stages.get(column);
    String under =
        stage == null
            ? "of " + stages.getLast().product()
            : Figures.three(stage.total()) + " " + stage.unit();
    drawing.words(x, 14, fitting(name, LETTER), "strong middle");
    drawing.words(x, 30, fitting(under, SMALL_LETTER), "small dim middle");
  }

  /** The text, cut where the next column's would begin. */
  private String fitting(String text, double letter) {
    int most = (int) ((x(1) - x(0) - 12) / letter);
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }

  private void bar(int column, int maker) {
    double height = heights[column][maker];
    if (height <= 0.5) {
      return;
    }
    var who = bundle.makers().get(maker);
    double y = tops[column][maker];
    drawing.box(x(column), y, BAR, height, LadderRung.style(who.group()) + "-fill");
    if (height >= 9) {
      boolean last = column == columns - 1;
      double share = last ? received(column, maker) : made(column, maker);
      String text = share < NOTHING ? who.name() : who.name() + " " + Figures.percent(share);
      boolean before = column == 0;
      double x = before ? x(column) - 6 : x(column) + BAR + 6;
      drawing.words(x, y + height / 2 + 4, text, "small halo" + (before ? " end" : ""));
    }
  }

  private void ribbons(int column) {
    List<List<Double>> delivered = bundle.stages().get(column).delivered();
    var left = tops[column].clone();
    var right = tops[column + 1].clone();
    for (int from = 0; from < makers; from++) {
      for (int to = 0; to < makers; to++) {
        double share = delivered.get(from).get(to);
        double height = share * WHOLE;
        if (share >= THINNEST) {
          ribbon(column, left[from], right[to], height, from, to);
        }
        left[from] += height;
        right[to] += height;
      }
    }
  }

  private void ribbon(int column, double y1, double y2, double height, int from, int to) {
    double x1 = x(column) + BAR;
    double x2 = x(column + 1);
    double bend = (x2 - x1) / 2;
    String path =
        String.join(
            " ",
            "M" + Drawing.px(x1),
            Drawing.px(y1),
            curve(x1 + bend, y1, x2 - bend, y2, x2),
            "V" + Drawing.px(y2 + height),
            curve(x2 - bend, y2 + height, x1 + bend, y1 + height, x1),
            "Z");
    var stage = bundle.stages().get(column);
    var a = bundle.makers().get(from);
    var b = bundle.makers().get(to);
    Group colour = a.group();
    double quantity = stage.delivered().get(from).get(to) * stage.total();
    String tip =
        "%s from %s to %s: %s %s"
            .formatted(stage.product(), a.name(), b.name(), Figures.three(quantity), stage.unit());
    drawing.area(path, "ribbon " + LadderRung.style(colour) + "-ribbon", tip);
  }

  private static String curve(double x1, double y1, double x2, double y2, double x) {
    return "C%s %s %s %s %s %s"
        .formatted(
            Drawing.px(x1),
            Drawing.px(y1),
            Drawing.px(x2),
            Drawing.px(y2),
            Drawing.px(x),
            Drawing.px(y2));
  }
}
