package forge.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Times the server as a process of its own, from this process over loopback: how soon it is ready,
 * how much memory it keeps, and how long an assessment takes while they are asked for at a fixed
 * rate. A request counts from the moment at which it was due, so a server that stalls is not
 * excused from what it kept waiting.
 */
final class ServeBench {

  /** How much is measured. */
  enum Extent {
    QUICK(5_000, 10_000),
    FULL(60_000, 20_000);

    private final int requests;
    private final int ahead;

    Extent(int requests, int ahead) {
      this.requests = requests;
      this.ahead = ahead;
    }
  }

  private static final int RATE = 1_000;
  private static final long NANOS = 1_000_000_000L;

  private final Extent extent;
  private final PrintStream out;
  private final Path root;

  private ServeBench(Extent extent, PrintStream out, Path root) {
    this.extent = extent;
    this.out = out;
    this.root = root;
  }

  static void run(Extent extent, PrintStream out) {
    try {
      Path root =
          Path.of(ServeBench.class.getProtectionDomain().getCodeSource().getLocation().getPath())
              .resolve("../../..")
              .normalize();
      Path data = Files.createTempDirectory("forge-bench-serve");
      try {
        new ServeBench(extent, out, root).measure(data);
      } finally {
        remove(data);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  private void measure(Path data) throws IOException, InterruptedException {
    int port = freePort();
    try (ServedForge first = ServedForge.start(root, data, port)) {
      out.println("first start: ready in %.1f s".formatted(first.readySeconds()));
    }
    try (ServedForge again = ServedForge.start(root, data, port)) {
      out.println("later start: ready in %.1f s".formatted(again.readySeconds()));
      Thread.sleep(5_000);
      out.println("memory at rest (resident): %,d MiB".formatted(again.residentMebibytes()));
      assess(again);
      simulate(again);
      out.println("memory after load (resident): %,d MiB".formatted(again.residentMebibytes()));
    }
  }

  private void assess(ServedForge server) throws IOException, InterruptedException {
    String entry = Files.readString(root.resolve("docs/examples/levy/entry.json"));
    warm(server, entry, extent.ahead);
    double[] millis = load(server, entry, extent.requests);
    Arrays.sort(millis);
    out.println(
        "assessments, %,d at %,d a second: median %.2f ms, p99 %.2f ms, slowest %.1f ms"
            .formatted(
                millis.length,
                RATE,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1]));
  }

  /** Asks one after the other, so that nothing piles up while the JVM compiles what it runs. */
  private static void warm(ServedForge server, String entry, int requests) {
    for (int i = 0; i < requests; i++) {
      HttpResponse<String> response = server.post("/api/v1/assessments", entry).join();
      if (response.statusCode() != 200) {
        throw new IllegalStateException(said(response));
      }
    }
  }

  /** Milliseconds from when each request was due until it was answered. */
  private static double[] load(ServedForge server, String entry, int requests)
      throws InterruptedException {
    var millis = new double[requests];
    var answered = new AtomicInteger();
    var wrong = new ConcurrentLinkedQueue<String>();
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      int request = i;
      long due = start + i * NANOS / RATE;
      long early = due - System.nanoTime();
      if (early > 0) {
        Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
      }
      var _ =
          server
              .post("/api/v1/assessments", entry)
              .whenComplete(
                  (response, failure) -> {
                    millis[request] = (System.nanoTime() - due) / 1e6;
                    if (failure != null) {
                      wrong.add(failure.toString());
                    } else if (response.statusCode() != 200) {
                      wrong.add(said(response));
                    }
                    answered.incrementAndGet();
                  });
    }
    long patience = System.nanoTime() + 60 * NANOS;
    while (answered.get() < requests && System.nanoTime() < patience) {
      Thread.sleep(10);
    }
    if (!wrong.isEmpty() || answered.get() < requests) {
      throw new IllegalStateException(
          "%d of %d requests answered, %d of them wrong %s"
              .formatted(answered.get(), requests, wrong.size(), wrong.peek()));
    }
    return millis;
  }

  private static String said(HttpResponse<String> response) {
    return response.statusCode() + " " + response.body();
  }

  private void simulate(ServedForge server) throws IOException, InterruptedException {
    for (String occasion : new String[] {"first", "second", "third"}) {
      long start = System.nanoTime();
      String state = server.runJob("/api/v1/runs", "{\"scenario\":\"zone-floors\"}");
      out.println(
          "a run of zone-floors, the %s: %s after %.1f s"
              .formatted(occasion, state, (System.nanoTime() - start) / 1e9));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path each : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
