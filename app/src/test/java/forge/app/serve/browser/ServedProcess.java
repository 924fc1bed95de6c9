package forge.app.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code forge serve} as a process of its own, on a data folder and a free port. */
final class ServedProcess implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("(http://[^/\\s]+)(/enter\\?token=\\S+)?");
  private static final long PATIENCE_MILLIS = 180_000;

  private final Process process;
  private final String address;
  private final String entrance;

  private ServedProcess(Process process, String address, String entrance) {
    this.process = process;
    this.address = address;
    this.entrance = entrance;
  }

  /** Starts it and waits for the line that says it is ready. */
  static ServedProcess start(Path data) throws IOException, InterruptedException {
    Files.createDirectories(data);
    Path said = data.resolveSibling(data.getFileName() + ".out");
    Path logged = data.resolveSibling(data.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command(data))
            .redirectOutput(said.toFile())
            .redirectError(logged.toFile())
            .start();
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (process.isAlive() && System.currentTimeMillis() < end) {
      Matcher link = LINK.matcher(Files.readString(said));
      if (link.find() && link.group(2) != null) {
        return new ServedProcess(process, link.group(1), link.group(1) + link.group(2));
      }
      Thread.sleep(50);
    }
    process.destroyForcibly();
    throw new IOException(
        "the server is not ready: " + Files.readString(said) + Files.readString(logged));
  }

  private static List<String> command(Path data) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "forge.app.Main"));
    command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
    return command;
  }

  /** Where it answers, such as {@code http://localhost:40123}. */
  String address() {
    return address;
  }

  /** The link that lets its first visitor in, once. */
  String entrance() {
    return entrance;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
