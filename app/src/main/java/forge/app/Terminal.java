package forge.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a standard stream is a terminal, which the JDK tells of all three together only. */
final class Terminal {

  private Terminal() {}

  static boolean isTerminal(int descriptor) {
    var link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
