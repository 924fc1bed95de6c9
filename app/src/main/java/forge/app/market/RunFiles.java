package forge.app.market;

import forge.app.export.Destination;
import forge.app.json.RunJson;
import forge.app.reading.RunReading;
import forge.app.report.Report;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Runs a scenario and leaves its document and its report in a folder. */
public final class RunFiles {

  /** The name of the document. */
  public static final String DOCUMENT = "simulation.json";

  /** The name of the report. */
  public static final String REPORT = "report.html";

  private RunFiles() {}

  /** Runs it; why it cannot be run, if it cannot. */
  public static List<Problem> write(
      Supplier<Preparation> scenario, Path folder, Progress progress, LongSupplier nanos)
      throws IOException {
    long start = nanos.getAsLong();
    return switch (scenario.get()) {
      case Preparation.Refused refused -> refused.problems();
      case Preparation.Ready ready -> {
        var run = new RunReading(ready.run().apply(progress));
        double seconds = (nanos.getAsLong() - start) / 1e9;
        Destination.write(
            folder.resolve(DOCUMENT), RunJson.of(run, ready.data(), seconds).document());
        Destination.write(folder.resolve(REPORT), Report.of(run, ready.data()));
        yield List.of();
      }
    };
  }
}
