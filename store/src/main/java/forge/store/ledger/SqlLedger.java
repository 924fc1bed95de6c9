package forge.store.ledger;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Balance;
import forge.reserve.ledger.Books;
import forge.reserve.ledger.Count;
import forge.reserve.ledger.Days;
import forge.reserve.ledger.Extent;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Moments;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Reservation;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.TransferId;
import forge.reserve.ledger.Unavailable;
import forge.store.ledger.Tables.Numbered;
import forge.store.ledger.Tables.Standing;
import forge.store.ledger.Writer.Asked;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ledger in a relational database. What it has accepted is on the disk, as far as the database
 * and the disk keep their word.
 */
public final class SqlLedger implements LedgerStore, Books {

  private final Database database;
  private final GroupCommit writers;

  SqlLedger(Database database) {
    this.database = database;
    writers = new GroupCommit(new Writer(database));
  }

  /**
   * The ledger at the address of a database, {@code jdbc:h2:file:…} or {@code jdbc:postgresql:…},
   * whose tables are made if there are none. Throws {@link Unavailable} where it cannot be opened.
   */
  public static SqlLedger open(String url) {
    return new SqlLedger(Database.open(url));
  }

  /** The ledger in a file; {@code .mv.db} is added to its name. */
  public static SqlLedger in(Path file) {
    return open("jdbc:h2:file:" + file.toAbsolutePath().toString().replace(";", "\\;"));
  }

  @Override
  public void open(List<Account> accounts) {
    database.read(
        connection -> {
          Opening.open(connection, database.dialect(), accounts);
          return accounts.size();
        });
  }

  @Override
  public Outcome record(List<Transfer> chain, Instant now) {
    return recordAll(List.of(chain), now).getFirst();
  }

  @Override
  public List<Outcome> recordAll(List<List<Transfer>> chains, Instant now) {
    Instant kept = Moments.kept(now);
    if (chains.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("A chain has a transfer");
    }
    return chains.isEmpty()
        ? List.of()
        : writers.record(chains.stream().map(each -> new Asked(List.copyOf(each), kept)).toList());
  }

  @Override
  public Balance balance(AccountId id) {
    return standing(id).balance();
  }

  private Standing standing(AccountId id) {
    return database.read(
        connection -> {
          Optional<Numbered> account = Tables.account(connection, id);
          return account.isEmpty()
              ? Standing.NONE
              : Tables.standing(connection, account.get().number());
        });
  }

  @Override
  public long posted(AccountId id, LocalDate validAt, Instant knownAt) {
    return database.snapshot(
        connection -> {
          Optional<Numbered> account = Tables.account(connection, id);
          return account.isEmpty()
              ? 0
              : AsOf.posted(connection, account.get().number(), validAt, knownAt);
        });
  }

  @Override
  public List<Count> counts(AccountId account) {
    return database.read(connection -> Tables.counts(connection, account));
  }

  @Override
  public List<Account> accounts(String prefix) {
    return database.read(
        connection -> Tables.accounts(connection, prefix).stream().map(Numbered::account).toList());
  }

  @Override
  public List<Recorded> records(long after, int most) {
    return database.read(connection -> Tables.records(connection, after, most));
  }

  @Override
  public Optional<Account> findAccount(AccountId id) {
    return database.read(connection -> Tables.account(connection, id)).map(Numbered::account);
  }

  @Override
  public Extent extent(AccountId id, LocalDate from, LocalDate before) {
    return database.read(connection -> extent(connection, id, from, before));
  }

  private static Extent extent(
      Connection connection, AccountId id, LocalDate from, LocalDate before) throws SQLException {
    Optional<Numbered> account = Tables.account(connection, id);
    if (account.isEmpty()) {
      return Extent.of(0);
    }
    int number = account.get().number();
    long postings = Tables.standing(connection, number).postings();
    return Days.extent(DaySums.changes(connection, number, postings), from, before);
  }

  @Override
  public Optional<Recorded> find(TransferId id) {
    return database.read(connection -> Tables.record(connection, id));
  }

  @Override
  public Optional<Reservation> findReservation(TransferId id) {
    return database.read(connection -> Tables.reservation(connection, id));
  }

  @Override
  public List<Reservation> timedOut(AccountId id, Instant by) {
    return database.read(
        connection -> {
          Optional<Numbered> account = Tables.account(connection, id);
          return account.isEmpty()
              ? List.of()
              : Tables.timedOut(connection, account.get().number(), by);
        });
  }

  @Override
  public Instant lastRecorded() {
    return database.read(connection -> Tables.head(connection, "")).lastRecorded();
  }

  @Override
  public long length() {
    return database.read(connection -> Tables.head(connection, "")).length();
  }

  /** The hash of the last record: whoever keeps it can tell whether any record changes later. */
  public String lastHash() {
    return database.read(connection -> Tables.head(connection, "")).hash();
  }

  /** Checks all records against the published invariants, and the tables against the records. */
  public LedgerVerification verify() {
    return database.snapshot(Verifying::of);
  }

  @Override
  public void close() {
    writers.close();
    database.close();
  }
}
