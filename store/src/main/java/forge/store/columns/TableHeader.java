package forge.store.columns;

import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which columns of a file are which of those wanted. A column that is not wanted is told and left
 * out; one that is there twice, or missing though it is needed, makes the file unreadable.
 */
final class TableHeader {

  /** No column of those wanted. */
  static final int UNKNOWN = -1;

  private final List<String> names;
  private final int[] wanted;
  private final List<Problem> problems = new ArrayList<>();
  private boolean readable = true;

  TableHeader(String file, List<String> names, Columns columns) {
    this.names = List.copyOf(names);
    wanted = new int[names.size()];
    // Parquet has no lines; in CSV the header is the first.
    Map<String, Integer> numbers = columns.numbers();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wanted.length; i++) {
      String name = names.get(i);
      wanted[i] = numbers.getOrDefault(name, UNKNOWN);
      if (!seen.add(name)) {
        refuse(file, name, "the column is there twice", "Leave one out, or name it differently.");
      } else if (wanted[i] == UNKNOWN) {
        String known =
            "The columns are " + String.join(", ", new TreeMap<>(numbers).keySet()) + ".";
        problems.add(
            new Problem(file, 0, shown(name), "", "the column is unknown and is not read", known));
      }
    }
    for (Column each : columns.list()) {
      if (each.needed() && !seen.contains(each.name())) {
        refuse(file, each.name(), "the table lacks a column that it needs", "Add the column.");
      }
    }
  }

  private void refuse(String file, String name, String rule, String advice) {
    problems.add(new Problem(file, 0, shown(name), "", rule, advice));
    readable = false;
  }

  private static String shown(String name) {
    return OddCell.of(name).text();
  }

  List<String> names() {
    return names;
  }

  /** The number of the wanted column that the file has at this place, or {@link #UNKNOWN}. */
  int wanted(int place) {
    return wanted[place];
  }

  boolean readable() {
    return readable;
  }

  List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }
}
