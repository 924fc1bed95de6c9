package forge.app.serve.jobs;

import forge.app.json.Json;
import forge.app.serve.database.DataFolder;
import forge.app.serve.database.Database;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The long work of the server: so many at once, the others wait in a queue that has an end. Jobs
 * and their results stand in the database. At a start, what was left by the process before, however
 * that ended, is continued where its kind says how, and is otherwise marked as interrupted.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int WORKERS = 2;
  private static final int MOST_WAITING = 100;
  private static final int SECONDS_TO_END = 15;

  private final JobTable table;
  private final DataFolder data;
  private final InstantSource clock;
  private final Map<String, Function<Job, Work>> resumptions = new ConcurrentHashMap<>();
  private final Map<String, Consumer<Job>> endings = new ConcurrentHashMap<>();
  private final Map<String, RunningJob> alive = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          WORKERS,
          WORKERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("job-", 0).daemon().factory());
  private volatile boolean closing;

  public Jobs(Database database, DataFolder data, InstantSource clock) {
    this.table = new JobTable(database);
    this.data = data;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param request as JSON text, from which the work can be made again
   * @param route where the result is asked for, with {@code {job}} for the job's identifier
   */
  public record Request(String kind, User by, String request, String route) {}

  /** Queues work and answers with its job, or refuses where too many wait. */
  public Answer submit(Request asked, Work work) {
    String id = UUID.randomUUID().toString();
    var job =
        new Job(
            id,
            asked.kind(),
            asked.by().name(),
            asked.request(),
            asked.route().replace("{job}", id),
            JobState.QUEUED,
            new Job.Progress("", 0, 0),
            new Job.Times(clock.instant(), null, null),
            "");
    if (workers.getQueue().remainingCapacity() == 0) {
      return full();
    }
    table.add(job);
    try {
      enqueue(job, work);
    } catch (RejectedExecutionException full) {
      LOG.debug("The queue filled up while a job was written", full);
      alive.remove(id);
      end(job, JobState.CANCELLED);
      tidy(job);
      return full();
    }
    return Answer.accepted(
        "/api/v1/jobs/" + id, Json.object().put("job", id).put("result", job.route()));
  }

  private static Answer full() {
    return Answer.refused(
        Code.TOO_MANY_REQUESTS,
        "jobs",
        "%d jobs wait already".formatted(MOST_WAITING),
        "Try again when some are done.");
  }

  private void enqueue(Job job, Work work) {
    boolean goesOn = resumptions.containsKey(job.kind());
    var running = new RunningJob(job, work, new RunningJob.Place(table, data, goesOn), clock);
    alive.put(job.id(), running);
    workers.execute(
        () -> {
          try {
            running.run();
          } finally {
            alive.remove(job.id());
          }
          if (running.now().state().isEnd()) {
            tidy(running.now());
          }
        });
  }

  private void tidy(Job ended) {
    endings.getOrDefault(ended.kind(), _ -> {}).accept(ended);
  }

  /** Says what is done when a job of a kind has ended and will not be taken up again. */
  public void whenEnded(String kind, Consumer<Job> tidying) {
    endings.put(kind, tidying);
  }

  /** Those that have not ended. */
  public List<Job> listOpen() {
    return table.listOpen();
  }

  /** Says how jobs of a kind are continued after a start, before the server answers. */
  public void resumable(String kind, Function<Job, Work> resumption) {
    resumptions.put(kind, resumption);
  }

  /** Takes up what the process before left. */
  public void takeUp() {
    for (Job each : table.listOpen()) {
      Function<Job, Work> resumption = resumptions.get(each.kind());
      if (resumption == null) {
        end(each, JobState.INTERRUPTED);
        tidy(each);
      } else {
        enqueue(each, resumption.apply(each));
      }
    }
  }

  private void end(Job job, JobState state) {
    var times = new Job.Times(job.times().queued(), job.times().started(), clock.instant());
    table.end(job.with(state, job.progress(), times), "");
  }

  /** A job. */
  public Optional<Job> find(String id) {
    return Optional.ofNullable(alive.get(id))
        .map(RunningJob::now)
        .filter(each -> !each.state().isEnd())
        .or(() -> table.find(id));
  }

  /** The result of a job that is done. */
  public Optional<String> findResult(String id) {
    return table.findResult(id);
  }

  /** The folder with a job's files. */
  public java.nio.file.Path folder(String id) {
    return data.folder("jobs/" + UUID.fromString(id));
  }

  /** Some jobs of a kind, or of all kinds where it is empty, the newest first. */
  public List<Job> list(String kind, int offset, int limit) {
    return table.list(kind, offset, limit).stream()
        .map(each -> Optional.ofNullable(alive.get(each.id())).map(RunningJob::now).orElse(each))
        .toList();
  }

  /** How many jobs of a kind there are. */
  public long count(String kind) {
    return table.count(kind);
  }

  /** Asks a job to stop; one that waits does not begin. Says whether it was still open. */
  public boolean cancel(String id) {
    RunningJob running = alive.get(id);
    if (running == null) {
      return false;
    }
    running.cancel();
    return true;
  }

  /** How many run or wait. */
  public int open() {
    return alive.size();
  }

  /** Whether the server ends. */
  public boolean isClosing() {
    return closing;
  }

  /** Tells those who watch that the server ends. */
  public void stopWatching() {
    closing = true;
  }

  @Override
  public void close() {
    closing = true;
    workers.shutdown();
    alive.values().forEach(RunningJob::interrupt);
    try {
      if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("Jobs did not stop in {} s; they are marked at the next start", SECONDS_TO_END);
      }
    } catch (InterruptedException interrupted) {
      LOG.warn("Jobs were not waited for", interrupted);
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a failure is the database's. */
  static boolean isDatabase(Exception failure) {
    return failure instanceof DataAccessException || failure instanceof TransactionException;
  }
}
