package forge.store;

import forge.kernel.Checked;
import forge.market.problem.MarketProblem;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.market.MarketEncoder;
import forge.store.market.MarketReading;
import java.nio.file.Path;

/**
 * Market files in YAML or JSON, the format of {@code docs/formats/market.md}. Reading never throws
 * on bad input: it answers with what could be read and with every problem, each with its line. A
 * file whose name ends in {@code .json} is JSON, in {@code .yaml} or {@code .yml} YAML; otherwise
 * its first character tells.
 */
public final class MarketFiles {

  private MarketFiles() {}

  /** The market in a file. */
  public static Checked<MarketProblem> read(Path file) {
    return checked(inspect(file));
  }

  /** The market in the bytes of a file with this name. */
  public static Checked<MarketProblem> read(String name, byte[] bytes) {
    return checked(inspect(name, bytes));
  }

  /** The market in a text with this name. */
  public static Checked<MarketProblem> read(String name, String text) {
    var findings = new Findings(name);
    return checked(MarketReading.of(Documents.read(text, findings), findings));
  }

  /** The market in a file, with warnings beside the problems. */
  public static MarketReading inspect(Path file) {
    var findings = new Findings(file.toString());
    return MarketReading.of(Documents.read(file, findings), findings);
  }

  /** The market in the bytes of a file with this name, with warnings beside the problems. */
  public static MarketReading inspect(String name, byte[] bytes) {
    var findings = new Findings(name);
    return MarketReading.of(Documents.read(bytes, findings), findings);
  }

  /** The YAML text of a market. Reading it gives the same market again. */
  public static String write(MarketProblem market) {
    return MarketEncoder.encode(market);
  }

  private static Checked<MarketProblem> checked(MarketReading reading) {
    return new Checked<>(reading.market(), reading.problems());
  }
}
