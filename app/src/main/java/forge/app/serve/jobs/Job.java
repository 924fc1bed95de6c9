package forge.app.serve.jobs;

import forge.app.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work that someone asked for.
 *
 * @param request what was asked for, as JSON text
 * @param route where its result is asked for
 * @param problem the problem document of a job that failed, empty otherwise
 */
public record Job(
    String id,
    String kind,
    String by,
    String request,
    String route,
    JobState state,
    Progress progress,
    Times times,
    String problem) {

  /** How far it is; {@code total} is 0 where the number of steps is not known. */
  public record Progress(String step, long done, long total) {}

  /** When it was asked for, began and ended. */
  public record Times(Instant queued, @Nullable Instant started, @Nullable Instant ended) {}

  Job with(JobState newState, Progress newProgress, Times newTimes) {
    return new Job(id, kind, by, request, route, newState, newProgress, newTimes, problem);
  }

  /** The job as a document. */
  public Json.Obj document() {
    var document =
        Json.object()
            .put("id", id)
            .put("kind", kind)
            .put("state", state.id())
            .put("step", progress.step())
            .put("done", new Json.Count(progress.done()))
            .put("total", new Json.Count(progress.total()))
            .put("queued", times.queued().toString());
    if (times.started() != null) {
      document.put("started", times.started().toString());
    }
    if (times.ended() != null) {
      document.put("ended", times.ended().toString());
    }
    document.put("by", by);
    if (!problem.isEmpty()) {
      document.put("problem", problem);
    }
    return state == JobState.DONE ? document.put("result", route) : document;
  }
}
