package forge.app.serve.api;

import forge.app.data.ChainJson;
import forge.app.data.ChainsText;
import forge.app.data.CoverageJson;
import forge.app.data.WorldJson;
import forge.app.question.ChainNames;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.zone.ZoneJson;
import forge.world.Chain;
import forge.world.Stage;
import forge.world.World;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes about the world: its chains, economies, zone, and how much of it is known. */
@RestController
@RequestMapping("/api/v1/world")
@Tag(name = "World", description = "Chains, economies and the zone, and how much of them is known.")
final class WorldApi {

  private final HeldWorld held;
  private final InstantSource clock;

  WorldApi(HeldWorld held, InstantSource clock) {
    this.held = held;
    this.clock = clock;
  }

  /** What the world is. */
  @GetMapping
  @Needs(Permission.READ)
  @Operation(summary = "The base year, counts and the share of estimates")
  Answer world() {
    return Answer.of(WorldJson.of(held.world(), held.base()));
  }

  /** All chains. */
  @GetMapping("/chains")
  @Needs(Permission.READ)
  @Operation(summary = "All chains, a line each")
  Answer chains() {
    return Answer.of(new ChainsText(held.world()).json());
  }

  /** One chain as a tree. */
  @GetMapping("/chains/{chain}")
  @Needs(Permission.READ)
  @Operation(summary = "The facts of a chain as a tree")
  Answer chain(
      @Parameter(description = "A chain, such as rare-earths.") @PathVariable String chain,
      @Parameter(description = "Only this stage: mine, concentrate, refined, metal, component.")
          @RequestParam(defaultValue = "")
          String stage) {
    World world = held.world();
    Optional<Chain> found = ChainNames.find(world, chain);
    if (found.isEmpty()) {
      return unknown(world, chain);
    }
    Optional<Set<Stage>> stages = stages(stage);
    return stages.isEmpty()
        ? Answer.refused(Code.BAD_INPUT, "request", "there is no stage " + stage, "")
        : Answer.of(new ChainJson(world, found.get()).of(stages.get()));
  }

  private static Answer unknown(World world, String chain) {
    return Answer.refused(
        Code.NOT_FOUND, List.of(ChainNames.unknown(world, "request", "chain", chain)));
  }

  private static Optional<Set<Stage>> stages(String word) {
    if (word.isEmpty()) {
      return Optional.of(EnumSet.allOf(Stage.class));
    }
    return Arrays.stream(Stage.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .map(EnumSet::of);
  }

  /** How much is known. */
  @GetMapping("/coverage")
  @Needs(Permission.READ)
  @Operation(summary = "How much is known of each chain, stage and kind of figure")
  Answer coverage(
      @Parameter(description = "Only this chain.") @RequestParam(defaultValue = "") String chain) {
    World world = held.world();
    Optional<Chain> one = ChainNames.find(world, chain);
    if (one.isEmpty() && !chain.isEmpty()) {
      return unknown(world, chain);
    }
    return Answer.of(CoverageJson.of(held.coverage(), one.map(List::of).orElse(world.chains())));
  }

  /** Economies with their places. */
  @GetMapping("/economies")
  @Needs(Permission.READ)
  @Operation(summary = "Economies with their places and their relation to the zone")
  Answer economies(
      @Parameter(description = "The day on which relations hold; today without it.")
          @RequestParam(name = "as-of", defaultValue = "")
          String asOf) {
    var times = new Times(clock.instant());
    LocalDate day = times.day("as-of", asOf);
    return times.then(() -> Answer.of(WorldJson.economies(held.world(), held.register(), day)));
  }

  /** The register of the zone. */
  @GetMapping("/zone")
  @Needs(Permission.READ)
  @Operation(summary = "Who stands in which relation to the zone, and what is overdue")
  Answer zone(
      @Parameter(description = "The day asked about; today without it.")
          @RequestParam(name = "as-of", defaultValue = "")
          String asOf) {
    var times = new Times(clock.instant());
    LocalDate day = times.day("as-of", asOf);
    return times.then(() -> Answer.of(ZoneJson.of(held.register(), day)));
  }
}
