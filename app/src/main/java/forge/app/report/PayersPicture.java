package forge.app.report;

import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** Who pays: bars to the left of nothing pay, bars to the right gain. */
final class PayersPicture {

  private static final double WIDTH = 1120;
  private static final double NAMES = 290;
  private static final double BAR = 17;
  private static final double ROW = 23;
  private static final double TOP = 26;
  private static final double FIGURES = 74;

  private record Bar(String what, double amount, boolean total) {}

  private final List<Payer> payers;
  private final String supplier;
  private final double most;
  private final Drawing drawing;

  private PayersPicture(List<Payer> payers, String supplier, String label) {
    this.payers = payers;
    this.supplier = supplier;
    double greatest = 0;
    for (Payer payer : payers) {
      for (Bar bar : bars(payer)) {
        greatest = Math.max(greatest, Math.abs(bar.amount()));
      }
    }
    this.most = greatest == 0 ? 1 : greatest;
    double rows = payers.stream().mapToDouble(each -> bars(each).size() + 0.6).sum();
    this.drawing = new Drawing(WIDTH, TOP + rows * ROW + 8, label);
  }

  /**
   * The picture of these sides.
   *
   * @param supplier name of the dominant supplier
   */
  static Markup of(List<Payer> payers, String supplier, String label) {
    return new PayersPicture(payers, supplier, label).drawn();
  }

  /** One bar for what only holders of freight and limits gain, and the total of the world. */
  private static List<Bar> bars(Payer payer) {
    var bars = new ArrayList<Bar>();
    if (payer.rents() != 0) {
      bars.add(new Bar("total", payer.total(), true));
      return bars;
    }
    bars.add(new Bar("consumers", payer.consumers(), false));
    bars.add(new Bar("producers", payer.producers(), false));
    bars.add(new Bar("treasury", payer.treasury(), false));
    bars.add(new Bar("total", payer.total(), true));
    return bars;
  }

  private double middle() {
    return NAMES + (WIDTH - NAMES) / 2;
  }

  private double length(double amount) {
    return Math.abs(amount) / most * ((WIDTH - NAMES) / 2 - FIGURES);
  }

  private Markup drawn() {
    drawing.words(middle() - 8, 12, "← pays", "small dim end");
    drawing.words(middle() + 8, 12, "gains →", "small dim");
    double y = TOP;
    for (Payer payer : payers) {
      boolean dominant = payer.who().equals(Group.DOMINANT.label());
      drawing.words(0, y + 13, dominant ? supplier : payer.who(), "strong " + style(payer));
      for (Bar bar : bars(payer)) {
        bar(payer, bar, y);
        y += ROW;
      }
      y += 0.6 * ROW;
    }
    drawing.line(middle(), TOP - 8, middle(), y - 0.5 * ROW, "axis");
    return drawing.finished();
  }

  private void bar(Payer payer, Bar bar, double y) {
    double length = length(bar.amount());
    boolean pays = bar.amount() < 0;
    double x = pays ? middle() - length : middle();
    String style = style(payer) + (bar.total() ? "-fill" : "-part");
    drawing.box(x, y, length, BAR, style);
    String weight = bar.total() ? " strong" : "";
    drawing.words(NAMES - 14, y + 13, bar.what(), "small end" + weight);
    double end = pays ? middle() - length - 6 : middle() + length + 6;
    String text = Figures.money(bar.amount());
    drawing.words(end, y + 13, text, "small" + weight + (pays ? " end" : ""));
  }

  private static String style(Payer payer) {
    for (Group group : Group.values()) {
      if (group.label().equals(payer.who())) {
        return LadderRung.style(group);
      }
    }
    return "ink";
  }
}
