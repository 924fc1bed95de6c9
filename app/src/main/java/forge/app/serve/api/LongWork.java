package forge.app.serve.api;

import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.JobState;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.market.analysis.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Long work of the domain as jobs: how it tells how far it is, stops, and is asked about. */
@Component
final class LongWork {

  private final Jobs jobs;
  private final InstantSource clock;

  LongWork(Jobs jobs, InstantSource clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** What time it is. */
  InstantSource clock() {
    return clock;
  }

  /** Queues work. */
  Answer submit(Jobs.Request request, Work work) {
    return jobs.submit(request, stopping(work));
  }

  /** Says how work of a kind is taken up again that the process before did not finish. */
  void resumable(String kind, Function<Job, Work> resumption) {
    jobs.resumable(kind, job -> stopping(resumption.apply(job)));
  }

  /** Work that was told to stop by its progress has stopped, whatever came of that on the way. */
  private static Work stopping(Work work) {
    return handle -> {
      try {
        return work.run(handle);
      } catch (RuntimeException stopped) {
        if (handle.cancelled()) {
          return new Work.Outcome.Stopped();
        }
        throw stopped;
      }
    };
  }

  /** Progress that is told to a job, and that stops the work where it is not wanted any more. */
  static Progress progress(Work.Handle handle) {
    return (step, done, of) -> {
      check(handle);
      handle.progress(step, done, of);
    };
  }

  /** Stops the work where it is not wanted any more. */
  static void check(Work.Handle handle) {
    if (handle.cancelled()) {
      throw new CancellationException("The job is not wanted any more");
    }
  }

  /** The jobs of a kind. */
  Jobs jobs() {
    return jobs;
  }

  /** The document of a job that is done, or why there is none. */
  Answer result(String id, String kind) {
    return done(id, kind, job -> jobs.findResult(job.id()).map(Answer::ofJson).orElseThrow());
  }

  /** What is asked of a job that is done. */
  Answer done(String id, String kind, Function<Job, Answer> answer) {
    Optional<Job> job =
        isId(id) ? jobs.find(id).filter(each -> each.kind().equals(kind)) : Optional.empty();
    if (job.isEmpty()) {
      return Answer.refused(Code.NOT_FOUND, "job", "there is no such job", "");
    }
    return job.get().state() == JobState.DONE
        ? answer.apply(job.get())
        : Answer.refused(
            Code.CONFLICT,
            "job",
            "it is " + job.get().state().id() + " and has no result",
            "GET /api/v1/jobs/" + id + " tells how far it is.");
  }

  /** A file of a job that is done. */
  Path file(Job job, String name) {
    return jobs.folder(job.id()).resolve(name);
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
