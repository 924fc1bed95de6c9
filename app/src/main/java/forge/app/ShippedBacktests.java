package forge.app;

import forge.app.market.Worlds;
import forge.kernel.Checked;
import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import forge.market.backtest.Backtester;
import forge.store.world.BacktestLoader;
import forge.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The back-tests that ship with Forge, or those of a folder. */
final class ShippedBacktests implements BacktestBench {

  private record Read(World world, List<Backtest> tests) implements Loaded {

    @Override
    public BacktestRun run(Backtest test) {
      return Backtester.of(world).run(test);
    }
  }

  private final Worlds worlds;

  ShippedBacktests(Worlds worlds) {
    this.worlds = worlds;
  }

  @Override
  public Checked<Loaded> load(Optional<Path> directory) {
    Checked<World> world = worlds.read(directory);
    if (!world.clean()) {
      return new Checked<>(new Read(world.value(), List.of()), world.problems());
    }
    Checked<List<Backtest>> tests =
        directory
            .map(each -> BacktestLoader.from(each, world.value()))
            .orElseGet(() -> BacktestLoader.shipped(world.value()));
    return new Checked<>(new Read(world.value(), tests.value()), tests.problems());
  }
}
