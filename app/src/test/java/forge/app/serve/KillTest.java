package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.security.Accounts;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that is killed without a last word at moments drawn by chance, while something is
 * written: after the next start nothing is half done, and what was asked for with a key is done
 * once.
 *
 * <p>{@code -Dforge.faults=20} kills so often in each way; {@code -Dforge.faults.seed} draws other
 * moments, or those that a failure names.
 */
final class KillTest {

  private static final int TIMES = Integer.getInteger("forge.faults", 1);
  private static final long SEED = Long.getLong("forge.faults.seed", 20_261_127);
  private static final int ROWS = 20_000;
  private static final String PASSWORD = "correct horse battery";
  private static final String MAKER = "DEMO motor maker";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Random RANDOM = new Random(SEED);

  @TempDir private static Path folder;
  private static Path data;
  private static ServerProcess server;
  private static Visitor chief;
  private static Visitor second;

  @BeforeAll
  static void start() throws Exception {
    data = folder.resolve("data");
    try (Server first = RunningServer.start(data, "")) {
      chief = user(first, "chief");
      second = user(first, "second");
      assertThat(chief.get("/api/v1/reserve/verification").statusCode()).isEqualTo(200);
      assertThat(chief.get("/api/v1/prices").statusCode()).isEqualTo(200);
    }
    again();
  }

  private static Visitor user(Server first, String name) {
    var user = new User(name, name, EnumSet.allOf(Role.class), Set.of(MAKER));
    assertThat(first.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
    return new Visitor(first).loggedIn(name, PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Starts the server again; sessions of the process before go on. */
  private static void again() throws IOException, InterruptedException {
    server = ServerProcess.start(data);
    chief = new Visitor(server.address()).with(chief);
    second = new Visitor(server.address()).with(second);
    assertThat(chief.get("/api/v1/session").statusCode()).isEqualTo(200);
  }

  /** Something that is asked again and again, each time with a key of its own. */
  private record Writer(String name, IntFunction<Request> requests) {}

  /** A request that writes, and whether the second user sends it. */
  private record Request(boolean bySecond, String path, String body) {

    HttpResponse<String> send(String... key) {
      return (bySecond ? second : chief).post(path, body, key);
    }
  }

  /** What was answered before the kill, in order; the next was under way. */
  private static List<HttpResponse<String>> askUntilKilled(Writer writer, CountDownLatch first) {
    var answered = new ArrayList<HttpResponse<String>>();
    while (true) {
      int number = answered.size();
      try {
        answered.add(
            writer.requests().apply(number).send("Idempotency-Key", writer.name() + "-" + number));
      } catch (IllegalStateException killed) {
        return answered;
      }
      first.countDown();
    }
  }

  /** Sends half of an upload bit by bit, until the server is killed. */
  private static void upload(byte[] head, byte[] form, CountDownLatch first) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(head);
      int bit = form.length / 200;
      for (int at = 0; at < form.length / 2; at += bit) {
        socket.getOutputStream().write(form, at, bit);
        socket.getOutputStream().flush();
        first.countDown();
        Thread.sleep(20);
      }
      while (socket.getInputStream().read() >= 0) {
        // Nothing is answered before the upload is whole.
      }
    } catch (IOException | InterruptedException killed) {
      first.countDown();
    }
  }

  /** What holds after every start. */
  private static void whole(String what) throws IOException {
    assertThat(chief.get("/api/v1/audit/verification").body())
        .as(what)
        .contains("\"holds\" : true");
    JsonNode ledger = MAPPER.readTree(chief.get("/api/v1/reserve/verification").body());
    assertThat(ledger.path("holds").asBoolean()).as(what + ": " + ledger).isTrue();
    assertThat(chief.get("/api/v1/prices/entries").statusCode()).as(what).isEqualTo(200);
    try (Stream<Path> files = Files.walk(data)) {
      assertThat(files.map(each -> data.relativize(each).toString()))
          .as(what)
          .noneMatch(each -> each.matches("(reserve|price-book)-.*|.*\\.tmp|.*partial.*"));
    }
  }

  private static Writer acts(int round) {
    String name = "act-" + SEED + "-" + round;
    return new Writer(
        name,
        i ->
            new Request(
                false,
                "/api/v1/reserve/acts",
                """
                {"act": "draw", "id": "%s-%d", "by": "%s", "participant": "%3$s",
                 "product": "ndpr-oxide", "quantity": 1, "replenish-by": "2027-03-31"}
                """
                    .formatted(name, i, MAKER)));
  }

  /** Proposals and approvals by turns, from a revision on. */
  private static Writer prices(int round, int from) {
    String proposal = "{\"product\": \"ga-4n\", \"period\": \"2026-06\", \"provisional\": true}";
    return new Writer(
        "price-" + SEED + "-" + round,
        i ->
            i % 2 == 0
                ? new Request(false, "/api/v1/prices/proposals", proposal)
                : new Request(true, approval(from + i / 2), "{}"));
  }

  private static String id(int revision) {
    return "ga-4n-2026-06." + revision;
  }

  private static String approval(int revision) {
    return "/api/v1/prices/publications/" + id(revision) + "/approval";
  }

  @Test
  void whatAKillBreaksOffIsThereWholeOrNotAtAll() throws Exception {
    byte[] form = table();
    int revision = 1;
    for (int round = 0; round < TIMES; round++) {
      String as = "round %d (-Dforge.faults.seed=%d)".formatted(round, SEED);
      Writer acts = acts(round);
      Writer prices = prices(round, revision);
      String job = "job-" + SEED + "-" + round;
      String upload = "upload-" + SEED + "-" + round;
      int jobs = jobs().size();
      String accepted = sent(job, form);
      List<CountDownLatch> begun = Stream.generate(() -> new CountDownLatch(1)).limit(3).toList();
      try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
        var acted = others.submit(() -> askUntilKilled(acts, begun.get(0)));
        var priced = others.submit(() -> askUntilKilled(prices, begun.get(1)));
        byte[] head = head(upload, form.length);
        others.execute(() -> upload(head, form, begun.get(2)));
        for (CountDownLatch each : begun) {
          each.await();
        }
        Thread.sleep(RANDOM.nextInt(1_500));
        server.kill();
        System.err.printf(
            "%s: %d acts and %d prices were answered before the kill%n",
            as, acted.get().size(), priced.get().size());
        again();
        whole(as);
        assertThat(jobs()).as(as).hasSize(jobs + 1);
        assertThat(uploads().size()).as(as).isLessThanOrEqualTo(1);
        actsAreWhole(as, acts, acted.get());
        revision = pricesAreWhole(as, prices, priced.get(), revision);
      }
      assertThat(awaitEnd(accepted)).as(as).isEqualTo("done");
      assertThat(chief.get("/api/v1/assessments/bulk/" + accepted).body())
          .as(as)
          .contains("\"entries\" : " + ROWS);
      assertThat(sent(job, form)).as(as).isEqualTo(accepted);
      String again = sent(upload, form);
      assertThat(sent(upload, form)).as(as).isEqualTo(again);
      assertThat(jobs()).as(as).hasSize(jobs + 2);
      assertThat(awaitEnd(again)).as(as).isEqualTo("done");
      awaitNoUploads(as);
      whole(as);
    }
  }

