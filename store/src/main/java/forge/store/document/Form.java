package forge.store.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping read field by field. Each read notes what is wrong and answers with a value to go on
 * with, so that one pass finds every problem; {@link #close} then reports the keys that nobody asked
 * for. The keys asked for are the keys that are known.
 */
public final class Form {

  private final Place place;
  private final Findings findings;
  private final Map<String, Node.Field> fields = new LinkedHashMap<>();
  private final Set<String> asked;
  private final Optional<Form> base;

  private Form(Place place, Findings findings, Optional<Form> base) {
    this.place = place;
    this.findings = findings;
    this.base = base;
    this.asked = base.map(form -> form.asked).orElseGet(LinkedHashSet::new);
  }

  /** The form at a place; anything but a mapping is reported and read as an empty one. */
  public static Form at(Place place, Findings findings) {
    var form = new Form(place, findings, Optional.empty());
    form.fill();
    return form;
  }

  /** A form over this one: keys that it lacks are read from this one, and both know the same keys. */
  public Form overlaid(Place over) {
    var form = new Form(over, findings, Optional.of(this));
    form.fill();
    return form;
  }

  private void fill() {
    if (!(place.node() instanceof Node.Fields mapping)) {
      findings.add(place, "must be a mapping of keys to values", "Write {key: value, …}.");
      return;
    }
    for (Node.Field field : mapping.fields()) {
      Node.Field first = fields.putIfAbsent(field.key(), field);
      if (first != null) {
        String rule = "the key stands twice, first on line %d".formatted(first.line());
        findings.add(field.line(), path(field.key()), field.value().shown(), rule, "Keep one.");
      }
    }
  }

  /** Where the form stands. */
  public Place place() {
    return place;
  }

  /** Where its problems go. */
  public Findings findings() {
    return findings;
  }

  /** Its own keys, in order. */
  public Collection<String> keys() {
    return fields.keySet();
  }

  /** The path of one of its keys. */
  public String path(String key) {
    return Place.childPath(place.path(), key);
  }

  /** Whether a key is present. */
  public boolean has(String key) {
    return find(key).isPresent();
  }

  /** The place of a key's value, if present. */
  public Optional<Place> find(String key) {
    asked.add(key);
    Node.Field field = fields.get(key);
    if (field != null) {
      return Optional.of(place.field(key, field.value()));
    }
    return base.flatMap(form -> form.find(key));
  }

  /** The place of a key's value; where it is missing that is reported with the advice given. */
  public Optional<Place> need(String key, String advice) {
    Optional<Place> found = find(key);
    if (found.isEmpty()) {
      findings.add(place.node().line(), path(key), "", "is missing", advice);
    }
    return found;
  }

  /** A required text, empty where it is missing or wrong. */
  public String text(String key, String advice) {
    return need(key, advice).map(this::text).orElse("");
  }

  /** An optional text. */
  public String textOr(String key, String fallback) {
    return find(key).map(this::text).orElse(fallback);
  }

  /** A required number. */
  public double number(String key, Bounds bounds) {
    return need(key, "").map(at -> number(at, bounds)).orElse(bounds.standIn());
  }

  /** An optional number. */
  public double numberOr(String key, Bounds bounds, double fallback) {
    return find(key).map(at -> number(at, bounds)).orElse(fallback);
  }

  /** A number at a place. */
  public double number(Place at, Bounds bounds) {
    return Numbers.read(at, bounds, findings);
  }

  /** A text at a place, empty where it is none. Numbers are read as their digits. */
  public String text(Place at) {
    if (!(at.node() instanceof Node.Scalar scalar)) {
      findings.add(at, "must be a single word, not " + at.node().shown(), "");
      return "";
    }
    if (scalar.empty() || scalar.text().isBlank()) {
      findings.add(at, "has no value", "");
      return "";
    }
    if (!scalar.quoted() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
      findings.add(at, "must be a word, not true or false", "Put it in quotes if it is a name.");
      return "";
    }
    return scalar.text();
  }

  /** One word, or a list of words; none where the key is absent. */
  public List<Place> words(String key) {
    return find(key).map(this::words).orElse(List.of());
  }

  /** The text of a key as far as there is one, without noting anything. */
  public String peek(String key) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return base.map(form -> form.peek(key)).orElse("");
    }
    return field.value() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** The form that lies under this one, if any. */
  public Optional<Form> base() {
    return base;
  }

  /** The places of one word, or of each word of a list. */
  public List<Place> words(Place at) {
    if (!(at.node() instanceof Node.Items list)) {
      return text(at).isEmpty() ? List.of() : List.of(at);
    }
    if (list.items().isEmpty()) {
      findings.add(at, "is an empty list", "Name one or more, or leave the key out.");
    }
    var words = new ArrayList<Place>();
    for (Place element : elements(at)) {
      if (!text(element).isEmpty()) {
        words.add(element);
      }
    }
    return words;
  }

  /** The elements of a list, none where the key is absent or holds no list. */
  public List<Place> elements(String key) {
    return find(key).map(this::elements).orElse(List.of());
  }

  private List<Place> elements(Place at) {
    if (!(at.node() instanceof Node.Items list)) {
      findings.add(at, "must be a list", "Begin each element with - on its own line, or write [ ].");
      return List.of();
    }
    var places = new ArrayList<Place>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      places.add(at.element(i, list.items().get(i)));
    }
    return places;
  }

  /** A mapping of names to numbers, empty where the key is absent. */
  public Map<String, Double> amounts(String key, Bounds bounds) {
    return find(key).map(at -> amounts(at, bounds)).orElse(Map.of());
  }

  /** A mapping of names to numbers at a place. */
  public Map<String, Double> amounts(Place at, Bounds bounds) {
    var form = Form.at(at, findings);
    var amounts = new LinkedHashMap<String, Double>();
    for (String name : form.keys()) {
      if (name.isBlank()) {
        findings.add(at, "a name in it is empty", "");
      } else {
        amounts.put(name, form.number(name, bounds));
      }
    }
    return amounts;
  }

  /** One of the words known, or the fallback where it is another. */
  public String choice(Place at, List<String> known) {
    String word = text(at);
    if (word.isEmpty() || known.contains(word)) {
      return word.isEmpty() ? known.getFirst() : word;
    }
    String rule = "must be one of " + String.join(", ", known);
    findings.add(
        at, rule, Suggestion.nearest(word, known).map(near -> "Did you mean " + near + "?").orElse(""));
    return known.getFirst();
  }

  /** Reports the keys of this form that nobody asked for. */
  public void close() {
    for (Node.Field field : fields.values()) {
      if (!asked.contains(field.key())) {
        findings.add(
            field.line(),
            path(field.key()),
            field.value().shown(),
            "the key is not known here",
            findings.full() ? "" : Suggestion.sentence(field.key(), asked));
      }
    }
  }
}
