package forge.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code forge serve} as a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Forge is ready.* (http://[^/\\s]+:(\\d+))");
  private static final long PATIENCE_MILLIS = 120_000;

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it with users in its database, and waits for the line that says it is ready. */
  static ServerProcess start(Path data, String... options)
      throws IOException, InterruptedException {
    Path said = data.resolveSibling(data.getFileName() + ".out");
    Path logged = data.resolveSibling(data.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command(data, options))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(logged.toFile()))
            .start();
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (process.isAlive() && System.currentTimeMillis() < end) {
      Matcher ready = READY.matcher(Files.readString(said));
      if (ready.find()) {
        return new ServerProcess(process, ready.group(1));
      }
      Thread.sleep(20);
    }
    process.destroyForcibly();
    throw new IOException("It is not ready: " + Files.readString(said) + Files.readString(logged));
  }

  private static List<String> command(Path data, String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-cp", path, "forge.app.Main", "serve", "--port", "0"));
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of(options));
    return command;
  }

  String address() {
    return address;
  }

  int port() {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  /** Ends it without a last word. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to end. */
  void askToEnd() {
    process.destroy();
  }

  /** Waits until it has ended, and returns its exit code. */
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It did not end within a minute");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
