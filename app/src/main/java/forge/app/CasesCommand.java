package forge.app;

import forge.app.cases.CaseResult;
import forge.app.json.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forge cases}: recomputes published results. */
@Command(
    name = "cases",
    mixinStandardHelpOptions = true,
    header = "Recompute published results.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Solves the markets of published models and compares the results with their printed digits.",
      "Exit code 1 if one misses."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  forge cases", "  forge cases --json | jq '.cases[] | select(.pass | not)'"})
final class CasesCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final CaseRunner runner;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  CasesCommand(Surroundings surroundings, CaseRunner runner) {
    this.surroundings = surroundings;
    this.runner = runner;
  }

  @Override
  public Integer call() {
    List<CaseResult> results;
    try (var progress = surroundings.showProgress()) {
      results = runner.run(progress);
    }
    String text = json ? document(results) : CaseText.of(results, surroundings.colour());
    surroundings.out().print(text);
    boolean all = results.stream().allMatch(CaseResult::pass);
    return all ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private static String document(List<CaseResult> results) {
    var cases = Json.array();
    for (CaseResult each : results) {
      cases.add(
          Json.object()
              .put("id", each.id())
              .put("quantity", each.quantity())
              .put("expected", each.expected())
              .put("got", each.got())
              .put("digits", each.digits())
              .put("pass", each.pass())
              .put("source", each.source()));
    }
    return Json.object().put("cases", cases).document();
  }
}
