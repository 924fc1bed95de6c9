package forge.store.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that an author most likely meant. */
public final class Suggestion {

  private static final int LONGEST_COMPARED = 60;

  private Suggestion() {}

  /** The nearest of the known words, if one is near enough to be meant. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    String best = null;
    int least = 1 + Math.max(1, written.length() / 3);
    for (String word : known) {
      int distance = distance(written, word);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** One sentence of advice: the nearest word, or, where none is near, those that are known. */
  public static String sentence(String written, Collection<String> known) {
    Optional<String> near = nearest(written, known);
    if (near.isPresent()) {
      return "Did you mean " + near.get() + "?";
    }
    if (known.isEmpty()) {
      return "";
    }
    String some = String.join(", ", known.stream().limit(25).toList());
    return known.size() > 25 ? "Known are " + some + " and others." : "Known are " + some + ".";
  }

  /** Edits from one word to the other, letter case aside (Levenshtein 1966), two rows at a time. */
  private static int distance(String first, String second) {
    String left = first.toLowerCase(Locale.ROOT);
    String right = second.toLowerCase(Locale.ROOT);
    int[] above = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[right.length()];
  }
}
