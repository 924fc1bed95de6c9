package forge.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server started by the {@code forge} script in a process of its own, and a session with it. */
final class ServedForge implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("(http://\\S+)(/enter\\?token=\\S+)");
  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"(\\w+)\"");
  private static final Pattern JOB = Pattern.compile("\"(?:job|id)\"\\s*:\\s*\"([^\"]+)\"");
  private static final double PATIENCE = 120;

  private final Process process;
  private final Path said;
  private final double readySeconds;
  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(cookies)
          .build();

  private ServedForge(Process process, Path said, double readySeconds, String address) {
    this.process = process;
    this.said = said;
    this.readySeconds = readySeconds;
    this.address = address;
  }

  /** Starts it on a data folder, waits for the line that says it is ready, and enters by it. */
  static ServedForge start(Path root, Path data, int port)
      throws IOException, InterruptedException {
    Path said = data.resolveSibling(data.getFileName() + ".log");
    String script = root.resolve("forge").toString();
    int built = new ProcessBuilder(script, "--version").start().waitFor();
    if (built != 0) {
      throw new IOException("forge --version ended with " + built);
    }
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                script, "serve", "--port", Integer.toString(port), "--data", data.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    while (true) {
      Matcher link = LINK.matcher(Files.readString(said));
      double seconds = (System.nanoTime() - start) / 1e9;
      if (link.find()) {
        var served = new ServedForge(process, said, seconds, link.group(1));
        served.get(link.group(2));
        return served;
      }
      if (!process.isAlive() || seconds > PATIENCE) {
        process.destroy();
        throw new IOException("the server is not ready: " + Files.readString(said));
      }
      Thread.sleep(20);
    }
  }

  double readySeconds() {
    return readySeconds;
  }

  /** Waits until it has asked itself what it asks itself after a start; tells how long that was. */
  double awaitRehearsal() throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!Files.readString(said).contains("Rehearsed")) {
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!process.isAlive() || seconds > PATIENCE) {
        throw new IOException("the server has not rehearsed within %.0f s".formatted(seconds));
      }
      Thread.sleep(100);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  int port() {
    return URI.create(address).getPort();
  }

  /** Processor time that it has taken. */
  double processorSeconds() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  /** The bytes of a request that sends a document in this session. */
  byte[] request(String path, String body) {
    String session =
        cookies.getCookieStore().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    byte[] document = body.getBytes(StandardCharsets.UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: localhost:" + port(),
            "Content-Type: application/json",
            "Content-Length: " + document.length,
            "Cookie: " + session,
            "X-XSRF-TOKEN: " + token(),
            "",
            "");
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(document);
    return bytes.toByteArray();
  }

  /** Memory that it holds, as the system counts it. */
  long residentMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  String get(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
        .body();
  }

  CompletableFuture<HttpResponse<String>> post(String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", token())
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Starts a job and waits until it has ended; tells its last state. */
  String runJob(String path, String body) throws IOException, InterruptedException {
    String accepted = post(path, body).join().body();
    Matcher job = JOB.matcher(accepted);
    if (!job.find()) {
      throw new IOException("no job was started: " + accepted);
    }
    while (true) {
      Matcher state = STATE.matcher(get("/api/v1/jobs/" + job.group(1)));
      if (!state.find()) {
        throw new IOException("the job has no state");
      }
      if (!state.group(1).equals("queued") && !state.group(1).equals("running")) {
        return state.group(1);
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Files.deleteIfExists(said);
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the server did not stop within 30 s of being asked to");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
