package forge.app.serve.jobs;

import forge.app.serve.database.DataFolder;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.ProblemDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job of this process, from the queue to its end. */
final class RunningJob implements Work.Handle {

  private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

  /** Progress is written to the database no more often than this. */
  private static final Duration WRITTEN_EVERY = Duration.ofSeconds(1);

  /** The time between tries where the database is away, at first and at most. */
  private static final long FIRST_WAIT_MILLIS = 200;

  private static final long MOST_WAIT_MILLIS = 5_000;

  private final Work work;
  private final Place place;
  private final InstantSource clock;
  private final AtomicReference<Job> now;
  private volatile boolean cancelled;
  private volatile boolean interrupted;
  private volatile boolean unwanted;
  private Instant written = Instant.EPOCH;

  /**
   * Where a job is kept.
   *
   * @param goesOn whether the next process takes it up where this one ends before it is done
   */
  record Place(JobTable table, DataFolder data, boolean goesOn) {}

  RunningJob(Job job, Work work, Place place, InstantSource clock) {
    this.work = work;
    this.place = place;
    this.clock = clock;
    this.now = new AtomicReference<>(job);
  }

  Job now() {
    return Objects.requireNonNull(now.get());
  }

  void cancel() {
    unwanted = true;
    cancelled = true;
  }

  /** Stops it because the server ends. */
  void interrupt() {
    interrupted = true;
    cancelled = true;
  }

  void run() {
    if (unwanted) {
      end(JobState.CANCELLED, "", "");
      return;
    }
    if (interrupted) {
      return;
    }
    try {
      begin();
      end(work.run(this));
    } catch (Exception failure) {
      LOG.error("Job {} of kind {} failed by a defect", id(), now().kind(), failure);
      fail(
          ProblemDocument.refusal(
              Jobs.isDatabase(failure) ? Code.UNAVAILABLE : Code.INTERNAL,
              "job",
              Jobs.isDatabase(failure)
                  ? "the database went away"
                  : "the job failed by a defect of Forge",
              "The log says more."));
    } catch (OutOfMemoryError full) {
      LOG.error("Job {} of kind {} needed too much memory", id(), now().kind(), full);
      fail(ProblemDocument.refusal(Code.UNAVAILABLE, "job", "the job needed too much memory", ""));
    }
  }

  private void begin() {
    Instant start = clock.instant();
    now.updateAndGet(
        job ->
            job.with(
                JobState.RUNNING,
                job.progress(),
                new Job.Times(job.times().queued(), start, null)));
    written(() -> place.table().start(id(), start));
  }

  private void end(Work.Outcome outcome) {
    switch (outcome) {
      case Work.Outcome.Done(String document) -> end(JobState.DONE, "", document);
      case Work.Outcome.Refused(Answer.Refused refusal) -> fail(refusal);
      case Work.Outcome.Stopped _ when interrupted && place.goesOn() && !unwanted ->
          LOG.info("Job {} goes on after the next start", id());
      case Work.Outcome.Stopped _ ->
          end(unwanted ? JobState.CANCELLED : JobState.INTERRUPTED, "", "");
    }
  }

  private void fail(Answer.Refused refusal) {
    end(JobState.FAILED, ProblemDocument.text(refusal, now().route()), "");
  }

  private void end(JobState state, String problem, String result) {
    Job last = now();
    var times = new Job.Times(last.times().queued(), last.times().started(), clock.instant());
    Job ended =
        new Job(
            last.id(),
            last.kind(),
            last.by(),
            last.request(),
            last.route(),
            state,
            last.progress(),
            times,
            problem);
    if (written(() -> place.table().end(ended, result))) {
      now.set(ended);
    }
  }

  /**
   * Writes to the database; while it is away it is tried again, until the server ends. Says whether
   * it was written.
   */
  private boolean written(Runnable writing) {
    long wait = FIRST_WAIT_MILLIS;
    while (true) {
      try {
        writing.run();
        return true;
      } catch (RuntimeException away) {
        if (!Jobs.isDatabase(away)) {
          throw away;
        }
        LOG.warn("Job {} waits for the database: {}", id(), String.valueOf(away.getMessage()));
        if (interrupted || !sleep(wait)) {
          LOG.error("The state of job {} could not be written", id(), away);
          return false;
        }
        wait = Math.min(2 * wait, MOST_WAIT_MILLIS);
      }
    }
  }

  private static boolean sleep(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException interrupted) {
      LOG.debug("Interrupted while waiting for the database", interrupted);
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String id() {
    return now().id();
  }

  @Override
  public synchronized void progress(String step, long done, long total) {
    var progress = new Job.Progress(step, done, total);
    now.updateAndGet(job -> job.with(job.state(), progress, job.times()));
    Instant moment = clock.instant();
    if (written.plus(WRITTEN_EVERY).isBefore(moment)) {
      written = moment;
      try {
        place.table().progress(id(), progress);
      } catch (RuntimeException away) {
        if (!Jobs.isDatabase(away)) {
          throw away;
        }
        LOG.warn("The progress of job {} could not be written: {}", id(), away.getMessage());
      }
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public Path folder() {
    return place.data().folder("jobs/" + id());
  }
}
