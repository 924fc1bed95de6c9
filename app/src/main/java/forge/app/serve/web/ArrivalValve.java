package forge.app.serve.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds how long the body of a request may take to arrive, whoever reads it. What a route did not
 * read is read within the same bound, and no more of it than is polite; then the connection is
 * closed.
 */
final class ArrivalValve extends ValveBase {

  private static final Logger LOG = LoggerFactory.getLogger(ArrivalValve.class);
  private static final int MOST_UNREAD = 2 << 20;

  ArrivalValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request coyote = request.getCoyoteRequest();
    var timed = new Arrival(coyote.getInputBuffer(), Arrival.FIRST, System::nanoTime);
    coyote.setInputBuffer(timed);
    try {
      getNext().invoke(request, response);
      if (!request.isAsync() && !isReadToItsEnd(request, timed)) {
        coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
      }
    } finally {
      coyote.setInputBuffer(timed.inner());
    }
  }

  private static boolean isReadToItsEnd(Request request, Arrival timed) {
    org.apache.coyote.Request coyote = request.getCoyoteRequest();
    long unread = 0;
    var sink = new Sink();
    try {
      while (!request.isFinished()) {
        if (coyote.hasExpectation() || unread > MOST_UNREAD) {
          return false;
        }
        int read = timed.doRead(sink);
        if (read < 0) {
          return true;
        }
        unread += read;
      }
      return true;
    } catch (IOException | IllegalArgumentException unreadable) {
      // The latter where the head of the request was broken, so that no body was found.
      LOG.debug("The rest of a body did not arrive", unreadable);
      return false;
    }
  }

  /** Where bytes go that nobody wants. */
  private static final class Sink implements ApplicationBufferHandler {
    private ByteBuffer buffer = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // What is read is given as a buffer of its own.
    }
  }
}
