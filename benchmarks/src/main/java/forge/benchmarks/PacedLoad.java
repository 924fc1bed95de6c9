package forge.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate over a bounded number of connections. Each is due at a moment, and its
 * time runs from there, so a server that stalls is not excused from what it kept waiting, and nor
 * is a caller that has no connection free.
 */
final class PacedLoad {

  private static final int RATE = 1_000;
  private static final int CONNECTIONS = 32;
  private static final long NANOS = 1_000_000_000L;
  private static final long AHEAD = NANOS / 20;

  private PacedLoad() {}

  /** Milliseconds from when each request was due until it was answered, sorted. */
  static double[] run(int port, byte[] request, int requests) throws InterruptedException {
    var millis = new double[requests];
    var next = new AtomicInteger();
    var wrong = new ConcurrentLinkedQueue<String>();
    long start = System.nanoTime() + AHEAD;
    var callers = new ArrayList<Thread>();
    for (int i = 0; i < CONNECTIONS; i++) {
      callers.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var connection = new KeptConnection(port, request)) {
                      call(connection, next, start, millis);
                    } catch (IOException failed) {
                      wrong.add(failed.toString());
                    }
                  }));
    }
    for (Thread each : callers) {
      each.join();
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "%d callers failed: %s".formatted(wrong.size(), wrong.peek()));
    }
    Arrays.sort(millis);
    return millis;
  }

  private static void call(
      KeptConnection connection, AtomicInteger next, long start, double[] millis)
      throws IOException {
    for (int i = next.getAndIncrement(); i < millis.length; i = next.getAndIncrement()) {
      long due = start + i * NANOS / RATE;
      for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
        LockSupport.parkNanos(early);
      }
      int status = connection.ask();
      millis[i] = (System.nanoTime() - due) / 1e6;
      if (status != 200) {
        throw new IOException("status " + status);
      }
    }
  }
}