  private static void actsAreWhole(String as, Writer acts, List<HttpResponse<String>> answered) {
    replayed(as, acts, answered);
    int open = answered.size();
    var repeat = acts.requests().apply(open).send("Idempotency-Key", acts.name() + "-" + open);
    assertThat(repeat.statusCode()).as(as + repeat.body()).isIn(201, 409);
    // Whether it was done or not, it is done once now: an act has a name of its own.
    assertThat(acts.requests().apply(open).send().statusCode()).as(as).isEqualTo(201);
    String all = chief.get("/api/v1/reserve/acts?limit=1000").body();
    String audit = chief.get("/api/v1/audit?kind=reserve-act-asked&limit=1000").body();
    for (int i = 0; i <= open; i++) {
      String id = "\"" + acts.name() + "-" + i + "\"";
      assertThat(all.split(id, -1)).as(as).hasSize(2);
      assertThat(audit).as(as).contains(id);
    }
  }

  /** What was answered is answered the same, and not done again. */
  private static void replayed(String as, Writer writer, List<HttpResponse<String>> answered) {
    for (int i = 0; i < answered.size(); i++) {
      var before = answered.get(i);
      assertThat(before.statusCode()).as(as + before.body()).isEqualTo(201);
      var repeat = writer.requests().apply(i).send("Idempotency-Key", writer.name() + "-" + i);
      assertThat(repeat.body()).as(as).isEqualTo(before.body());
      assertThat(repeat.headers().firstValue("idempotency-replayed")).as(as).hasValue("true");
    }
  }

