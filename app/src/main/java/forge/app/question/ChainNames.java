package forge.app.question;

import forge.kernel.Problem;
import forge.world.Chain;
import forge.world.World;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names by which chains are asked for. */
public final class ChainNames {

  /** Names that differ by more letters than this are not suggested for each other. */
  private static final int FAR = 3;

  private ChainNames() {}

  /** The chain of a name: its code, or the words of its name. */
  public static Optional<Chain> find(World world, String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return world.chains().stream()
        .filter(
            each ->
                each.id().equals(wanted)
                    || each.name().toLowerCase(Locale.ROOT).replace(' ', '-').equals(wanted))
        .findFirst();
  }

  /** What to say of a chain that is not there: which ones are, and which one may be meant. */
  public static Problem unknown(World world, String command, String field, String name) {
    String near =
        world.chains().stream()
            .map(Chain::id)
            .min(Comparator.comparingInt(id -> distance(id, name.toLowerCase(Locale.ROOT))))
            .filter(id -> distance(id, name.toLowerCase(Locale.ROOT)) <= FAR)
            .map(id -> "Did you mean " + id + "? ")
            .orElse("");
    String all = world.chains().stream().map(Chain::id).collect(Collectors.joining(", "));
    String advice = near + "There are: " + all + ".";
    return new Problem(command, 0, field, name, "no chain has this name", advice);
  }

  /** Letters to insert, delete or replace to turn one word into the other (Levenshtein 1965). */
  public static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
