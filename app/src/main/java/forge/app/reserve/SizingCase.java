package forge.app.reserve;

import forge.app.market.Worlds;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.market.baseyear.Reconciled;
import forge.reserve.sizing.DrawnBatch;
import forge.reserve.sizing.Draws;
import forge.reserve.sizing.Sizing;
import forge.reserve.sizing.SizingModel;
import forge.store.reserve.ReserveFiles;
import forge.store.reserve.ReserveLibrary;
import forge.store.reserve.SizingOrder;
import forge.world.Product;
import forge.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A sizing ready to be drawn: its file, its model, and the products that had to be left out.
 *
 * @param leftOut products of its chains that home uses and that have no price there
 */
public record SizingCase(SizingOrder order, SizingModel model, List<Product> leftOut) {

  /** Draws in a batch: fixed, so that sums are the same on any number of threads. */
  private static final int BATCH = 1_000;

  /** The case in a file, or the shipped one where none is given. */
  public static Checked<Optional<SizingCase>> read(
      Optional<Path> file, Worlds worlds, Optional<Path> folder) {
    Checked<World> world = worlds.read(folder);
    if (!world.clean()) {
      return new Checked<>(Optional.empty(), world.problems());
    }
    Checked<Optional<SizingOrder>> order =
        file.map(each -> ReserveFiles.sizing(each, world.value()))
            .orElseGet(
                () ->
                    ReserveFiles.sizing(
                        ReserveLibrary.SIZING,
                        ReserveLibrary.text(ReserveLibrary.SIZING),
                        world.value()));
    if (order.value().isEmpty()) {
      return new Checked<>(Optional.empty(), order.problems());
    }
    SizingOrder found = order.value().get();
    if (!found.needsWorld()) {
      return sound(new SizingCase(found, found.model(), List.of()));
    }
    Reconciled year = worlds.baseYear(world.value(), folder);
    if (!year.problems().isEmpty()) {
      return new Checked<>(Optional.empty(), year.problems());
    }
    return sound(
        new SizingCase(
            found,
            found.model(year.world(), year.year()),
            found.leftOut(year.world(), year.year())));
  }

  private static Checked<Optional<SizingCase>> sound(SizingCase found) {
    return new Checked<>(Optional.of(found), List.<Problem>of());
  }

  /** The sizing from so many draws; the same on any number of threads. */
  public Sizing drawn(Lot lot, Progress progress) {
    var draws = new Draws(model, lot.seed());
    int batches = Math.ceilDiv(lot.draws(), BATCH);
    List<DrawnBatch> drawn =
        Shares.of(
            batches,
            lot.threads(),
            each -> draws.batch(each * BATCH, Math.min(lot.draws(), (each + 1) * BATCH)),
            done -> progress.at("batches of draws", done, batches));
    return Sizing.of(model, drawn, lot.risk());
  }

  /** How many futures, from which seed, on how many threads, for which risk. */
  public record Lot(int draws, long seed, int threads, double risk) {}
}
