package forge.app.serve.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a request than a document can have. Files that are sent as parts of a form have
 * a limit of their own.
 */
final class BodyLimit extends OncePerRequestFilter {

  static final long MOST_BYTES = 4L << 20;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return isForm(request);
  }

  static boolean isForm(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContentType(), "")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/form-data");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      response.setHeader("Connection", "close");
      ProblemDocument.write(refusal(), request, response);
      return;
    }
    chain.doFilter(new Bounded(request), response);
  }

  static Answer.Refused refusal() {
    return ProblemDocument.refusal(
        Code.TOO_LARGE, "body", "a document has at most 4 MiB", "Send a table as a file.");
  }

  /** That a body is larger than it may be. */
  static final class TooLarge extends IOException {
    TooLarge() {
      super("The body is larger than " + MOST_BYTES + " bytes");
    }
  }

  private static final class Bounded extends HttpServletRequestWrapper {

    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BoundedStream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class BoundedStream extends ServletInputStream {
    private final ServletInputStream in;
    private long read;

    BoundedStream(ServletInputStream in) {
      this.in = in;
    }

    private int count(int bytes) throws IOException {
      read += Math.max(bytes, 0);
      if (read > MOST_BYTES) {
        throw new TooLarge();
      }
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return count(in.read(into, from, length));
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
