package forge.app.serve.api;

import forge.app.serve.jobs.Work;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Problem;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many rows of an upload are read. A file of a few kilobytes can unfold to any number of them,
 * and each leaves a row in a result.
 */
final class RowLimit {

  static final long MOST_ROWS = 20_000_000;

  private final AtomicBoolean passed = new AtomicBoolean();

  /** Stops the work that is so far, where there are too many. */
  void check(long done, OptionalLong of) {
    if (of.orElse(done) > MOST_ROWS) {
      passed.set(true);
      throw new IllegalStateException("There are too many rows");
    }
  }

  /** Work that stops where there are too many rows, and says so. */
  interface Limited {
    Work.Outcome run(RowLimit limit) throws Exception;
  }

  /** Does work that is told to stop by its progress. */
  static Work.Outcome within(Limited work) throws Exception {
    var limit = new RowLimit();
    try {
      return work.run(limit);
    } catch (RuntimeException stopped) {
      if (!limit.passed.get()) {
        throw stopped;
      }
      String rule = String.format(Locale.ROOT, "a table has at most %,d rows", MOST_ROWS);
      return new Work.Outcome.Refused(
          new Answer.Refused(
              Code.TOO_LARGE,
              List.of(
                  new Problem("request", 0, "file", "", rule, "Split it, or use the command."))));
    }
  }
}
