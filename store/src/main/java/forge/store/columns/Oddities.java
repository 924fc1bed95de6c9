package forge.store.columns;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is odd about the rows of a batch; few rows, so objects do not matter here. */
final class Oddities {

  private record Fault(String rule, List<String> cells) {}

  private final Map<Integer, Map<String, OddCell>> odd = new HashMap<>();
  private final Map<Integer, Fault> faults = new HashMap<>();

  void odd(int row, String column, OddCell cell) {
    odd.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
  }

  void fault(int row, String rule, List<String> cells) {
    faults.put(row, new Fault(rule, List.copyOf(cells)));
  }

  void forget(int row) {
    odd.remove(row);
    faults.remove(row);
  }

  boolean any() {
    return !odd.isEmpty() || !faults.isEmpty();
  }

  Map<String, OddCell> odd(int row) {
    return Collections.unmodifiableMap(odd.getOrDefault(row, Map.of()));
  }

  Optional<String> findFault(int row) {
    return Optional.ofNullable(faults.get(row)).map(Fault::rule);
  }

  List<String> cells(int row) {
    return faults.containsKey(row) ? faults.get(row).cells() : List.of();
  }
}
