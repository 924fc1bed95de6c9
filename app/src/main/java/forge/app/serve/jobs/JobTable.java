package forge.app.serve.jobs;

import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs in the database. */
final class JobTable {

  private static final int MOST_STEP = 400;

  private final Database database;

  JobTable(Database database) {
    this.database = database;
  }

  void add(Job job) {
    database
        .client()
        .sql(
            "INSERT INTO job (id, kind, account, request, route, state, step, done, total, queued,"
                + " problem, result) VALUES (?, ?, ?, ?, ?, ?, '', 0, 0, ?, '', '')")
        .params(
            job.id(),
            job.kind(),
            job.by(),
            job.request(),
            job.route(),
            job.state().id(),
            Moment.of(job.times().queued()))
        .update();
  }

  void start(String id, Instant now) {
    database
        .client()
        .sql("UPDATE job SET state = 'running', started = ? WHERE id = ?")
        .params(Moment.of(now), id)
        .update();
  }

  void progress(String id, Job.Progress progress) {
    database
        .client()
        .sql("UPDATE job SET step = ?, done = ?, total = ? WHERE id = ? AND state = 'running'")
        .params(cut(progress.step()), progress.done(), progress.total(), id)
        .update();
  }

  private static String cut(String step) {
    return step.substring(0, Math.min(step.length(), MOST_STEP));
  }

  /** Ends a job that has not ended, with its result and problem; empty text is none. */
  void end(Job job, String result) {
    Job.Progress progress = job.progress();
    database
        .client()
        .sql(
            "UPDATE job SET state = ?, step = ?, done = ?, total = ?, ended = ?, problem = ?,"
                + " result = ? WHERE id = ? AND state IN ('queued', 'running')")
        .params(
            job.state().id(),
            cut(progress.step()),
            progress.done(),
            progress.total(),
            Moment.of(Optional.ofNullable(job.times().ended()).orElseThrow()),
            job.problem(),
            result,
            job.id())
        .update();
  }

  Optional<Job> find(String id) {
    return database
        .client()
        .sql("SELECT * FROM job WHERE id = ?")
        .param(id)
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<String> findResult(String id) {
    return database
        .client()
        .sql("SELECT result FROM job WHERE id = ? AND state = 'done'")
        .param(id)
        .query(String.class)
        .optional();
  }

  List<Job> list(String kind, int offset, int limit) {
    return database
        .client()
        .sql(
            "SELECT * FROM job WHERE (:kind = '' OR kind = :kind) ORDER BY number DESC"
                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
        .param("kind", kind)
        .param("offset", offset)
        .param("limit", limit)
        .query((row, _) -> read(row))
        .list();
  }

  long count(String kind) {
    return database
        .client()
        .sql("SELECT count(*) FROM job WHERE (:kind = '' OR kind = :kind)")
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  /** Those that have not ended, in the order in which they were asked for. */
  List<Job> listOpen() {
    return database
        .client()
        .sql("SELECT * FROM job WHERE state IN ('queued', 'running') ORDER BY number")
        .query((row, _) -> read(row))
        .list();
  }

  private static Job read(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        row.getString("kind"),
        row.getString("account"),
        row.getString("request"),
        row.getString("route"),
        JobState.of(row.getString("state")),
        new Job.Progress(row.getString("step"), row.getLong("done"), row.getLong("total")),
        new Job.Times(
            Moment.get(row, "queued"),
            Moment.find(row, "started").orElse(null),
            Moment.find(row, "ended").orElse(null)),
        row.getString("problem"));
  }
}
