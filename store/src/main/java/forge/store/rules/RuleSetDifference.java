package forge.store.rules;

import forge.levy.measure.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one rule set has and another has not: parts added, parts removed, and parts changed, field
 * by field, each named by its label.
 */
public record RuleSetDifference(List<Added> added, List<Removed> removed, List<Changed> changed) {

  /**
   * A part of the second that the first does not have.
   *
   * @param section such as {@code measures}
   */
  public record Added(String section, String label, Map<String, String> fields) {
    public Added {
      fields = Map.copyOf(fields);
    }
  }

  /** A part of the first that the second does not have. */
  public record Removed(String section, String label, Map<String, String> fields) {
    public Removed {
      fields = Map.copyOf(fields);
    }
  }

  /** A field that both have with different values; a value is empty where it is absent. */
  public record Changed(String section, String label, String field, String before, String after) {}

  public RuleSetDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Whether both are the same. */
  public boolean none() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** How the second differs from the first. */
  public static RuleSetDifference of(RuleSet first, RuleSet second) {
    var added = new ArrayList<Added>();
    var removed = new ArrayList<Removed>();
    var changed = new ArrayList<Changed>();
    Map<String, Map<String, Map<String, String>>> before = RuleSetFields.of(first);
    Map<String, Map<String, Map<String, String>>> after = RuleSetFields.of(second);
    for (String section : before.keySet()) {
      Map<String, Map<String, String>> old = before.getOrDefault(section, Map.of());
      Map<String, Map<String, String>> now = after.getOrDefault(section, Map.of());
      var labels = new TreeSet<>(old.keySet());
      labels.addAll(now.keySet());
      for (String label : labels) {
        Map<String, String> was = old.getOrDefault(label, Map.of());
        Map<String, String> is = now.getOrDefault(label, Map.of());
        if (was.isEmpty()) {
          added.add(new Added(section, label, is));
        } else if (is.isEmpty()) {
          removed.add(new Removed(section, label, was));
        } else {
          changed.addAll(changes(section, label, was, is));
        }
      }
    }
    return new RuleSetDifference(added, removed, changed);
  }

  private static List<Changed> changes(
      String section, String label, Map<String, String> was, Map<String, String> is) {
    var changes = new ArrayList<Changed>();
    var fields = new TreeMap<>(was);
    fields.putAll(is);
    for (String field : fields.keySet()) {
      String before = was.getOrDefault(field, "");
      String after = is.getOrDefault(field, "");
      if (!before.equals(after)) {
        changes.add(new Changed(section, label, field, before, after));
      }
    }
    return changes;
  }
}
