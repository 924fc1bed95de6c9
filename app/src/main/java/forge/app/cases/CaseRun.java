package forge.app.cases;

import java.util.List;

/**
 * One computation of a case and the figures it is to give.
 *
 * @param title what distinguishes it from the case's other runs
 * @param source author, year and place, and how far the figures are the author's own
 */
record CaseRun(
    String id, String title, String source, CaseModel model, List<PrintedFigure> figures) {

  CaseRun {
    figures = List.copyOf(figures);
  }

  /** The runs of a case file. */
  static List<CaseRun> of(Branch file, MarketShelf markets) {
    String id = file.get("id").text();
    return file.get("runs").items().stream().map(run -> of(id, run, markets)).toList();
  }

  private static CaseRun of(String id, Branch run, MarketShelf markets) {
    var kind = Provenance.of(run.get("kind").text());
    List<PrintedFigure> figures =
        run.get("figures").leaves().entrySet().stream()
            .map(each -> new PrintedFigure(each.getKey(), each.getValue()))
            .toList();
    return new CaseRun(
        id,
        run.get("title").text(),
        run.get("source").text() + " (" + kind.word() + ").",
        CaseModel.of(run, markets),
        figures);
  }

  /** Every printed figure beside the one that Forge finds; not a number where it finds none. */
  List<CaseResult> results() {
    FiguresFound found = model.solve();
    return figures.stream().map(each -> result(each, found)).toList();
  }

  private CaseResult result(PrintedFigure figure, FiguresFound found) {
    double got = found.figures().getOrDefault(figure.quantity(), Double.NaN);
    return new CaseResult(
        id,
        title + ": " + figure.quantity(),
        figure.value(),
        got,
        figure.digits(),
        found.certified() && figure.agrees(got),
        source);
  }
}
