package forge.app.serve;

import forge.app.serve.OpenInterface.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the routes take when nothing is wrong: the shipped examples, and bodies of our own. */
final class FuzzSamples {

  static final String PUBLICATION = "rare-earths-2026-05.1";
  private static final Path DOCS = Path.of("..", "docs");

  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("chain", List.of("rare-earths", "gallium", "cobalt")),
          Map.entry("set", List.of("demo-zone", "us-tariff")),
          Map.entry("rules", List.of("demo-zone", "us-tariff")),
          Map.entry("old", List.of("demo-zone")),
          Map.entry("new", List.of("us-tariff")),
          Map.entry("challenge", List.of("C-1", "C-2")),
          Map.entry("name", List.of("nobody", "zed")),
          Map.entry("id", List.of(PUBLICATION, "ga-4n-2026-05.1", "DEMO motor maker")),
          Map.entry("product", List.of("ndpr-oxide", "ga-4n")),
          Map.entry("market", List.of("zone", "outside", "dominant")),
          Map.entry("period", List.of("2026-05", "2026-Q2", "2026")),
          Map.entry("part", List.of("all", "pending", "challenges")),
          Map.entry("format", List.of("json", "csv", "xlsx", "parquet")),
          Map.entry("as-of", List.of("2026-06-15", "2025-01-01")),
          Map.entry("from", List.of("2026-01-01")),
          Map.entry("to", List.of("2026-07-01")),
          Map.entry("known-at", List.of("2026-07-01", "2026-06-10T12:00Z")),
          Map.entry("offset", List.of("0", "5")),
          Map.entry("limit", List.of("1", "10")),
          Map.entry("goods", List.of("8505.11", "8112.92.10")),
          Map.entry("origin", List.of("CHN", "JPN")),
          Map.entry("for", List.of("USA", "JPN")),
          Map.entry("q", List.of("magnet", "8112")),
          Map.entry("under", List.of("top", "8505")),
          Map.entry("kind", List.of("request", "assessment")),
          Map.entry("user", List.of("administrator", "")));

  private final List<String> acts = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();

  /** The examples, and what a server already holds: acts of its reserve, and a job. */
  FuzzSamples(Visitor visitor) {
    JsonNode listed =
        new JsonMapper().readTree(visitor.get("/api/v1/reserve/acts?limit=1000").body());
    listed.path("items").forEach(each -> acts.add(each.toString()));
    JsonNode job = new JsonMapper().readTree(visitor.get("/api/v1/jobs?limit=5").body());
    job.path("items").forEach(each -> jobs.add(each.path("id").asString()));
    jobs.add("123e4567-e89b-12d3-a456-426614174000");
  }

  /** Values of a parameter of a route. */
  List<String> values(Operation route, String parameter) {
    boolean job =
        parameter.equals("job") || (parameter.equals("id") && route.path().contains("/jobs"));
    return job ? jobs : VALUES.getOrDefault(parameter, List.of("true", "none", "7"));
  }

  /** Whether a route takes a file of a form. */
  static boolean takesFile(Operation route) {
    return route.method().equals("POST")
        && (route.path().endsWith("/bulk") || route.path().equals("/api/v1/watch"));
  }

  /** Tables that can be uploaded. */
  static List<byte[]> tables() {
    return List.of(
        text("examples/levy/entries.csv").getBytes(StandardCharsets.UTF_8),
        text("examples/levy/watch.csv").getBytes(StandardCharsets.UTF_8),
        "PAR1\0\0\0\0\0\0\0\0PAR1".getBytes(StandardCharsets.UTF_8));
  }

  static String entry() {
    return text("examples/levy/entry.json");
  }

  private static String text(String file) {
    try {
      return Files.readString(DOCS.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Bodies of a route that writes. */
  List<String> bodies(Operation route) {
    String path = route.path().substring("/api/v1".length());
    return switch (path) {
      case "/session" -> List.of("{\"name\": \"ann\", \"password\": \"guess\"}");
      case "/users" ->
          List.of(
              "{\"name\": \"zed\", \"fullName\": \"Zed\", \"roles\": [\"reader\"],"
                  + " \"password\": \"a long enough one\", \"actsFor\": [\"DEMO minister\"]}");
      case "/users/{name}" ->
          List.of("{\"roles\": [\"reader\"], \"locked\": true, \"actsFor\": []}");
      case "/assessments" ->
          List.of(
              entry(),
              "{\"entry\": "
                  + entry()
                  + ", \"after\": {\"forge\": \"assessment/1\", \"version\": 1}, \"reason\":"
                  + " \"price-corrected\"}");
      case "/origin" ->
          List.of(
              text("examples/origin/mass-balance.yaml"),
              text("examples/origin/battery-minerals.yaml"),
              text("examples/origin/magnet-by-stages.yaml"),
              text("examples/origin/nafta-chair.yaml"));
      case "/runs" -> runs();
      case "/prices/determinations", "/prices/proposals" ->
          List.of(
              "{\"product\": \"ga-4n\", \"period\": \"2026-06\"}",
              "{\"chain\": \"cobalt\", \"period\": \"2026-06\", \"provisional\": true,"
                  + " \"reason\": \"try\"}");
      case "/reserve/acts" -> acts;
      case "/reserve/sizings" -> List.of("{\"draws\": 100, \"seed\": 7, \"risk\": 0.05}");
      case "/reserve/plans" -> List.of("{\"budget\": [200000000, 100000000], \"cap\": 0.1}");
      default -> rulings(path);
    };
  }

  private static List<String> rulings(String path) {
    return path.endsWith("/rejection")
        ? List.of("{\"reason\": \"no\"}")
        : path.endsWith("/challenges")
            ? List.of("{\"text\": \"a trade is missing\", \"answer-by\": \"2027-06-01\"}")
            : path.endsWith("/answer")
                ? List.of("{\"finding\": \"upheld\", \"reason\": \"it was missing\"}")
                : List.of("{}");
  }

  private static List<String> runs() {
    String document = new JsonMapper().writeValueAsString(text("formats/scenario-example.yaml"));
    return List.of(
        "{\"scenario\": \"default\", \"depth\": \"quick\"}",
        "{\"scenario\": \"default\", \"zone\": [\"USA\", \"JPN\"], \"floors\":"
            + " [{\"product\": \"ndpr-oxide\", \"price\": 110}], \"shocks\": [{\"export-ban\":"
            + " {\"products\": [\"dy-oxide\"], \"from\": \"CHN\", \"to\": \"zone\"}}]}",
        "{\"document\": " + document + "}");
  }
}
