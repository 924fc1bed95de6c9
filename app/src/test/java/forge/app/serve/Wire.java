package forge.app.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection to a server over which any bytes can be sent, a request or not. */
final class Wire implements AutoCloseable {

  private final int port;
  private final int patienceMillis;
  private @Nullable Open open;

  /**
   * A connection that is made when it is first needed.
   *
   * @param patienceMillis the longest silence of the server that is waited for
   */
  Wire(int port, int patienceMillis) {
    this.port = port;
    this.patienceMillis = patienceMillis;
  }

  /** What a server answered; names of headers are in small letters. */
  record Reply(int status, Map<String, String> headers, String body) {

    String type() {
      return headers.getOrDefault("content-type", "");
    }
  }

  private record Open(Socket socket, InputStream in) implements Closeable {
    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** Sends a request and reads its answer; empty where the server closed without one. */
  Optional<Reply> ask(byte[] request) throws IOException {
    Open known = open;
    if (known != null) {
      Optional<Reply> answer = ask(known, request);
      if (answer.isPresent()) {
        return answer;
      }
      // The server may have closed the connection before it saw this request.
      close();
    }
    Open fresh = connect();
    open = fresh;
    return ask(fresh, request);
  }

  private Open connect() throws IOException {
    var socket = new Socket();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patienceMillis);
    socket.setSoTimeout(patienceMillis);
    socket.setTcpNoDelay(true);
    return new Open(socket, new BufferedInputStream(socket.getInputStream()));
  }

  private Optional<Reply> ask(Open connection, byte[] request) throws IOException {
    try {
      connection.socket().getOutputStream().write(request);
    } catch (IOException refused) {
      // What is refused early is not read to its end; the answer is there all the same.
      return readAfter(connection, refused);
    }
    try {
      Optional<Reply> reply = read(connection.in());
      if (reply.isEmpty() || reply.get().headers().getOrDefault("connection", "").equals("close")) {
        close();
      }
      return reply;
    } catch (java.net.SocketException reset) {
      close();
      return Optional.empty();
    }
  }

  private Optional<Reply> readAfter(Open connection, IOException refused) {
    try {
      return read(connection.in());
    } catch (IOException gone) {
      gone.addSuppressed(refused);
      return Optional.empty();
    } finally {
      close();
    }
  }

  /** Reads one answer; empty where the other end closed before it began. */
  static Optional<Reply> read(InputStream in) throws IOException {
    String first = line(in);
    while (first.startsWith("HTTP/1.1 1")) {
      while (!line(in).isEmpty()) {
        first = "";
      }
      first = line(in);
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int status = Integer.parseInt(first.split(" ", 3)[1]);
    var headers = new LinkedHashMap<String, String>();
    for (String each = line(in); !each.isEmpty(); each = line(in)) {
      String[] parts = each.split(":", 2);
      headers.merge(
          parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, other) -> one + "\n" + other);
    }
    byte[] body = status == 204 || status == 304 ? new byte[0] : body(in, headers);
    return Optional.of(new Reply(status, headers, new String(body, StandardCharsets.UTF_8)));
  }

  private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      var whole = new ByteArrayOutputStream();
      while (true) {
        int size = Integer.parseInt(line(in).split(";", 2)[0], 16);
        whole.write(in.readNBytes(size));
        line(in);
        if (size == 0) {
          return whole.toByteArray();
        }
      }
    }
    String length = headers.get("content-length");
    if (length == null) {
      return in.readAllBytes();
    }
    byte[] body = in.readNBytes(Integer.parseInt(length));
    if (body.length < Integer.parseInt(length)) {
      throw new EOFException("The answer is cut");
    }
    return body;
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    Open known = open;
    open = null;
    if (known != null) {
      try {
        known.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
