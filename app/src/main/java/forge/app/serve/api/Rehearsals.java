package forge.app.serve.api;

import forge.app.serve.web.Rehearsal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server asks itself once it answers, so that a first burst of assessments meets code that
 * is compiled: made-up entries, again and again, in rounds between which it can be ended.
 */
final class Rehearsals {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);
  private static final String ENTRIES = "/forge/serve/rehearsal.jsonl";
  private static final String ROUTE = "/api/v1/assessments";

  /** So many that the JVM has little left to compile; see the measurements of the server. */
  private static final int ROUNDS = 300;

  private Rehearsals() {}

  /** The rounds, and at their end a line in the log. */
  static List<Runnable> steps(Rehearsal rehearsal) {
    List<String> entries = entries();
    Runnable round = () -> entries.forEach(each -> rehearsal.post(ROUTE, each));
    var steps = new ArrayList<Runnable>(Collections.nCopies(ROUNDS, round));
    steps.add(() -> end(ROUNDS * entries.size()));
    return List.copyOf(steps);
  }

  /** The memory that starting and rehearsing took is given back at once, not when it is needed. */
  private static void end(int asked) {
    System.gc();
    LOG.info("Rehearsed {} assessments", asked);
  }

  private static List<String> entries() {
    try (InputStream text =
        Objects.requireNonNull(Rehearsals.class.getResourceAsStream(ENTRIES), ENTRIES)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
