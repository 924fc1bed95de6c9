package forge.reserve.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a ledger is kept. Each call is all or nothing and durable when it returns; two calls at
 * once happen one after the other.
 */
public interface LedgerStore extends AutoCloseable {

  /** Opens accounts; those that are open with the same unit and bound already stay as they are. */
  void open(List<Account> accounts);

  /** Records a chain of transfers as {@link LedgerRules} decide, all of them or none. */
  Outcome record(List<Transfer> chain, Instant now);

  /**
   * Records chains one after the other, each whole or not at all, and makes them durable together.
   */
  List<Outcome> recordAll(List<List<Transfer>> chains, Instant now);

  /** What stands on an account now. */
  Balance balance(AccountId account);

  /**
   * What was posted on an account by the end of a day in the world, as far as it was recorded by a
   * moment.
   */
  long posted(AccountId account, LocalDate validAt, Instant knownAt);

  /** The counts of an account, in the order in which they were recorded. */
  List<Count> counts(AccountId account);

  /** The accounts whose names begin so, by name. */
  List<Account> accounts(String prefix);

  /** The records after a sequence number, at most so many, in order. */
  List<Recorded> records(long after, int most);

  @Override
  void close();
}
