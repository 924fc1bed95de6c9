package forge.app;

import forge.app.zone.ZoneJson;
import forge.app.zone.ZoneText;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.levy.zone.ZoneRegister;
import forge.store.zone.ZoneRegisterFiles;
import forge.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge rules zone}: the zone register on a day. */
@Command(
    name = "zone",
    mixinStandardHelpOptions = true,
    header = "Show who stands in which relation to the zone on a day, and on what terms.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Relations, terms, the chair, action plans with what is overdue, decisions, and what is not",
      "public. With ECONOMY, all that is said of that economy, in all times. Exit code 0; 2 for a",
      "register that breaks a rule, each rule with its line."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules zone",
      "  forge rules zone --on 2026-04-06",
      "  forge rules zone JPN",
      "  forge rules zone --zone my-zone.yaml --json | jq '.overdue'"
    })
final class RulesZoneCommand implements Callable<Integer> {

  private static final String NAME = "forge rules zone";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Parameters(
      paramLabel = "ECONOMY",
      arity = "0..1",
      description = "The history of one economy, by its code.")
  private String economy = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day asked about, such as 2026-04-06; today in UTC where it is left out.")
  private String on = "";

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description = "A register of your own in the place of the one that comes with Forge.")
  private @Nullable Path zone;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  RulesZoneCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> day = findDay();
    if (day.isEmpty()) {
      String advice = "Write it as 2026-04-06.";
      return refuse(List.of(new Problem(NAME, 0, "--on", on, "is no day", advice)));
    }
    Checked<Optional<World>> world = worlds.find(NAME, surroundings);
    if (world.value().isEmpty()) {
      return refuse(world.problems());
    }
    Checked<ZoneRegister> register = register(world.value().get());
    if (!register.clean()) {
      return refuse(register.problems());
    }
    return economy.isEmpty() ? show(register.value(), day.get()) : history(register.value());
  }

  private Optional<LocalDate> findDay() {
    try {
      return Optional.of(
          on.isEmpty()
              ? LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC)
              : LocalDate.parse(on));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  private Checked<ZoneRegister> register(World world) {
    Path given = zone;
    return given == null ? ZoneRegisterFiles.shipped(world) : ZoneRegisterFiles.read(given, world);
  }

  private int show(ZoneRegister register, LocalDate day) {
    return print(
        json
            ? ZoneJson.of(register, day).document()
            : new ZoneText(register, day, surroundings.colour()).text());
  }

  private int history(ZoneRegister register) {
    var id = new EconomyId(economy);
    if (register.history(id).isEmpty()) {
      String rule = "the register says nothing of this economy";
      String advice = "Write its code in capitals, such as JPN.";
      return refuse(List.of(new Problem(NAME, 0, "ECONOMY", economy, rule, advice)));
    }
    LocalDate any = LocalDate.EPOCH;
    return print(
        json
            ? ZoneJson.history(register, id).document()
            : new ZoneText(register, any, surroundings.colour()).history(id));
  }

  private int print(String text) {
    surroundings.out().print(text);
    return ExitCode.DONE;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
