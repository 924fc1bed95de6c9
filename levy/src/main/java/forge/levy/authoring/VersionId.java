package forge.levy.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of which rule set, written {@code my-zone.2}. */
public record VersionId(String set, int number) {

  private static final Pattern SET = Pattern.compile("[a-z][a-z0-9-]{0,62}");
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z][a-z0-9-]{0,62})\\.([1-9]\\d{0,5})");

  public VersionId {
    if (!isSet(set) || number < 1) {
      throw new IllegalArgumentException("There is no version " + number + " of '" + set + "'");
    }
  }

  /** Whether text can be the identifier of a rule set. */
  public static boolean isSet(String text) {
    return SET.matcher(text).matches();
  }

  /** The version written so. */
  public static Optional<VersionId> find(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? Optional.of(new VersionId(parts.group(1), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return set + "." + number;
  }
}
