package forge.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to a server, kept between requests: it writes bytes that are made already and
 * reads answers that tell their length. A caller so plain takes little of the processors that it
 * shares with the server.
 */
final class KeptConnection implements AutoCloseable {

  private static final int LARGEST = 1 << 16;
  private static final String LENGTH = "content-length:";

  private final int port;
  private final byte[] request;
  private final byte[] answer = new byte[LARGEST];
  private Socket socket;

  KeptConnection(int port, byte[] request) throws IOException {
    this.port = port;
    this.request = request.clone();
    this.socket = open(port);
  }

  private static Socket open(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    return socket;
  }

  /** Asks, reads the whole answer and tells its status. */
  int ask() throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(request);
    InputStream in = socket.getInputStream();
    int read = 0;
    int body = -1;
    while (body < 0) {
      read += more(in, read);
      body = bodyFrom(read);
    }
    String head = new String(answer, 0, body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.indexOf(LENGTH);
    if (at < 0) {
      throw new IOException("an answer without its length: " + head);
    }
    int length =
        Integer.parseInt(head.substring(at + LENGTH.length(), head.indexOf('\r', at)).strip());
    while (read < body + length) {
      read += more(in, read);
    }
    if (head.contains("connection: close")) {
      socket.close();
      socket = open(port);
    }
    return Integer.parseInt(head.substring(9, 12));
  }

  private int more(InputStream in, int read) throws IOException {
    int more = in.read(answer, read, answer.length - read);
    if (more <= 0) {
      throw new EOFException("the answer ends after " + read + " bytes");
    }
    return more;
  }

  /** Where the body begins, after the first empty line; -1 where that is not there yet. */
  private int bodyFrom(int read) {
    for (int i = 3; i < read; i++) {
      if (answer[i] == '\n' && answer[i - 1] == '\r' && answer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
