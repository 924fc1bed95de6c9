package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.market.analysis.Progress;
import forge.market.scenario.Simulation;
import forge.store.world.WorldLoader;
import forge.world.Economy;
import forge.world.Source;
import forge.world.World;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The world that ships with Forge and its scenarios; read when first asked for. */
final class ShippedWorld implements Simulator {

  /** Whom the shipped scenarios aim at; {@code forge.market.scenario.Simulator} names it too. */
  private static final Set<EconomyId> OUTSIDE = Set.of(EconomyId.of("CHN"));

  private @Nullable World world;

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("magnet-floors", "floors on oxide, metal and magnets"));
  }

  @Override
  public Set<EconomyId> zone() {
    return forge.market.scenario.Simulator.shippedZone(world());
  }

  @Override
  public Checked<Set<EconomyId>> readZone(Path file) {
    return new ZoneFile(file, this::members, OUTSIDE).read();
  }

  /** The economies that a code names: itself, or the members of a group; none where unknown. */
  Set<EconomyId> members(String code) {
    var members = new LinkedHashSet<>(world().members(code));
    world().economies().stream()
        .map(Economy::id)
        .filter(each -> each.code().equals(code))
        .forEach(members::add);
    return members;
  }

  @Override
  public Simulation run(String scenario, Set<EconomyId> zone, Progress progress) {
    var floors =
        new forge.market.scenario.Measure.Floors(
            forge.kernel.ProductId.of("ndpr-oxide"),
            new forge.market.scenario.Level.Cited("contract-floor-ndpr-oxide"),
            List.of(
                forge.kernel.ProductId.of("ndpr-metal"), forge.kernel.ProductId.of("magnet-ndfeb")),
            forge.market.scenario.Measure.Instrument.BENCHMARK_LEVY,
            Double.POSITIVE_INFINITY);
    var dated =
        new forge.market.scenario.Scenario.Dated(
            floors, new forge.world.Validity(java.time.LocalDate.MIN, java.time.LocalDate.MAX));
    var asked =
        new forge.market.scenario.Scenario(
            scenario,
            "",
            "",
            forge.market.scenario.Horizon.LONG,
            java.time.LocalDate.of(2026, 7, 1),
            Set.of("rare-earths"),
            forge.market.scenario.Scenario.Zone.SHIPPED,
            List.of(dated));
    var base = forge.market.baseyear.Reconciliation.of(world()).year();
    return forge.market.scenario.Simulator.of(world(), base)
        .run(asked, zone, progress)
        .parts()
        .getFirst();
  }

  @Override
  public DataNote data() {
    var names = new LinkedHashMap<String, String>();
    world().economies().forEach(each -> names.put(each.id().code(), each.name()));
    world().products().forEach(each -> names.put(each.id().code(), each.name()));
    List<String> sources =
        world().vocabulary().sources().stream().map(ShippedWorld::citation).toList();
    return new DataNote(
        String.valueOf(World.BASE_YEAR),
        "world/src/main/resources/forge/world/sources.csv",
        sources,
        names);
  }

  private static String citation(Source source) {
    String address = source.url().isEmpty() ? "" : ", " + source.url();
    return source.citation() + address + " (" + source.licence() + ")";
  }

  private World world() {
    World read = world;
    if (read == null) {
      Checked<World> loaded = WorldLoader.shipped();
      if (!loaded.clean()) {
        throw new IllegalStateException(loaded.problems().getFirst().sentence());
      }
      read = loaded.value();
      world = read;
    }
    return read;
  }
}
