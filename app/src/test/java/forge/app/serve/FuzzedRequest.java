package forge.app.serve;

import forge.app.serve.OpenInterface.Operation;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Requests of a route with something wrong in them; the same seed makes the same request. */
final class FuzzedRequest {

  private static final List<String> BAD_PATHS =
      List.of(
          "%",
          "%zz",
          "%00",
          "%2e%2e%2f",
          "%c0%af",
          "%ff%fe",
          "..;/",
          ";x=y",
          "a%2Fb",
          "a%5Cb",
          "[",
          "\"",
          "{",
          "\u00e9",
          "a b",
          "%0d%0aX: y");

  private static final List<String> HEADERS =
      List.of(
          "Accept: application/xml",
          "Accept: ;;;q=zz",
          "Accept: text/csv",
          "Accept-Language: \u00ff, *;q=9",
          "Accept-Encoding: gzip;q=0, \u0001",
          "If-None-Match: *",
          "If-None-Match: \"unclosed",
          "If-None-Match: W/\"a\", ,",
          "If-Match: \"none\"",
          "If-Modified-Since: yesterday",
          "Range: bytes=0-0,-1,99999999999999999999-",
          "Idempotency-Key: ",
          "Idempotency-Key: " + "k".repeat(201),
          "Idempotency-Key: a b",
          "Idempotency-Key: \u00e9\u00e9",
          "Idempotency-Key: one\r\nIdempotency-Key: two",
          "Last-Event-ID: \u00ff",
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: 1.2.3.4, ;",
          "X-Forwarded-Host: evil.example",
          "Forwarded: for=\"[::\"",
          "Content-Encoding: gzip",
          "Content-Language: xx-",
          "Cookie: forge-session=; XSRF-TOKEN=\"",
          "Cookie: \u0001=\u00ff; =;",
          "Authorization: Bearer x",
          "Origin: null",
          "X-Request-Id: \u00e9",
          "X-Long: " + "x".repeat(7_000),
          "X-Folded: a\r\n b");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/json; charset=none",
          "application/yaml",
          "text/plain",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=" + "b".repeat(200),
          "multipart/mixed; boundary=b",
          ";;;",
          "*/*",
          "a/b; c=\"");

  private final Operation route;
  private final FuzzSamples samples;
  private final Random random;
  private final FuzzedText text;

  private FuzzedRequest(Operation route, FuzzSamples samples, Random random) {
    this.route = route;
    this.samples = samples;
    this.random = random;
    this.text = new FuzzedText(random);
  }

  /** The bytes of the request of a seed, sent with these headers of a session. */
  static byte[] of(Operation route, FuzzSamples samples, long seed, List<String> session) {
    return new FuzzedRequest(route, samples, new Random(seed)).bytes(session);
  }

  private byte[] bytes(List<String> session) {
    var lines = new ArrayList<String>();
    byte[] body = new byte[0];
    boolean writes = !route.method().equals("GET") && !route.method().equals("DELETE");
    if (writes || random.nextInt(20) == 0) {
      body = FuzzSamples.takesFile(route) ? form(lines) : document(lines);
      lines.add("Content-Length: " + body.length);
    }
    if (random.nextInt(50) > 0) {
      lines.addAll(session);
    }
    for (int i = random.nextInt(3); i > 1; i--) {
      lines.add(text.any(HEADERS));
    }
    if (writes && random.nextInt(6) == 0) {
      lines.add("Idempotency-Key: key-" + random.nextInt(50));
    }
    var out = new ByteArrayOutputStream();
    String head =
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s\r\n\r\n"
            .formatted(route.method(), target(), String.join("\r\n", lines));
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private byte[] document(List<String> lines) {
    if (random.nextInt(30) > 0) {
      lines.add("Content-Type: " + (random.nextInt(8) > 0 ? "application/json" : text.any(TYPES)));
    }
    List<String> valid = samples.bodies(route);
    return valid.isEmpty() ? text.noise() : text.body(text.any(valid));
  }

  private byte[] form(List<String> lines) {
    lines.add(
        "Content-Type: "
            + (random.nextInt(8) > 0 ? "multipart/form-data; boundary=b" : text.any(TYPES)));
    byte[] table = text.any(FuzzSamples.tables());
    var out = new ByteArrayOutputStream();
    String name = random.nextInt(8) > 0 ? "file" : text.word("file");
    String file = random.nextInt(4) > 0 ? text.any(List.of("e.csv", "e.parquet")) : text.word("e");
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n%s\r\n"
            .formatted(
                name,
                file,
                random.nextInt(8) > 0 ? "" : "Content-Type: " + text.word("a/b") + "\n");
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(random.nextInt(3) > 0 ? text.damaged(table) : table);
    out.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    byte[] whole = out.toByteArray();
    return random.nextInt(5) > 0 ? whole : text.damaged(whole);
  }

  private String target() {
    String path = route.path();
    for (JsonNode each : route.parameters("path")) {
      String name = each.path("name").asString();
      String valid = text.any(samples.values(route, name));
      path = path.replace("{" + name + "}", segment(valid));
    }
    var query = new ArrayList<String>();
    for (JsonNode each : route.parameters("query")) {
      String name = each.path("name").asString();
      boolean required = each.path("required").asBoolean() && random.nextInt(10) > 0;
      if (required || random.nextInt(3) > 0) {
        query.add(name + "=" + value(text.any(samples.values(route, name))));
        if (random.nextInt(15) == 0) {
          query.add(name + "=" + value(""));
        }
      }
    }
    if (random.nextInt(15) == 0) {
      query.add(text.any(List.of("", "&", "=", "x=%", "unknown=1", "a[]=1", "%00=1")));
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private String segment(String valid) {
    return switch (random.nextInt(6)) {
      case 0 -> text.any(BAD_PATHS);
      case 1, 2 -> encoded(text.word(valid));
      default -> encoded(valid);
    };
  }

  private String value(String valid) {
    return switch (random.nextInt(12)) {
      case 0 -> text.any(List.of("%", "%zz", "%00", "%ff%fe", "%c0%af", "\u00e9", "+", ""));
      case 1, 2, 3, 4 -> encoded(text.word(valid));
      default -> encoded(valid);
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The first bytes of a request, to be shown. */
  static String shown(byte[] request) {
    String whole = new String(request, StandardCharsets.ISO_8859_1);
    String clean = whole.replaceAll("(?i)(cookie|x-xsrf-token): [^\r]*\r\n", "");
    return clean.substring(0, Math.min(clean.length(), 700));
  }
}
