package forge.benchmarks;

import forge.kernel.Basis;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import forge.store.ledger.SqlLedger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Times the ledger: transfers recorded many at once, transfers that are each waited for until they
 * are durable, and balances as of a day and a moment. A transfer is two postings. The server is one
 * of this process, with fsync on.
 */
final class LedgerBench {

  /** How much is measured. */
  enum Extent {
    QUICK(20_000, 2_000, 20),
    NORMAL(500_000, 10_000, 200),
    FULL(5_000_000, 10_000, 200);

    private final int transfers;
    private final int singles;
    private final int questions;

    Extent(int transfers, int singles, int questions) {
      this.transfers = transfers;
      this.singles = singles;
      this.questions = questions;
    }
  }

  private static final LedgerUnit KG = new LedgerUnit.Mass(ProductId.of("ndpr-oxide"), Basis.GROSS);
  private static final AccountId WORLD = new AccountId("world/material");
  private static final int LOTS = 1_000;
  private static final int BATCH = 5_000;
  private static final int DAYS = 1_000;
  private static final int CALLERS = 64;
  private static final int RUNS = 5;
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private final Extent extent;
  private final PrintStream out;
  private final Path folder;
  private final AtomicLong names = new AtomicLong();
  private final AtomicLong later = new AtomicLong();

  private LedgerBench(Extent extent, PrintStream out, Path folder) {
    this.extent = extent;
    this.out = out;
    this.folder = folder;
  }

  static void run(Extent extent, PrintStream out) {
    try {
      Path folder = Files.createTempDirectory("forge-bench-ledger");
      try {
        new LedgerBench(extent, out, folder).measure();
      } finally {
        remove(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void measure() throws IOException {
    say(
        "fsync of the disk under %s: %,.0f a second (median of %d)"
            .formatted(folder, fsyncs(), RUNS));
    say(
        "postings: two a transfer; %d lots, one account of the world outside on every transfer"
            .formatted(LOTS));
    if (extent != Extent.FULL) {
      try (SqlLedger ledger = SqlLedger.in(folder.resolve("ledger"))) {
        measure("H2 file", ledger);
      }
    }
    EmbeddedPostgres server;
    try {
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("server"))
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_wal_size", "4GB")
              .setServerConfig("shared_buffers", "512MB")
              .start();
    } catch (IOException | RuntimeException impossible) {
      say("PostgreSQL: SKIPPED, no server can be started here: %s".formatted(impossible));
      return;
    }
    try (server;
        SqlLedger ledger = SqlLedger.open(server.getJdbcUrl("postgres", "postgres"))) {
      measure("PostgreSQL, fsync on", ledger);
    }
  }

  private void measure(String name, SqlLedger ledger) {
    say("%s".formatted(name));
    ledger.open(accounts());
    fill(ledger);
    single(ledger, 1, extent.singles / 10);
    single(ledger, CALLERS, extent.singles);
    asOf(ledger);
    if (extent != Extent.FULL) {
      long start = System.nanoTime();
      var verified = ledger.verify();
      say(
          "  verify: %,d records in %.1f s, %s"
              .formatted(
                  verified.records(),
                  seconds(start),
                  verified.clean()
                      ? "all invariants hold"
                      : verified.breaches().getFirst().sentence()));
    }
  }

  private static List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    accounts.add(new Account(WORLD, KG, Account.Bound.FREE));
    for (int i = 0; i < LOTS; i++) {
      accounts.add(new Account(lot(i), KG, Account.Bound.NOT_NEGATIVE));
    }
    return accounts;
  }

  private static AccountId lot(int number) {
    return new AccountId("lot/L-" + number + "/on-hand");
  }

  /** Receipts and issues over a thousand days, one in fifty dated back by up to a month. */
  private void fill(SqlLedger ledger) {
    var random = new Random(7);
    List<Double> rates = new ArrayList<>();
    long begin = System.nanoTime();
    for (int done = 0; done < extent.transfers; done += BATCH) {
      Instant now = START.plusSeconds(86_400L * DAYS * done / extent.transfers);
      List<List<Transfer>> chains = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        chains.add(
            List.of(
                receipt(
                    random, random.nextInt(50) == 0 ? day.minusDays(random.nextInt(30)) : day)));
      }
      long start = System.nanoTime();
      accepted(ledger.recordAll(chains, now));
      rates.add(BATCH / seconds(start));
    }
    say(
        "  batched, %,d a transaction: %,.0f postings/s (median), %,.0f over all; %,d postings in %.0f s"
            .formatted(
                BATCH,
                2 * median(rates),
                2 * extent.transfers / seconds(begin),
                2L * extent.transfers,
                seconds(begin)));
  }

  private Transfer receipt(Random random, LocalDate day) {
    return new Transfer(
        new TransferId("t" + names.incrementAndGet()),
        new Movement.Move(WORLD, lot(random.nextInt(LOTS)), 1 + random.nextInt(1_000_000)),
        day,
        PartyId.of("keeper"),
        "receipt");
  }

  private static void accepted(List<Outcome> outcomes) {
    for (Outcome each : outcomes) {
      if (!(each instanceof Outcome.Accepted)) {
        throw new IllegalStateException("Not accepted: " + each);
      }
    }
  }

  /** Transfers that their callers wait for, one after the other each. */
  private void single(SqlLedger ledger, int callers, int transfers) {
    List<Double> rates = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Instant now = START.plusSeconds(86_400L * (DAYS + later.incrementAndGet()));
      var failures = new ConcurrentLinkedQueue<RuntimeException>();
      long start = System.nanoTime();
      List<Thread> threads =
          IntStream.range(0, callers)
              .mapToObj(
                  caller ->
                      Thread.ofVirtual()
                          .unstarted(
                              () -> {
                                try {
                                  post(ledger, now, transfers / callers, caller);
                                } catch (RuntimeException failed) {
                                  failures.add(failed);
                                }
                              }))
              .toList();
      threads.forEach(Thread::start);
      threads.forEach(LedgerBench::join);
      if (!failures.isEmpty()) {
        throw failures.element();
      }
      rates.add(transfers / callers * callers / seconds(start));
    }
    say(
        "  durable one by one, %d caller%s: %,.0f transfers/s, %,.0f postings/s (median of %d)"
            .formatted(callers, callers == 1 ? "" : "s", median(rates), 2 * median(rates), RUNS));
  }

