package forge.store.rules;

import forge.levy.measure.Review;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import forge.store.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The identifier and the review in the text of a rule set, written anew where they stand, so that
 * everything else, comments included, stays as its author wrote it.
 */
public final class HeadingText {

  private HeadingText() {}

  /** The files of a rule set with another identifier; where none can be found, as they are. */
  public static SortedMap<String, String> withId(SortedMap<String, String> files, String id) {
    return with(files, "id", id);
  }

  /** The files of a rule set with another review; where none can be found, as they are. */
  public static SortedMap<String, String> withReview(
      SortedMap<String, String> files, Review review) {
    Map<String, Object> keys =
        new Keys()
            .put("author", review.author())
            .unlessEmpty("reviewer", review.reviewer())
            .put("on", review.on())
            .map();
    return with(files, "review", keys);
  }

  /** The line of a key of the heading; 0 where it is not there. */
  public static int line(SortedMap<String, String> files, String key) {
    return fields(files).stream()
        .filter(each -> each.key().equals(key))
        .mapToInt(Node.Field::line)
        .findFirst()
        .orElse(0);
  }

  private static List<Node.Field> fields(SortedMap<String, String> files) {
    return Documents.read(
                    files.getOrDefault(RuleSetReader.RULES, ""), new Findings(RuleSetReader.RULES))
                .orElse(new Node.Items(List.of(), 0))
            instanceof Node.Fields root
        ? root.fields()
        : List.of();
  }

  private static SortedMap<String, String> with(
      SortedMap<String, String> files, String key, Object value) {
    List<Node.Field> fields = fields(files);
    List<String> lines = files.getOrDefault(RuleSetReader.RULES, "").lines().toList();
    int at = fields.stream().map(Node.Field::key).toList().indexOf(key);
    if (at < 0 || !lines.get(fields.get(at).line() - 1).startsWith(key + ":")) {
      return files;
    }
    int first = fields.get(at).line() - 1;
    int next = at + 1 < fields.size() ? fields.get(at + 1).line() - 1 : lines.size();
    Predicate<String> between = line -> line.isBlank() || line.startsWith("#");
    while (next > first + 1 && between.test(lines.get(next - 1))) {
      next--;
    }
    var entry = new FlowText();
    entry.entry(key, value);
    var written = new ArrayList<>(lines.subList(0, first));
    written.add(entry.toString().stripTrailing());
    written.addAll(lines.subList(next, lines.size()));
    var changed = new TreeMap<>(files);
    changed.put(RuleSetReader.RULES, String.join("\n", written) + "\n");
    return changed;
  }
}
