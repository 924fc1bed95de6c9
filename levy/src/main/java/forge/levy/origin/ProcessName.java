package forge.levy.origin;

import forge.world.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a process that a rule may ask for: a stage ({@code mine}, {@code refined}, {@code
 * metal}) or a name of its own ({@code sintering}, {@code melt-and-pour}).
 */
public record ProcessName(String text) implements Comparable<ProcessName> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Words that join rules and name no process. */
  private static final Set<String> RESERVED = Set.of("and", "or", "except");

  public ProcessName {
    if (!FORM.matcher(text).matches() || RESERVED.contains(text)) {
      throw new IllegalArgumentException(
          "'" + text + "' names no process; a name is of small letters, digits and hyphens");
    }
  }

  /** The name of a text, if it is one. */
  public static Optional<ProcessName> find(String text) {
    return FORM.matcher(text).matches() && !RESERVED.contains(text)
        ? Optional.of(new ProcessName(text))
        : Optional.empty();
  }

  /** The name of a stage. */
  public static ProcessName of(Stage stage) {
    return new ProcessName(stage.name().toLowerCase(Locale.ROOT));
  }

  /** The stage that it names, if it names one. */
  public Optional<Stage> findStage() {
    return Arrays.stream(Stage.values()).filter(stage -> equals(of(stage))).findFirst();
  }

  @Override
  public int compareTo(ProcessName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
