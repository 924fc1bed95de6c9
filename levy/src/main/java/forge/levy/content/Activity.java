package forge.levy.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of activity a processing step belongs to. */
public enum Activity {
  /** Taking material out of the ground or a waste deposit. */
  EXTRACTION,
  /** Making a purer or a usable form of it. */
  PROCESSING,
  /** Recovering it from what was used. */
  RECYCLING;

  /** The activity written so, if there is one. */
  public static Optional<Activity> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Activity::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
