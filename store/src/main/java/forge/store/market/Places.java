package forge.store.market;

import forge.market.problem.RuleBreach;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where in the document the part of a market stands that a rule speaks of. Short forms and
 * left out entries shift positions, so the way leads through the form that the part was read from.
 */
final class Places {

  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[\\d+]");

  /** Components of a market by the keys that a file has for them. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "exporters", List.of("from"),
          "importers", List.of("to"),
          "holders", List.of("rentTo"),
          "periods", List.of("periods", "period"),
          "inputs", List.of("inputs", "input"),
          "outputs", List.of("outputs", "output", "product"),
          "from", List.of("from", "between"),
          "to", List.of("to", "between"),
          "quantity", List.of("quantity", "price"));

  private final Node root;
  private final Draft draft;

  Places(Node root, Draft draft) {
    this.root = root;
    this.draft = draft;
  }

  /** Adds a breach to the findings, with the line and path in the document. */
  void add(RuleBreach breach, Findings findings) {
    Place place = find(breach);
    String rule = breach.rule();
    findings.add(place.node().line(), place.path(), breach.value(), rule, breach.advice());
  }

  private Place find(RuleBreach breach) {
    Deque<String> steps = new ArrayDeque<>();
    STEP.matcher(breach.path()).results().forEach(step -> steps.add(step.group()));
    Place top = Place.root(root);
    String list = steps.poll();
    if (steps.isEmpty()) {
      return child(top, list).orElse(top.field(list, root));
    }
    int index = index(steps.peek());
    List<Place> read = draft.places(list, index);
    if (read.isEmpty()) {
      steps.push(list);
      return walk(top, steps, breach.value());
    }
    steps.poll();
    for (Place place : read) {
      Place found = walk(place, steps, breach.value());
      if (!found.path().equals(place.path())) {
        return found;
      }
    }
    return read.getFirst();
  }

  /** Follows the steps as far as the document has them. */
  private static Place walk(Place from, Deque<String> steps, String value) {
    Place place = from;
    for (String step : steps) {
      Optional<Place> next =
          step.startsWith("[") ? element(place, index(step), value) : keyed(place, step);
      if (next.isPresent()) {
        place = next.get();
      }
    }
    return place;
  }

  private static Optional<Place> keyed(Place place, String component) {
    for (String key : KEYS.getOrDefault(component, List.of(component))) {
      Optional<Place> found = child(place, key);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> child(Place place, String key) {
    if (place.node() instanceof Node.Fields mapping) {
      for (Node.Field field : mapping.fields()) {
        if (field.key().equals(key)) {
          return Optional.of(place.field(key, field.value()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> element(Place place, int index, String value) {
    if (place.node() instanceof Node.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof Node.Scalar word && word.text().equals(value)) {
          return Optional.of(place.element(i, word));
        }
      }
      if (index < list.items().size()) {
        return Optional.of(place.element(index, list.items().get(index)));
      }
    }
    return Optional.empty();
  }

  private static int index(String step) {
    return step.startsWith("[") ? Integer.parseInt(step.substring(1, step.length() - 1)) : 0;
  }
}
