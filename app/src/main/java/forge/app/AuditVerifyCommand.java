package forge.app;

import forge.app.json.Json;
import forge.app.serve.audit.AuditVerification;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge audit verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Check that no audit record was changed, added or taken away.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Follows the chain of hashes and names the first record that breaks it. The last hash, kept",
      "elsewhere, proves later that nothing before it was changed.",
      "Exit code 0 where it holds; 1 where it does not; 3 where the database cannot be opened."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge audit verify",
      "  forge audit verify --db 'jdbc:postgresql://db/forge?user=forge' --json"
    })
final class AuditVerifyCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  AuditVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    AuditVerification found = database.with(surroundings.clock(), open -> open.audit().verify());
    return switch (found) {
      case AuditVerification.Whole(long records, String hash) -> {
        show(
            Json.object()
                .put("holds", true)
                .put("records", new Json.Count(records))
                .put("lastHash", hash),
            "All %d records follow from each other%nLast hash    %s".formatted(records, hash));
        yield ExitCode.DONE;
      }
      case AuditVerification.Broken(long number, String reason) -> {
        show(
            Json.object()
                .put("holds", false)
                .put("broken", new Json.Count(number))
                .put("reason", reason),
            "The record of what was done does not hold: " + reason);
        yield ExitCode.DOES_NOT_HOLD;
      }
    };
  }

  private void show(Json document, String text) {
    if (json) {
      surroundings.out().print(document.document());
    } else {
      surroundings.out().println(text);
    }
  }
}
