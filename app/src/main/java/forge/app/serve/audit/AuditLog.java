package forge.app.serve.audit;

import forge.app.serve.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The record of what was done: it is added to and never edited. A record written inside a
 * transaction stands exactly if what it records does.
 */
public final class AuditLog {

  private static final String COLUMNS =
      "number, moment, account, kind, subject, detail, previous_hash, hash";
  private static final int BLOCK = 1_000;
  private static final int MOST_SUBJECT = 400;

  private final Database database;
  private final InstantSource clock;

  public AuditLog(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is asked for. Empty text is any. */
  public record Question(String account, String kind, int offset, int limit) {}

  /** Some records, the newest first, and how many there are. */
  public record Found(List<AuditRecord> records, long total) {

    public Found {
      records = List.copyOf(records);
    }
  }

  /** Records what someone did: its kind ({@code login}), its subject, and detail as text. */
  public AuditRecord record(String account, String kind, String subject, String detail) {
    return database.inOne(
        () -> {
          AuditRecord end = end(" FOR UPDATE");
          String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
          var record =
              new AuditRecord(
                      end.number() + 1,
                      moment,
                      account,
                      kind,
                      subject.substring(0, Math.min(subject.length(), MOST_SUBJECT)),
                      detail,
                      end.hash(),
                      "")
                  .hashed();
          write(record);
          return record;
        });
  }

  private AuditRecord end(String lock) {
    return database
        .client()
        .sql("SELECT number, hash FROM audit_end WHERE id = 1" + lock)
        .query(
            (row, _) ->
                new AuditRecord(
                    row.getLong("number"), "", "", "", "", "", "", row.getString("hash")))
        .single();
  }

  private void write(AuditRecord record) {
    database
        .client()
        .sql("INSERT INTO audit_record (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            record.number(),
            record.moment(),
            record.account(),
            record.kind(),
            record.subject(),
            record.detail(),
            record.previousHash(),
            record.hash())
        .update();
    database
        .client()
        .sql("UPDATE audit_end SET number = ?, hash = ? WHERE id = 1")
        .params(record.number(), record.hash())
        .update();
  }

  /** The records that answer a question. */
  public Found list(Question question) {
    String where =
        " FROM audit_record WHERE (:account = '' OR account = :account) AND (:kind = '' OR kind ="
            + " :kind)";
    long total =
        database
            .client()
            .sql("SELECT count(*)" + where)
            .param("account", question.account())
            .param("kind", question.kind())
            .query(Long.class)
            .single();
    List<AuditRecord> records =
        database
            .client()
            .sql(
                "SELECT "
                    + COLUMNS
                    + where
                    + " ORDER BY number DESC OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
            .param("account", question.account())
            .param("kind", question.kind())
            .param("offset", question.offset())
            .param("limit", question.limit())
            .query((row, _) -> read(row))
            .list();
    return new Found(records, total);
  }

  /** Follows the chain up to its end as it is now, and says whether it holds. */
  public AuditVerification verify() {
    AuditRecord end = end("");
    var walk = new AuditVerification.Walk();
    long after = 0;
    List<AuditRecord> block = block(after, end.number());
    while (!block.isEmpty()) {
      for (AuditRecord each : block) {
        Optional<AuditVerification.Broken> found = walk.findBreak(each);
        if (found.isPresent()) {
          return found.get();
        }
      }
      after = block.getLast().number();
      block = block(after, end.number());
    }
    return walk.end(end.number(), end.hash());
  }

  private List<AuditRecord> block(long after, long last) {
    return database
        .client()
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM audit_record WHERE number > ? AND number <= ? ORDER BY number FETCH FIRST "
                + BLOCK
                + " ROWS ONLY")
        .params(after, last)
        .query((row, _) -> read(row))
        .list();
  }

  private static AuditRecord read(ResultSet row) throws SQLException {
    return new AuditRecord(
        row.getLong("number"),
        row.getString("moment"),
        row.getString("account"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
