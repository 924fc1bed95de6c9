package forge.app.serve.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of a request as it arrives: after a first time waited for it, it has to have come at a
 * least pace. A sender who says nothing at all is cut off earlier, by the silence.
 */
final class Arrival implements InputBuffer {

  static final Duration FIRST = Duration.ofSeconds(30);

  /** The least pace, in bytes a second, of the body so far. */
  static final long LEAST_PACE = 64 << 10;

  private final InputBuffer inner;
  private final Duration first;
  private final LongSupplier nanos;
  private long waited;
  private long bytes;

  Arrival(InputBuffer inner, Duration first, LongSupplier nanos) {
    this.inner = inner;
    this.first = first;
    this.nanos = nanos;
  }

  /** What it is read from. */
  InputBuffer inner() {
    return inner;
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    long before = nanos.getAsLong();
    int read = inner.doRead(handler);
    waited += nanos.getAsLong() - before;
    bytes += Math.max(read, 0);
    double seconds = waited / 1e9;
    if (read >= 0 && seconds > first.toSeconds() + (double) bytes / LEAST_PACE) {
      throw new SocketTimeoutException(
          "%d bytes of a body arrived in %.0f s".formatted(bytes, seconds));
    }
    return read;
  }

  @Override
  public int available() {
    return inner.available();
  }
}
