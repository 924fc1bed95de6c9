package forge.app.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A browser's part of a conversation with a server: cookies and the header against forgery. */
final class Visitor {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final String address;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private boolean forgetful;

  Visitor(Server server) {
    this(server.address());
  }

  Visitor(String address) {
    this.address = address.replace("localhost", "127.0.0.1");
  }

  /** A visitor who does not send the header back. */
  Visitor forgetful() {
    forgetful = true;
    return this;
  }

  /** Everything that a visitor has of another: its session. */
  Visitor with(Visitor other) {
    cookies.putAll(other.cookies);
    return this;
  }

  /** The same visitor in another window: at the same place, with the same session. */
  Visitor again() {
    return new Visitor(address).with(this);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    request.method(
        method,
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    session().forEach(request::header);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("set-cookie").forEach(this::remember);
      return answer;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The headers by which a server knows this visitor again. */
  Map<String, String> session() {
    var headers = new LinkedHashMap<String, String>();
    if (!cookies.isEmpty()) {
      var line = new StringBuilder();
      cookies.forEach((name, value) -> line.append(name).append('=').append(value).append("; "));
      headers.put("Cookie", line.toString());
    }
    if (cookies.containsKey("XSRF-TOKEN") && !forgetful) {
      headers.put("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    }
    return headers;
  }

  private void remember(String cookie) {
    String[] parts = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(parts[0], parts[1]);
  }

  /** Logs in and returns itself. */
  Visitor loggedIn(String name, String password) {
    get("/api/v1/session");
    var answer =
        post("/api/v1/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("Login of " + name + " failed: " + answer.body());
    }
    return this;
  }
}
