package forge.app.reading;

import java.util.List;
import java.util.Map;

/**
 * What data a simulation rests on.
 *
 * @param baseYear such as {@code 2024}
 * @param sourcesFile where the sources are listed, as the reader finds them
 * @param sources one line per source, for the report
 * @param names words for codes of products and economies; a code without one speaks for itself
 */
public record DataNote(
    String baseYear, String sourcesFile, List<String> sources, Map<String, String> names) {

  public DataNote {
    sources = List.copyOf(sources);
    names = Map.copyOf(names);
  }

  /** The name of a code up to its first comma or bracket, for narrow places. */
  public String brief(Object code) {
    return brief(name(code));
  }

  private static String brief(String name) {
    return name.replaceFirst(" ?[,(].*| or .*| of mineral.*", "").replaceFirst(" \\d+:\\d+$", "");
  }

  /** Words for a code: its name, or the code with its underscores as spaces. */
  public String name(Object code) {
    String text = code.toString();
    return names.getOrDefault(text, text.replace('_', ' '));
  }
}