  /** The next revision. */
  private static int pricesAreWhole(
      String as, Writer prices, List<HttpResponse<String>> answered, int from) {
    replayed(as, prices, answered);
    int open = answered.size();
    Request request = prices.requests().apply(open);
    var repeat = request.send("Idempotency-Key", prices.name() + "-" + open);
    assertThat(repeat.statusCode()).as(as + repeat.body()).isIn(201, 409, 422);
    if (repeat.statusCode() != 201) {
      // It was written and not answered, or not written: it is refused, or done now.
      assertThat(request.send().statusCode()).as(as).isIn(201, 422);
    }
    int last = from + open / 2;
    if (open % 2 == 0) {
      assertThat(second.post(approval(last), "{}").statusCode()).as(as).isEqualTo(201);
    }
    String recompute = "/api/v1/prices/publications/" + id(last) + "/recompute";
    assertThat(chief.post(recompute, "{}").body()).as(as).contains("\"differences\" : [ ]");
    String all = chief.get("/api/v1/prices/publications?limit=1000").body();
    assertThat(all.split("\"" + id(last) + "\"", -1)).as(as).hasSize(2);
    assertThat(all).as(as).doesNotContain("\"" + id(last + 1) + "\"");
    return last + 1;
  }

  private static byte[] table() {
    String[] lines =
        new String(FuzzSamples.tables().getFirst(), StandardCharsets.UTF_8).split("\n", -1);
    var table = new StringBuilder(lines[0]).append('\n');
    for (int i = 0; i < ROWS; i++) {
      table.append(lines[1].replace("000001", "%06d".formatted(i))).append('\n');
    }
    return ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"e.csv\"\r\n\r\n"
            + table
            + "\r\n--b--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Sends an upload and returns the job that was made of it. */
  private static String sent(String key, byte[] form) throws IOException {
    try (var wire = new Wire(server.port(), 60_000)) {
      Wire.Reply reply = wire.ask(whole(key, form)).orElseThrow();
      assertThat(reply.status()).as(reply.body()).isEqualTo(202);
      return MAPPER.readTree(reply.body()).path("job").asString();
    }
  }

  @Test
  void whenItIsAskedToEndWhatIsUnderWayIsWaitedFor() throws Exception {
    byte[] form = table();
    String job = sent("end-" + SEED, form);
    // A request that is under way: its body has not come to its end.
    byte[] slow = whole("slow-" + SEED, form);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(slow, 0, slow.length / 2);
      socket.getOutputStream().flush();
      Thread.sleep(300);
      server.askToEnd();
      Thread.sleep(300);
      socket.getOutputStream().write(slow, slow.length / 2, slow.length - slow.length / 2);
      socket.getOutputStream().flush();
      assertThat(Wire.read(socket.getInputStream()).orElseThrow().status()).isEqualTo(202);
    }
    server.awaitEnd();
    again();
    whole("end");
    assertThat(awaitEnd(job)).isEqualTo("done");
    assertThat(jobs()).allMatch(each -> awaitEnd(each.path("id").asString()).equals("done"));
    awaitNoUploads("end");
  }

  /** An upload goes when its job has ended, a moment after that is told. */
  private static void awaitNoUploads(String as) throws IOException, InterruptedException {
    for (int i = 0; i < 100 && !uploads().isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertThat(uploads()).as(as).isEmpty();
  }

  private static List<JsonNode> jobs() {
    var jobs = new ArrayList<JsonNode>();
    MAPPER
        .readTree(chief.get("/api/v1/assessments/bulk?limit=1000").body())
        .path("items")
        .forEach(jobs::add);
    return jobs;
  }

  private static List<Path> uploads() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("uploads"))) {
      return files.toList();
    }
  }

  private static String awaitEnd(String job) {
    for (int i = 0; i < 1_200; i++) {
      String state =
          MAPPER.readTree(chief.get("/api/v1/jobs/" + job).body()).path("state").asString();
      if (!Set.of("queued", "running").contains(state)) {
        return state;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
    return "not ended in a minute";
  }

  private static byte[] head(String key, int length) {
    var head = new StringBuilder("POST /api/v1/assessments/bulk HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    chief.session().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    return head.append("Content-Type: multipart/form-data; boundary=b\r\n")
        .append("Idempotency-Key: " + key + "\r\n")
        .append("Content-Length: " + length + "\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] whole(String key, byte[] form) {
    byte[] head = head(key, form.length);
    byte[] whole = java.util.Arrays.copyOf(head, head.length + form.length);
    System.arraycopy(form, 0, whole, head.length, form.length);
    return whole;
  }
}
