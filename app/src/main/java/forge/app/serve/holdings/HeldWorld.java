package forge.app.serve.holdings;

import forge.app.market.Worlds;
import forge.kernel.Checked;
import forge.levy.zone.ZoneRegister;
import forge.market.baseyear.Reconciled;
import forge.market.scenario.Simulator;
import forge.store.evidence.EvidenceLibrary;
import forge.store.zone.ZoneRegisterFiles;
import forge.world.World;
import forge.world.audit.Coverage;
import java.util.Optional;

/** The world that comes with Forge and what follows from it, each read once. */
public final class HeldWorld {

  private final Worlds worlds;
  private final Held<World> world;
  private final Held<Reconciled> base;
  private final Held<ZoneRegister> register;
  private final Held<Coverage> coverage;
  private final Held<Simulator> simulator;

  /** The world of a product's worlds. */
  public HeldWorld(Worlds worlds) {
    this.worlds = worlds;
    this.world = new Held<>(() -> sound(worlds.read(Optional.empty())));
    this.base = new Held<>(() -> worlds.baseYear(world(), Optional.empty()));
    this.register = new Held<>(() -> sound(ZoneRegisterFiles.shipped(world())));
    this.coverage = new Held<>(() -> Coverage.of(world()));
    this.simulator = new Held<>(() -> Simulator.of(world(), base().year()));
  }

  private static <T> T sound(Checked<T> read) {
    if (!read.clean()) {
      throw new IllegalStateException(read.problems().getFirst().sentence());
    }
    return read.value();
  }

  /** Reads everything that requests ask for, so that none of them waits. */
  public void warm() {
    base.get();
    register.get();
    coverage.get();
    EvidenceLibrary.shipped();
  }

  /** Runs scenarios, from baselines that are cleared once. */
  public Simulator simulator() {
    return simulator.get();
  }

  /** Where it was read. */
  public Worlds worlds() {
    return worlds;
  }

  /** The facts. */
  public World world() {
    return world.get();
  }

  /** The balanced base year. */
  public Reconciled base() {
    return base.get();
  }

  /** Who stands in which relation to the zone. */
  public ZoneRegister register() {
    return register.get();
  }

  /** How much of it is known. */
  public Coverage coverage() {
    return coverage.get();
  }
}
