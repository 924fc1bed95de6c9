package forge.app.text;

import forge.market.ensemble.Ensemble;
import forge.market.ensemble.EnsembleSummary;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code forge ensemble} says. */
public final class EnsembleText {

  private static final int BAR = 20;
  private static final int FAILED = 10;
  private static final int DRIVERS = 5;
  private static final int TORNADOS = 4;

  private final Ensemble ensemble;
  private final EnsembleSummary summary;
  private final long seed;
  private final double seconds;
  private final Page page;

  public EnsembleText(
      Ensemble ensemble, EnsembleSummary summary, long seed, double seconds, boolean colour) {
    this.ensemble = ensemble;
    this.summary = summary;
    this.seed = seed;
    this.seconds = seconds;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public String text() {
    page.paragraph(
        Tone.STRONG,
        "%d draws with seed %d, %s cleared"
            .formatted(
                summary.draws(),
                seed,
                summary.failed().isEmpty() ? "all" : String.valueOf(cleared())));
    failed();
    quantiles();
    summary.tornados().stream().limit(TORNADOS).forEach(this::tornado);
    page.gap()
        .labelled(
            "Drawn",
            "each elasticity, cost, capacity and demand from a triangle over its stated range;"
                + " central is the scenario without doubt, and no mean of the draws");
    if (ensemble.leavesOutDominance()) {
      page.labelled("Left out", "exporters that the scenario makes dominant compete in every draw");
    }
    page.labelled("Time", Figures.seconds(seconds));
    return page.text();
  }

  private int cleared() {
    return summary.draws() - summary.failed().size();
  }

  private void failed() {
    if (!summary.failed().isEmpty()) {
      List<Integer> shown = summary.failed().subList(0, Math.min(FAILED, summary.failed().size()));
      page.labelled(
          "Not cleared",
          shown.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + (shown.size() < summary.failed().size() ? " and more, with --json" : "")
              + "; they are in no figure");
    }
  }

  private void quantiles() {
    page.heading(
        "RESULTS",
        "prices are the zone's; a share of the draws stays below each figure; --json has all");
    var table = new TextTable().words("Result").words("Unit").figure("Central").figure("5 %");
    table.figure("25 %").figure("50 %").figure("75 %").figure("95 %");
    for (EnsembleSummary.Line line : summary.lines()) {
      if (told(line)) {
        table.row().cell(brief(line.result().name())).cell(line.result().unit());
        table.cell(Figures.three(line.central()), Tone.STRONG);
        line.quantiles().forEach(each -> table.cell(Figures.three(each)));
      }
    }
    page.table(table);
  }

  private static String brief(String name) {
    return name.replace(" in the zone", "").replace("welfare of the ", "welfare of ");
  }

  /** Headlines, prices in the zone and welfare; the rest is in the files. */
  private static boolean told(EnsembleSummary.Line line) {
    String name = line.result().name();
    return line.result().headline()
        || name.startsWith("welfare")
        || (name.startsWith("price of") && name.endsWith("in the zone"));
  }

  private void tornado(EnsembleSummary.Tornado tornado) {
    page.heading(
        "WHAT MOVES " + tornado.result().name(),
        "mean of the fifth of draws with the lowest and the highest value of each driver");
    var table = new TextTable().words("Driver").figure("Lowest").figure("Highest").words("");
    double widest = tornado.swings().getFirst().width();
    for (EnsembleSummary.Swing swing :
        tornado.swings().subList(0, Math.min(DRIVERS, tornado.swings().size()))) {
      table.row().cell(swing.driver()).cell(Figures.three(swing.low()));
      table.cell(Figures.three(swing.high()));
      table.cell("█".repeat((int) Math.max(1, Math.round(BAR * swing.width() / widest))));
    }
    page.table(table);
  }
}
