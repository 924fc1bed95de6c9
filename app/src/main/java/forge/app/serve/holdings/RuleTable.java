package forge.app.serve.holdings;

import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import forge.levy.authoring.RuleVersion;
import forge.levy.authoring.RuleVersion.State;
import forge.levy.authoring.VersionId;
import forge.levy.measure.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Versions of rule sets and their files in the database. */
final class RuleTable {

  private static final Logger LOG = LoggerFactory.getLogger(RuleTable.class);
  private static final String OF_VERSION = " WHERE rule_set = ? AND number = ?";

  private final Database database;

  RuleTable(Database database) {
    this.database = database;
  }

  /** Adds a rule set if it is not there. */
  void add(String set, Instant now) {
    try {
      database
          .client()
          .sql("INSERT INTO rule_set (id, begun) VALUES (?, ?)")
          .params(set, Moment.of(now))
          .update();
    } catch (DuplicateKeyException known) {
      LOG.trace("The rule set is there", known);
    }
  }

  /** Keeps others from writing to a rule set until the transaction ends. */
  void lock(String set) {
    database
        .client()
        .sql("SELECT id FROM rule_set WHERE id = ? FOR UPDATE")
        .param(set)
        .query(String.class)
        .optional();
  }

  List<String> sets() {
    return database
        .client()
        .sql("SELECT DISTINCT rule_set FROM rule_version ORDER BY rule_set")
        .query(String.class)
        .list();
  }

  List<KeptRules> list(String set) {
    return database
        .client()
        .sql("SELECT * FROM rule_version WHERE rule_set = ? ORDER BY number DESC")
        .param(set)
        .query((row, _) -> read(row))
        .list();
  }

  List<KeptRules> all() {
    return database
        .client()
        .sql("SELECT * FROM rule_version ORDER BY changed DESC, rule_set, number DESC")
        .query((row, _) -> read(row))
        .list();
  }

  Optional<KeptRules> find(VersionId id) {
    return database
        .client()
        .sql("SELECT * FROM rule_version" + OF_VERSION)
        .params(id.set(), id.number())
        .query((row, _) -> read(row))
        .optional();
  }

  private static KeptRules read(ResultSet row) throws SQLException {
    var review =
        new Review(
            row.getString("author"),
            row.getString("reviewer"),
            LocalDate.parse(row.getString("reviewed")));
    var version =
        new RuleVersion(
            new VersionId(row.getString("rule_set"), row.getInt("number")),
            State.valueOf(row.getString("state")),
            review,
            row.getString("reason"));
    return new KeptRules(
        version,
        row.getInt("revision"),
        new KeptRules.Told(row.getString("based_on"), row.getString("note")),
        new KeptRules.Outcome(row.getString("hash"), row.getInt("problems")),
        Moment.get(row, "begun"),
        Moment.get(row, "changed"));
  }

  /** How many versions of an author are open. */
  int open(String author) {
    return database
        .client()
        .sql("SELECT count(*) FROM rule_version WHERE author = ? AND state IN ('DRAFT', 'PENDING')")
        .param(author)
        .query(Integer.class)
        .single();
  }

  /** The number of the last version; 0 before there is one. */
  int lastNumber(String set) {
    return database
        .client()
        .sql("SELECT coalesce(max(number), 0) FROM rule_version WHERE rule_set = ?")
        .param(set)
        .query(Integer.class)
        .single();
  }

  void insert(KeptRules kept) {
    RuleVersion version = kept.version();
    database
        .client()
        .sql(
            "INSERT INTO rule_version (rule_set, number, author, based_on, begun, state, revision,"
                + " reviewer, reviewed, reason, note, hash, problems, changed)"
                + " VALUES (?, ?, ?, ?, ?, '', 0, '', '', '', '', '', 0, ?)")
        .params(
            version.id().set(),
            version.id().number(),
            version.author(),
            kept.told().from(),
            Moment.of(kept.begun()),
            Moment.of(kept.changed()))
        .update();
    update(kept);
  }

  void update(KeptRules kept) {
    RuleVersion version = kept.version();
    database
        .client()
        .sql(
            "UPDATE rule_version SET state = ?, revision = ?, reviewer = ?, reviewed = ?,"
                + " reason = ?, note = ?, hash = ?, problems = ?, changed = ?"
                + OF_VERSION)
        .params(
            version.state().name(),
            kept.revision(),
            version.review().reviewer(),
            version.review().on().toString(),
            version.reason(),
            kept.told().note(),
            kept.outcome().hash(),
            kept.outcome().problems(),
            Moment.of(kept.changed()),
            version.id().set(),
            version.id().number())
        .update();
  }

  SortedMap<String, String> files(VersionId id) {
    var files = new TreeMap<String, String>();
    database
        .client()
        .sql("SELECT name, content FROM rule_file" + OF_VERSION)
        .params(id.set(), id.number())
        .query(
            (row, _) -> {
              files.put(row.getString("name"), row.getString("content"));
              return "";
            })
        .list();
    return files;
  }

  /** Puts files in the place of those that are there. */
  void write(VersionId id, SortedMap<String, String> files) {
    database
        .client()
        .sql("DELETE FROM rule_file" + OF_VERSION)
        .params(id.set(), id.number())
        .update();
    files.forEach(
        (name, text) ->
            database
                .client()
                .sql("INSERT INTO rule_file (rule_set, number, name, content) VALUES (?, ?, ?, ?)")
                .params(id.set(), id.number(), name, text)
                .update());
  }
}
