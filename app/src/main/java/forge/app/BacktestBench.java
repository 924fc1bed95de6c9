package forge.app;

import forge.kernel.Checked;
import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where back-tests are read and run. */
interface BacktestBench {

  /** Back-tests at hand, and how one is run. */
  interface Loaded {

    /** The back-tests, in the order of their table. */
    List<Backtest> tests();

    /** Runs one of them. */
    BacktestRun run(Backtest test);
  }

  /** The shipped back-tests, with tables of a folder in the place of shipped ones where given. */
  Checked<Loaded> load(Optional<Path> directory);
}
