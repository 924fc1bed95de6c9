package forge.app;

import forge.app.text.Figures;
import forge.market.analysis.Progress;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress in one line of a terminal that is rewritten: nothing in the first second, then how
 * much is done, at what rate, and how long it may take. Closing it wipes the line.
 */
final class ShownProgress implements Progress, AutoCloseable {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long REFRESH = 100_000_000L;
  private static final String WIPE = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private final LongSupplier nanos;
  private final long start;
  private String step = "";
  private long stepStart;
  private long shownAt;
  private boolean shown;

  ShownProgress(@Nullable PrintStream terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.stepStart = start;
    this.shownAt = start;
  }

  @Override
  public void at(String now, int done, int of) {
    if (terminal == null) {
      return;
    }
    long time = nanos.getAsLong();
    if (!now.equals(step)) {
      step = now;
      stepStart = time;
    }
    if (time - start >= PATIENCE && time - shownAt >= REFRESH) {
      terminal.print(WIPE + line(now, done, of, (time - stepStart) / 1e9));
      terminal.flush();
      shownAt = time;
      shown = true;
    }
  }

  static String line(String step, int done, int of, double seconds) {
    var text = new StringBuilder(step).append(' ').append(done);
    if (of > 0) {
      text.append(" of ").append(of);
    }
    if (done > 0 && seconds > 0) {
      text.append(" · ").append(Figures.three(done / seconds)).append(" a second");
      if (of > done) {
        double left = seconds * (of - done) / done;
        text.append(" · ").append(Figures.seconds(left)).append(" left");
      }
    }
    return text.toString();
  }

  @Override
  public void close() {
    if (shown && terminal != null) {
      terminal.print(WIPE);
      terminal.flush();
    }
  }
}
