package forge.benchmarks;

import java.io.IOException;

/** Entry of {@code forge bench}: runs the JMH benchmarks that its arguments name. */
public final class Main {

  private Main() {}

  /** Hands the arguments to JMH, whose own options apply ({@code -l} lists the benchmarks). */
  public static void main(String[] arguments) throws IOException {
    org.openjdk.jmh.Main.main(arguments);
  }
}
