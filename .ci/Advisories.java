import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service of advisories about the libraries of a bill of materials. Its answers are those of
 * OSV: POST /v1/querybatch with a list of queries, and a list of results in the same order.
 *
 * <p>Usage: java -cp 'app/target/lib/*' .ci/Advisories.java bom.json ADDRESS. Exit code: 0 nothing
 * is known, 1 something is, 3 the question failed.
 */
final class Advisories {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int AT_ONCE = 500;
  private static final JsonMapper MAPPER = new JsonMapper();

  private Advisories() {}

  public static void main(String[] args) throws InterruptedException {
    List<String> libraries = libraries(MAPPER.readTree(Path.of(args[0]).toFile()));
    int known = 0;
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      for (int from = 0; from < libraries.size(); from += AT_ONCE) {
        List<String> some =
            libraries.subList(from, Math.min(libraries.size(), from + AT_ONCE));
        known += told(some, ask(client, args[1], some));
      }
    } catch (IOException | RuntimeException failed) {
      System.out.println(".ci/scan: " + args[1] + " gave no answer: " + failed);
      System.exit(3);
    }
    System.out.printf(
        ".ci/scan: %d libraries of Java asked about, something is known against %d%n",
        libraries.size(), known);
    System.exit(known == 0 ? 0 : 1);
  }

  /** The libraries by package URL, without what a URL says beside name and version. */
  private static List<String> libraries(JsonNode bom) {
    var found = new ArrayList<String>();
    for (JsonNode each : bom.path("components")) {
      String purl = each.path("purl").asString();
      if (purl.startsWith("pkg:maven/") && !purl.startsWith("pkg:maven/forge/")) {
        found.add(purl.replaceFirst("\\?.*", ""));
      }
    }
    return found;
  }

  private static JsonNode ask(HttpClient client, String address, List<String> libraries)
      throws IOException, InterruptedException {
    var body = MAPPER.createObjectNode();
    var queries = body.putArray("queries");
    for (String each : libraries) {
      queries.addObject().putObject("package").put("purl", each);
    }
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/v1/querybatch"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode results = MAPPER.readTree(response.body()).path("results");
    if (response.statusCode() != 200 || results.size() != libraries.size()) {
      throw new IOException("it answered with status " + response.statusCode());
    }
    return results;
  }

  /** Tells what is known; returns against how many libraries. */
  private static int told(List<String> libraries, JsonNode results) {
    int known = 0;
    for (int i = 0; i < libraries.size(); i++) {
      JsonNode advisories = results.get(i).path("vulns");
      if (!advisories.isEmpty()) {
        known++;
        var ids = new ArrayList<String>();
        advisories.forEach(each -> ids.add(each.path("id").asString()));
        System.out.println(".ci/scan: " + libraries.get(i) + ": " + String.join(", ", ids));
      }
    }
    return known;
  }
}
