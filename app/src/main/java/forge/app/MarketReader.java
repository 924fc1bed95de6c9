package forge.app;

import forge.kernel.Checked;
import forge.market.problem.MarketProblem;
import java.nio.file.Path;

/** Reads market files. */
@FunctionalInterface
interface MarketReader {

  /** The market of a file, or what is wrong with it. */
  Checked<MarketProblem> read(Path file);
}
