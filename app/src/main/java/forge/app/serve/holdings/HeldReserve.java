package forge.app.serve.holdings;

import forge.app.question.Unavailable;
import forge.app.reserve.ReserveFilling;
import forge.app.serve.database.DatabaseAddress;
import forge.reserve.act.Act;
import forge.reserve.act.Desk;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import forge.store.acts.ReserveDocuments;
import forge.store.ledger.SqlLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The reserve of a server: a ledger in its data or in its PostgreSQL database, opened when it is
 * first asked for, with the acts of the demonstration where none is there.
 */
public final class HeldReserve implements AutoCloseable {

  private final Path folder;
  private final DatabaseAddress address;
  private final InstantSource clock;
  private final Held<LedgerStore> ledger;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable Desk desk;
  private volatile @Nullable ReserveBook read;
  private volatile boolean opened;

  /** The reserve in the database of an address where that is a server, else in a folder. */
  public HeldReserve(Path folder, DatabaseAddress address, InstantSource clock) {
    this.folder = folder;
    this.address = address;
    this.clock = clock;
    this.ledger = new Held<>(this::open);
  }

  private LedgerStore open() {
    LedgerStore store = address.isServer() ? onServer() : inFolder();
    opened = true;
    return store;
  }

  private LedgerStore onServer() {
    LedgerStore store = SqlLedger.open(address.withCredentials());
    sound(ReserveFilling.complete(store, ReserveDocuments.demonstration()));
    return store;
  }

  private LedgerStore inFolder() {
    try {
      if (!Files.exists(folder.resolve("ledger.mv.db"))) {
        fill();
      }
      return SqlLedger.in(folder.resolve("ledger"));
    } catch (IOException unwritable) {
      throw new Unavailable("the reserve cannot be made: " + unwritable.getMessage());
    }
  }

  /** Fills a ledger beside its place and moves it there, so that none is ever half filled. */
  private void fill() throws IOException {
    Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
    Files.createDirectories(parent);
    Path partial = Files.createTempDirectory(parent, "reserve-");
    try (LedgerStore store = SqlLedger.in(partial.resolve("ledger"))) {
      sound(ReserveFilling.fill(store, ReserveDocuments.demonstration()));
    }
    Files.move(partial, folder.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void sound(Optional<Desk.Result.Refused> refused) {
    if (refused.isPresent()) {
      throw new IllegalStateException(refused.get().sentence());
    }
  }

  /** The ledger. */
  public LedgerStore ledger() {
    return ledger.get();
  }

  /** What its acts say, as of the last act done here. */
  public ReserveBook book() {
    ReserveBook known = read;
    if (known != null) {
      return known;
    }
    turn.lock();
    try {
      ReserveBook told = desk().told();
      read = told;
      return told;
    } finally {
      turn.unlock();
    }
  }

  /**
   * The desk, which has read the ledger once and reads on from there, whoever wrote. Held by
   * whoever has the turn.
   */
  private Desk desk() {
    Desk open = desk;
    if (open == null) {
      open = new Desk(ledger());
      desk = open;
    }
    return open;
  }

  /** Does an act. */
  public Desk.Result apply(Act act) {
    turn.lock();
    boolean sound = false;
    try {
      Desk.Result result = desk().apply(act, clock.instant());
      sound = true;
      return result;
    } finally {
      if (!sound) {
        // What broke off may have been read by half: the next begins anew.
        desk = null;
      }
      read = null;
      turn.unlock();
    }
  }

  @Override
  public void close() {
    if (opened) {
      ledger().close();
    }
  }
}
