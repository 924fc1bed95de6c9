package forge.app;

import forge.store.market.MarketReading;
import java.nio.file.Path;

/** Reads market files. */
@FunctionalInterface
interface MarketReader {

  /** The market of a file, what is wrong with it and what may not be meant. */
  MarketReading read(Path file);
}
