package forge.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every act: on which reserve, by whom, on which day, under which identifier. */
final class ReserveOptions {

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who decides it.")
  private String by = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "The identifier of the act: asked for again under it, it is done once. One is drawn "
              + "without it.")
  private String id = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day on which it holds, such as 2026-03-31; today without it.")
  private String on = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveChoice reserve() {
    return reserve;
  }

  String by() {
    return by;
  }

  /** The identifier given, or a new one. */
  String id() {
    return id.isEmpty() ? "a-" + UUID.randomUUID() : id;
  }

  /** The day given, or today. */
  String on(Surroundings surroundings) {
    LocalDate today = surroundings.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    return on.isEmpty() ? today.toString() : on;
  }

  boolean json() {
    return json;
  }
}
