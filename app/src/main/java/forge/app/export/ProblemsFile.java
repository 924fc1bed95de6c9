package forge.app.export;

import forge.kernel.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every problem of an input as a CSV file, to be worked through in a spreadsheet. */
public final class ProblemsFile {

  private ProblemsFile() {}

  /** Writes the file, whole or not at all. */
  public static void write(Path file, List<Problem> problems) throws IOException {
    var table = new Csv("file", "line", "field", "value", "rule", "advice");
    for (Problem each : problems) {
      table.row(each.file(), each.line(), each.field(), each.value(), each.rule(), each.advice());
    }
    Destination.write(file, table.text());
  }
}