  private void post(SqlLedger ledger, Instant now, int transfers, int seed) {
    var random = new Random(seed);
    for (int i = 0; i < transfers; i++) {
      Transfer transfer = receipt(random, now.atZone(ZoneOffset.UTC).toLocalDate());
      accepted(List.of(ledger.record(List.of(transfer), now)));
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Balances of the account with most postings and of lots, on any day, as known on any day. */
  private void asOf(SqlLedger ledger) {
    for (AccountId account : List.of(WORLD, lot(7))) {
      var random = new Random(11);
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < extent.questions; i++) {
        LocalDate day = START.atZone(ZoneOffset.UTC).toLocalDate().plusDays(random.nextInt(DAYS));
        Instant known =
            i % 2 == 0 ? Instant.MAX : START.plusSeconds(86_400L * random.nextInt(DAYS));
        long start = System.nanoTime();
        ledger.posted(account, day, known);
        millis.add(1_000 * seconds(start));
      }
      say(
          "  balance as of a day, of %s: %.2f ms (median), %.2f ms (slowest of %d)"
              .formatted(
                  account,
                  median(millis),
                  millis.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                  extent.questions));
    }
  }

  /** How often a second this disk makes a page of eight kilobytes durable. */
  private double fsyncs() throws IOException {
    List<Double> rates = new ArrayList<>();
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("fsync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        int times = 0;
        while (seconds(start) < 0.5) {
          file.write(ByteBuffer.allocate(8_192), 8_192L * times);
          file.force(false);
          times++;
        }
        rates.add(times / seconds(start));
      }
    }
    return median(rates);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) * 1e-9;
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths;
    try (var walk = Files.walk(folder)) {
      paths = new ArrayList<>(walk.toList());
    }
    for (Path each : paths.reversed()) {
      Files.deleteIfExists(each);
    }
  }
}
