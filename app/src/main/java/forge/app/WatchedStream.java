package forge.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why writing failed, which a {@link PrintStream} forgets. A reader that
 * has gone away ({@code forge … | head}) is no failure.
 */
final class WatchedStream extends OutputStream {

  private final OutputStream to;
  private @Nullable IOException failure;

  WatchedStream(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  /** The code to end with: that of the command, unless its output could not be written. */
  int exitCode(int code, PrintStream err) {
    IOException failed = failure;
    if (failed == null || readerGone(failed)) {
      return code;
    }
    err.println("forge: standard output cannot be written: " + failed.getMessage() + ".");
    return ExitCode.ENVIRONMENT;
  }

  private static boolean readerGone(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
