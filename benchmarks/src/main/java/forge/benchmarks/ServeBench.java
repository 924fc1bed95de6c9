package forge.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Times the server as a process of its own, from this process over loopback: how soon it is ready,
 * how much memory it keeps, and how long an assessment takes while they are asked for at a fixed
 * rate: at once after a start, as the first after it has rehearsed, and later. No request goes
 * before those that are counted.
 */
final class ServeBench {

  /** How much is measured. */
  enum Extent {
    QUICK(10_000),
    FULL(60_000);

    private final int requests;

    Extent(int requests) {
      this.requests = requests;
    }
  }

  private static final int FIRST = 5_000;

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
      assess(first, "at once", FIRST);
    }
    try (ServedForge again = ServedForge.start(root, data, port)) {
      out.println("later start: ready in %.1f s".formatted(again.readySeconds()));
      double rehearsed = again.awaitRehearsal();
      out.println("rehearsed after %.1f s more".formatted(rehearsed));
      Thread.sleep(5_000);
      out.println("memory at rest (resident): %,d MiB".formatted(again.residentMebibytes()));
      assess(again, "first", FIRST);
      assess(again, "next", extent.requests);
      assess(again, "then", extent.requests);
      simulate(again);
      out.println("memory after load (resident): %,d MiB".formatted(again.residentMebibytes()));
    }
  }

  /** Asks for assessments, with nothing asked ahead of those that are counted. */
  private void assess(ServedForge server, String occasion, int requests)
      throws IOException, InterruptedException {
    byte[] request =
        server.request(
            "/api/v1/assessments", Files.readString(root.resolve("docs/examples/levy/entry.json")));
    double busy = server.processorSeconds();
    double[] millis = PacedLoad.run(server.port(), request, requests);
    out.println(
        "assessments %s, %,d at 1,000 a second: median %.2f ms, p99 %.2f ms, slowest %.1f ms;"
                .formatted(
                    occasion,
                    requests,
                    millis[requests / 2],
                    millis[(int) (requests * 0.99)],
                    millis[requests - 1])
            + " processor of the server %.2f ms each, load of the machine %s"
                .formatted((server.processorSeconds() - busy) * 1e3 / requests, machineLoad()));
  }

  private static String machineLoad() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
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
