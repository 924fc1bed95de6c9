package forge.app.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/**
 * The files of the console, which lie on the class path under {@code forge/console}. A path that is
 * no file is a place in the console and answers its page.
 */
public final class ConsoleFiles implements HttpRequestHandler {

  private static final String ROOT = "/forge/console/";
  private static final Pattern FILE =
      Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.[a-z0-9]+");
  private static final Pattern OF_SERVER = Pattern.compile("/(api|health|metrics|enter)(/.*)?");

  private static final Map<String, MediaType> TYPES =
      Map.ofEntries(
          Map.entry("html", new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)),
          Map.entry("js", MediaType.parseMediaType("text/javascript;charset=UTF-8")),
          Map.entry("css", MediaType.parseMediaType("text/css;charset=UTF-8")),
          Map.entry("json", MediaType.APPLICATION_JSON),
          Map.entry("map", MediaType.APPLICATION_JSON),
          Map.entry("svg", MediaType.parseMediaType("image/svg+xml")),
          Map.entry("png", MediaType.IMAGE_PNG),
          Map.entry("ico", MediaType.parseMediaType("image/x-icon")),
          Map.entry("txt", MediaType.parseMediaType("text/plain;charset=UTF-8")),
          Map.entry("webmanifest", MediaType.parseMediaType("application/manifest+json")),
          Map.entry("woff2", MediaType.parseMediaType("font/woff2")));

  private static final String NOT_BUILT =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Forge</title></head>
      <body>
      <h1>Forge is running; its console was not built</h1>
      <p>The console is built with npm. Install Node.js, then build Forge again.</p>
      <p>The interface for programs is here:</p>
      <ul>
      <li><a href="/api/v1/openapi.json">/api/v1/openapi.json</a>: every route of the interface</li>
      <li><a href="/health/ready">/health/ready</a>: whether the server can work</li>
      <li><a href="/metrics">/metrics</a>: measurements for Prometheus</li>
      </ul>
      </body>
      </html>
      """;

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (OF_SERVER.matcher(path).matches()) {
      ProblemDocument.write(noSuch(path), request, response);
    } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      ProblemDocument.write(
          ProblemDocument.refusal(Code.METHOD_NOT_ALLOWED, path, "the console is only read", ""),
          request,
          response);
    } else {
      answer(path.substring(1), request, response);
    }
  }

  private static void answer(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isFile = FILE.matcher(name).matches();
    Optional<byte[]> found = findFile(isFile ? name : "index.html");
    if (found.isPresent()) {
      response.setContentType(type(isFile ? name : "index.html").toString());
      response.setHeader(
          "Cache-Control",
          isFile && name.startsWith("assets/")
              ? "public, max-age=31536000, immutable"
              : "no-cache");
      response.getOutputStream().write(found.get());
    } else if (isFile) {
      ProblemDocument.write(noSuch("/" + name), request, response);
    } else {
      response.setContentType("text/html;charset=UTF-8");
      response.setHeader("Cache-Control", "no-cache");
      response.getOutputStream().write(NOT_BUILT.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Answer.Refused noSuch(String path) {
    return ProblemDocument.refusal(
        Code.NOT_FOUND, path, "there is nothing here", "See /api/v1/openapi.json.");
  }

  private static MediaType type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
  }

  private static Optional<byte[]> findFile(String name) throws IOException {
    try (InputStream file = ConsoleFiles.class.getResourceAsStream(ROOT + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    }
  }
}
