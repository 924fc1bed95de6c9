package forge.app;

import forge.app.serve.Server;
import forge.app.serve.ServerOptions;
import forge.app.serve.database.DatabaseAddress;
import forge.kernel.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forge serve}: the platform in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Open the platform in a browser.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Serves the console and the interface for programs, and prints one line with the address",
      "when it is ready. The first start makes a database in the folder of --data; only this",
      "machine can reach it, by a link that makes whoever opens it administrator. To be reached by",
      "others it needs users: see 'forge user'.",
      "Exit code 0 when it was stopped; 2 for wrong options; 3 where it cannot start."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge serve",
      "  forge serve --port 9000 --data /var/lib/forge",
      "  forge serve --db 'jdbc:postgresql://db/forge?user=forge'   password in FORGE_DB_PASSWORD"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String NAME = "forge serve";

  private final Surroundings surroundings;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Where it listens; 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address it listens at. Default: ${DEFAULT-VALUE}, this machine alone.")
  private String host = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "forge-data",
      description = "The folder of its files. Default: ${DEFAULT-VALUE}.")
  private Path data = Path.of("forge-data");

  @Option(
      names = "--db",
      paramLabel = "URL",
      defaultValue = "",
      description = "A PostgreSQL database instead of a file in the folder.")
  private String database = "";

  @Option(
      names = "--log",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "The log on standard error: text or json. Default: ${DEFAULT-VALUE}.")
  private String log = "";

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      return refuse("--port", String.valueOf(port), "a port is between 0 and 65535");
    }
    if (!log.equals("text") && !log.equals("json")) {
      return refuse("--log", log, "the log is text or json");
    }
    if (!DatabaseAddress.isKnown(database)) {
      return refuse("--db", database.split("[?]", 2)[0], "a database begins jdbc:postgresql:");
    }
    var options = new ServerOptions(host, port, data, database, log.equals("json"), true);
    return switch (Server.start(options, surroundings.clock())) {
      case Server.Start.Refused(List<Problem> problems) -> {
        surroundings.refuse(problems, false);
        yield ExitCode.ENVIRONMENT;
      }
      case Server.Start.Running(Server server) -> {
        surroundings.out().println(server.readyLine());
        surroundings.out().flush();
        server.awaitEnd();
        yield ExitCode.DONE;
      }
    };
  }

  private int refuse(String option, String value, String rule) {
    surroundings.refuse(List.of(new Problem(NAME, 0, option, value, rule, "")), false);
    return ExitCode.BAD_INPUT;
  }
}
