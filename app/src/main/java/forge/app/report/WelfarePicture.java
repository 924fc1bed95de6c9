package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.Group;
import forge.app.reading.RunReading;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What each side gains in each chain: bars to the left pay, bars to the right gain. */
final class WelfarePicture {

  private static final double WIDTH = 1120;
  private static final double NAMES = 140;
  private static final double TOP = 40;
  private static final double ROW = 26;
  private static final double BAR = 15;
  private static final double FIGURES = 48;
  private static final List<Column> COLUMNS = columns();
  private static final double COLUMN = (WIDTH - NAMES) / COLUMNS.size();

  /** A side, or the world. */
  private record Column(String head, String style, ToDoubleFunction<Comparison> gain) {}

  private final RunReading run;
  private final double most;
  private final Drawing drawing;

  private WelfarePicture(RunReading run, String label) {
    this.run = run;
    double greatest = 0;
    for (Comparison market : run.markets()) {
      for (Column column : COLUMNS) {
        greatest = Math.max(greatest, Math.abs(column.gain().applyAsDouble(market)));
      }
    }
    this.most = greatest == 0 ? 1 : greatest;
    this.drawing = new Drawing(WIDTH, TOP + ROW * (run.markets().size() + 1) + 14, label);
  }

  static Markup of(RunReading run, String label) {
    return new WelfarePicture(run, label).drawn();
  }

  private static List<Column> columns() {
    var columns = new ArrayList<Column>();
    for (Group group : Group.values()) {
      String style = LadderRung.style(group);
      columns.add(new Column(group.label(), style, each -> each.payer(group).total()));
    }
    columns.add(new Column("World", "ink", each -> each.world().total()));
    return columns;
  }

  private static double middle(int column) {
    return NAMES + COLUMN * (column + 0.5);
  }

  private Markup drawn() {
    List<Comparison> markets = run.markets();
    double bottom = TOP + ROW * markets.size();
    for (int m = 0; m < markets.size(); m++) {
      drawing.words(0, TOP + ROW * m + 12, markets.get(m).simulation().title(), "small");
    }
    drawing.line(0, bottom + 2, WIDTH, bottom + 2, "axis");
    drawing.words(0, bottom + 20, "All", "small strong");
    for (int c = 0; c < COLUMNS.size(); c++) {
      column(COLUMNS.get(c), middle(c), bottom);
    }
    return drawing.finished();
  }

  private void column(Column column, double middle, double bottom) {
    drawing.words(middle, 14, column.head(), "small strong middle " + column.style());
    drawing.words(middle - 6, 30, "← pays", "small dim end");
    drawing.words(middle + 6, 30, "gains →", "small dim");
    drawing.line(middle, TOP - 4, middle, bottom, "axis");
    double y = TOP;
    double sum = 0;
    for (Comparison market : run.markets()) {
      double gain = column.gain().applyAsDouble(market);
      bar(column.style(), middle, gain, y);
      sum += gain;
      y += ROW;
    }
    drawing.words(middle, bottom + 20, Figures.money(sum), "small strong middle");
  }

  private void bar(String style, double middle, double gain, double y) {
    double length = Math.abs(gain) / most * (COLUMN / 2 - FIGURES);
    boolean pays = gain < 0;
    drawing.box(pays ? middle - length : middle, y, length, BAR, style + "-fill");
    double end = pays ? middle - length - 5 : middle + length + 5;
    drawing.words(end, y + 12, Figures.money(gain), "small" + (pays ? " end" : ""));
  }
}
