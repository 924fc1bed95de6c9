package forge.store.rules;

import forge.levy.measure.RulePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a rule set stand in its files, in the order of their lists. */
final class Locations {

  /**
   * Where one part stands.
   *
   * @param field the path of its mapping, empty in a table
   * @param sound whether nothing was wrong with it in itself
   */
  record Location(String file, int line, String field, boolean sound) {}

  private final Map<RulePart.Kind, List<Location>> byKind = new EnumMap<>(RulePart.Kind.class);

  void add(RulePart.Kind kind, Location location) {
    byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(location);
  }

  Optional<Location> find(RulePart part) {
    List<Location> all = byKind.getOrDefault(part.kind(), List.of());
    return part.index() < all.size() ? Optional.of(all.get(part.index())) : Optional.empty();
  }
}
