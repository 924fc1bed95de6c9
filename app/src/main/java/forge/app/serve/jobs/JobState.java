package forge.app.serve.jobs;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED,
  INTERRUPTED;

  /** The state as it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static JobState of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing more will happen. */
  public boolean isEnd() {
    return this != QUEUED && this != RUNNING;
  }
}
