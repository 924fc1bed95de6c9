package forge.app.serve.web;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Asks the server inside its own process: a request passes everything from the connector to the
 * route and back, so that the JVM has compiled it before somebody waits for it. It is known by an
 * attribute, which nothing that comes over the network can set; it is neither measured nor logged,
 * and what is answered is dropped.
 */
public final class Rehearsal {

  private static final String MARK = Rehearsal.class.getName();
  private static final String TOKEN = "rehearsal";

  private final Supplier<Connector> connector;

  /** Requests to the server behind a connector, which is asked for once the server runs. */
  public Rehearsal(Supplier<Connector> connector) {
    this.connector = connector;
  }

  /** Whether a request is one of these. */
  public static boolean holds(ServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  /** Sends a document to a path, and tells the status of the answer. */
  public int post(String path, String document) {
    Connector asked = connector.get();
    Adapter adapter = asked.getProtocolHandler().getAdapter();
    var request = request(path, document.getBytes(StandardCharsets.UTF_8), asked.getLocalPort());
    var response = new Response();
    response.setOutputBuffer(new Dropped());
    request.setResponse(response);
    try {
      adapter.service(request, response);
    } catch (Exception failed) {
      throw new IllegalStateException("A rehearsal of " + path + " failed", failed);
    }
    return response.getStatus();
  }

  private static Request request(String path, byte[] document, int port) {
    var request = new Request();
    request.setInputBuffer(new Given(document));
    request.setMethod("POST");
    byte[] uri = path.getBytes(StandardCharsets.US_ASCII);
    request.requestURI().setBytes(uri, 0, uri.length);
    request.protocol().setString("HTTP/1.1");
    request.scheme().setString("http");
    request.serverName().setString("localhost");
    request.setServerPort(port);
    request.remoteAddr().setString("127.0.0.1");
    request.remoteHost().setString("localhost");
    header(request, "Host", "localhost:" + port);
    header(request, "Content-Type", "application/json");
    header(request, "Content-Length", Integer.toString(document.length));
    header(request, "Cookie", "XSRF-TOKEN=" + TOKEN);
    header(request, "X-XSRF-TOKEN", TOKEN);
    request.setContentLength(document.length);
    request.markStartTime();
    request.setAttribute(MARK, true);
    return request;
  }

  /** As bytes, as they come from a connection. */
  private static void header(Request request, String name, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
    request.getMimeHeaders().addValue(name).setBytes(bytes, 0, bytes.length);
  }

  /** A document given at once. */
  private static final class Given implements InputBuffer {
    private final byte[] document;
    private boolean read;

    Given(byte[] document) {
      this.document = document;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) {
      if (read) {
        return -1;
      }
      read = true;
      into.setByteBuffer(ByteBuffer.wrap(document));
      return document.length;
    }

    @Override
    public int available() {
      return read ? 0 : document.length;
    }
  }

  /** An answer that nobody reads. */
  private static final class Dropped implements OutputBuffer {
    private long written;

    @Override
    public int doWrite(ByteBuffer chunk) throws IOException {
      int bytes = chunk.remaining();
      chunk.position(chunk.limit());
      written += bytes;
      return bytes;
    }

    @Override
    public long getBytesWritten() {
      return written;
    }
  }
}
