package forge.app;

import forge.app.question.Unavailable;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Where a password comes from: asked for on a terminal, else the first line of standard input. */
final class PasswordPrompt {

  private final InputStream in;

  PasswordPrompt(InputStream in) {
    this.in = in;
  }

  /** The password; empty where there is none. */
  String read(String user) {
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (terminal.isPresent()) {
      char[] typed = terminal.get().readPassword("Password of %s: ", user);
      return typed == null ? "" : new String(typed);
    }
    try {
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Objects.requireNonNullElse(lines.readLine(), "");
    } catch (IOException unreadable) {
      throw new Unavailable("the password cannot be read: " + unreadable.getMessage());
    }
  }
}
