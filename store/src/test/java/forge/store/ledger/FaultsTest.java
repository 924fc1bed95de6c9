package forge.store.ledger;

import static forge.store.ledger.Postings.LOT;
import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.TransferId;
import forge.reserve.ledger.Unavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process that posts, and the server it posts to, at random moments: what was accepted is
 * there, nothing is there twice, and all invariants hold. Three times each here; two hundred times
 * with {@code -Dforge.faults=200}.
 */
class FaultsTest {

  private static final int TIMES = Integer.getInteger("forge.faults", 3);

  /** A ledger is checked whole after each kill, so a new one is begun after this many. */
  private static final int KILLS_A_LEDGER = 20;

  private static final Random RANDOM = new Random(20_260_510);
  private static Server server;

  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aKilledProcessLosesNothingInAFile() throws Exception {
    killProcesses(round -> "jdbc:h2:file:" + folder.resolve("ledger" + round));
  }

  @Test
  void aKilledProcessLosesNothingOnAServer() throws Exception {
    Server kept = server();
    killProcesses(_ -> kept.freshDatabase());
  }

  private static Server server() {
    if (server == null) {
      server = Server.startOrSkip();
    }
    return server;
  }

  private void killProcesses(IntFunction<String> place) throws Exception {
    int accepted = 0;
    for (int from = 0; from < TIMES; from += KILLS_A_LEDGER) {
      accepted +=
          killProcesses(place.apply(from), from, Math.min(TIMES, from + KILLS_A_LEDGER)).size();
    }
    System.out.printf("faults: %d kills, %d accepted, none lost%n", TIMES, accepted);
    assertThat(accepted).isPositive();
  }

  private Set<String> killProcesses(String url, int from, int until) throws Exception {
    try (SqlLedger ledger = SqlLedger.open(url)) {
      ledger.open(Postings.accounts());
    }
    Set<String> accepted = new HashSet<>();
    for (int time = from; time < until; time++) {
      List<String> told = killedWhilePosting(url, "k" + time);
      accepted.addAll(told);
      try (SqlLedger ledger = SqlLedger.open(url)) {
        survived(ledger, accepted);
        // The caller never heard of what came next; asking again is safe.
        int last = told.size() - 1;
        if (last >= 0) {
          assertThat(ledger.record(List.of(PostingProcess.gram(told.get(last))), Instant.now()))
              .isInstanceOf(Outcome.Repeated.class);
        }
      }
    }
    return accepted;
  }

  private List<String> killedWhilePosting(String url, String prefix) throws Exception {
    Path errors = folder.resolve(prefix + ".err");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PostingProcess.class.getName(),
                url,
                prefix)
            .redirectError(errors.toFile())
            .start();
    List<String> accepted = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).as(Files.readString(errors)).isEqualTo("ready");
      long end = System.nanoTime() + RANDOM.nextLong(20_000_000L, 900_000_000L);
      Thread.ofVirtual()
          .start(
              () -> {
                LockSupport.parkNanos(end - System.nanoTime());
                // Through its handle: the streams stay open, and what it had told is read to the
                // end.
                process.toHandle().destroyForcibly();
              });
      read(lines, prefix, accepted);
    }
    process.waitFor();
    assertThat(Files.readString(errors)).isEmpty();
    return accepted;
  }

  /** What was told until the process ended; a last line may be cut short. */
  private static void read(BufferedReader lines, String prefix, List<String> accepted)
      throws IOException {
    String line = lines.readLine();
    while (line != null) {
      String next = lines.readLine();
      if (next != null) {
        assertThat(line).startsWith(prefix);
        accepted.add(line);
      }
      line = next;
    }
  }

  private static void survived(SqlLedger ledger, Set<String> accepted) {
    LedgerVerification verified = ledger.verify();
    assertThat(verified.breaches()).isEmpty();
    assertThat(ledger.balance(LOT).posted()).isEqualTo(verified.records());
    Set<String> recorded = new HashSet<>();
    ledger
        .records(0, Integer.MAX_VALUE)
        .forEach(record -> recorded.add(record.transfer().id().text()));
    assertThat(recorded).hasSize((int) verified.records());
    assertThat(accepted).isSubsetOf(recorded);
    if (!accepted.isEmpty()) {
      assertThat(ledger.find(new TransferId(accepted.iterator().next()))).isPresent();
    }
  }

  /** Callers whose request the server took with it are told; the others go on when it is back. */
  @Test
  void aKilledServerLosesNothing() throws Exception {
    int accepted = 0;
    for (int from = 0; from < TIMES; from += KILLS_A_LEDGER) {
      accepted += killServer(from, Math.min(TIMES, from + KILLS_A_LEDGER)).size();
    }
    System.out.printf("faults: %d server kills, %d accepted, none lost%n", TIMES, accepted);
    assertThat(accepted).isPositive();
  }

  private static Collection<String> killServer(int from, int until) throws Exception {
    String url = server().freshDatabase();
    var accepted = new ConcurrentLinkedQueue<String>();
    try (SqlLedger ledger = SqlLedger.open(url)) {
      ledger.open(Postings.accounts());
      for (int time = from; time < until; time++) {
        var failures = new ConcurrentLinkedQueue<Exception>();
        var running = new AtomicBoolean(true);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
          String prefix = "s" + time + "." + thread;
          threads.add(
              Thread.ofPlatform()
                  .start(
                      () -> {
                        try {
                          PostingProcess.post(ledger, prefix, running::get, accepted::add);
                        } catch (RuntimeException failed) {
                          failures.add(failed);
                        }
                      }));
        }
        Thread.sleep(RANDOM.nextInt(20, 700));
        server.kill();
        server.restart();
        Thread.sleep(RANDOM.nextInt(20, 200));
        running.set(false);
        for (Thread each : threads) {
          each.join();
        }
        assertThat(failures).allMatch(each -> each instanceof Unavailable);
        survived(ledger, new HashSet<>(accepted));
      }
    }
    assertThat(accepted).doesNotHaveDuplicates();
    return accepted;
  }
}
