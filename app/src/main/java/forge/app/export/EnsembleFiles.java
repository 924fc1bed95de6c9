package forge.app.export;

import forge.market.ensemble.DrawnPoint;
import forge.market.ensemble.Driver;
import forge.market.ensemble.Ensemble;
import forge.market.ensemble.EnsembleSummary;
import forge.market.ensemble.Result;
import forge.store.exports.NumberTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of an ensemble: every draw, and the quantiles of every result. */
public final class EnsembleFiles {

  private EnsembleFiles() {}

  /** Writes {@code draws} as CSV or Parquet, and {@code quantiles.csv} and {@code tornado.csv}. */
  public static void write(
      Path folder,
      Ensemble ensemble,
      EnsembleSummary summary,
      List<DrawnPoint> points,
      boolean parquet)
      throws IOException {
    NumberTable draws = draws(ensemble, points);
    if (parquet) {
      draws.writeParquet(folder.resolve("draws.parquet"));
    } else {
      draws.writeCsv(folder.resolve("draws.csv"));
    }
    Destination.write(folder.resolve("quantiles.csv"), quantiles(summary).text());
    Destination.write(folder.resolve("tornado.csv"), tornado(summary).text());
  }

  private static NumberTable draws(Ensemble ensemble, List<DrawnPoint> points) {
    var columns = new ArrayList<>(List.of("draw", "cleared"));
    ensemble.results().forEach((Result each) -> columns.add(each.name()));
    ensemble.drivers().forEach((Driver each) -> columns.add("drawn " + each.name()));
    int results = ensemble.results().size();
    return new NumberTable(
        columns,
        points.size(),
        row -> {
          DrawnPoint point = points.get(row);
          var numbers = new double[columns.size()];
          numbers[0] = point.number();
          numbers[1] = point.cleared() ? 1 : 0;
          for (int c = 2; c < numbers.length; c++) {
            numbers[c] = c < 2 + results ? point.result(c - 2) : point.driver(c - 2 - results);
          }
          return numbers;
        });
  }

  private static Csv quantiles(EnsembleSummary summary) {
    var csv = new Csv("result", "unit", "central", "mean", "q05", "q25", "q50", "q75", "q95");
    for (EnsembleSummary.Line line : summary.lines()) {
      var cells = new ArrayList<Object>();
      cells.add(line.result().name());
      cells.add(line.result().unit());
      cells.add(line.central());
      cells.add(line.mean());
      cells.addAll(line.quantiles());
      csv.row(cells.toArray());
    }
    return csv;
  }

  private static Csv tornado(EnsembleSummary summary) {
    var csv = new Csv("result", "driver", "mean_low_fifth", "mean_high_fifth");
    for (EnsembleSummary.Tornado tornado : summary.tornados()) {
      tornado
          .swings()
          .forEach(
              each -> csv.row(tornado.result().name(), each.driver(), each.low(), each.high()));
    }
    return csv;
  }
}
