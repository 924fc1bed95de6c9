package forge.app;

import forge.app.json.ProblemsJson;
import forge.app.text.Page;
import forge.kernel.Problem;
import forge.store.ledger.ShownAddress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The process around the command: where it writes and what it may assume there.
 *
 * @param colour whether text on standard output may be coloured
 * @param progress whether progress may be shown on standard error
 * @param nanos a clock that only runs forward
 * @param clock what time it is; nothing below asks for it
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean colour,
    boolean progress,
    LongSupplier nanos,
    InstantSource clock) {

  /** Those of this process; text is UTF-8 whatever the locale. */
  static Surroundings ofProcess(OutputStream out) {
    var environment = System.getenv();
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Surroundings(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        wanted && !dumb && Terminal.isTerminal(1),
        !dumb && Terminal.isTerminal(2),
        System::nanoTime,
        InstantSource.system());
  }

  /** Seconds since a reading of {@code nanos}. */
  double secondsSince(long start) {
    return (nanos.getAsLong() - start) / 1e9;
  }

  /** Shows how far long work has come, or stays silent; close it before writing anything else. */
  ShownProgress showProgress() {
    return new ShownProgress(progress ? err : null, nanos);
  }

  /** Says each problem in a sentence on standard error, and with JSON as a document too. */
  void refuse(List<Problem> problems, boolean json) {
    List<Problem> shown = problems.stream().map(Surroundings::withoutSecrets).toList();
    shown.forEach(problem -> err.println(Page.safe(problem.sentence())));
    if (json) {
      out.print(ProblemsJson.of(shown).document());
    }
  }

  /** A problem may repeat what was typed, and an address that was typed may hold a password. */
  private static Problem withoutSecrets(Problem problem) {
    return new Problem(
        problem.file(),
        problem.line(),
        problem.field(),
        ShownAddress.within(problem.value()),
        ShownAddress.within(problem.rule()),
        problem.advice());
  }
}
