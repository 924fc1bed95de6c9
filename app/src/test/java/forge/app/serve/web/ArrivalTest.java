package forge.app.serve.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** How slowly a body may arrive. */
final class ArrivalTest {

  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong();

  /** A sender of so many bytes, each read of which takes a second. */
  private Arrival sender(int bytesASecond) {
    var sender =
        new InputBuffer() {
          @Override
          public int doRead(ApplicationBufferHandler handler) {
            now.addAndGet(SECOND);
            return bytesASecond;
          }

          @Override
          public int available() {
            return 0;
          }
        };
    return new Arrival(sender, Arrival.FIRST, now::get);
  }

  @Test
  void whoSendsAByteASecondIsCutOffAfterTheFirstTime() throws IOException {
    Arrival slow = sender(1);
    for (int second = 1; second <= 30; second++) {
      assertThat(slow.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(1);
    }
    assertThatThrownBy(() -> slow.doRead(ApplicationBufferHandler.EMPTY))
        .isInstanceOf(SocketTimeoutException.class)
        .hasMessageContaining("31 bytes of a body arrived in 31 s");
  }

  @Test
  void whoSendsAtTheLeastPaceIsReadToTheEnd() throws IOException {
    Arrival steady = sender((int) Arrival.LEAST_PACE);
    for (int second = 1; second <= 3_600; second++) {
      assertThat(steady.doRead(ApplicationBufferHandler.EMPTY)).isPositive();
    }
  }

  @Test
  void timeInWhichNobodyReadsDoesNotCount() throws IOException {
    Arrival body = sender(1);
    body.doRead(ApplicationBufferHandler.EMPTY);
    now.addAndGet(3_600 * SECOND);
    assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(1);
  }
}
