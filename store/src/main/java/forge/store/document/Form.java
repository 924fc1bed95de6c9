package forge.store.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping read field by field. Each read notes what is wrong and answers with a value to go on
 * with, so that one pass finds every problem; {@link #close} then reports the keys that nobody
 * asked for. The keys asked for are the keys that are known.
 */
public final class Form {

  /** Mappings up to this size are searched key by key; larger ones get an index. */
  private static final int SCANNED = 12;

  private final Place place;
  private final Findings findings;
  private final List<String> asked;
  private final Optional<Form> base;
  private final List<Node.Field> fields;
  private final Map<String, Integer> index;

  private Form(Place place, Findings findings, Optional<Form> base) {
    this.place = place;
    this.findings = findings;
    this.base = base;
    this.asked = base.map(form -> form.asked).orElseGet(ArrayList::new);
    this.fields = place.node() instanceof Node.Fields mapping ? mapping.fields() : List.of();
    this.index = fields.size() > SCANNED ? new HashMap<>() : Map.of();
    if (!(place.node() instanceof Node.Fields)) {
      findings.add(place, "must be a mapping of keys to values", "Write {key: value, …}.");
    }
    findRepeated();
  }

  /** The form at a place; anything but a mapping is reported and read as an empty one. */
  public static Form at(Place place, Findings findings) {
    return new Form(place, findings, Optional.empty());
  }

  /**
   * A form over this one: keys that it lacks are read from this one, and both know the same keys.
   */
  public Form overlaid(Place over) {
    return new Form(over, findings, Optional.of(this));
  }

  private void findRepeated() {
    for (int i = 0; i < fields.size(); i++) {
      Node.Field field = fields.get(i);
      if (fields.size() > SCANNED) {
        index.putIfAbsent(field.key(), i);
      }
      int first = position(field.key());
      if (first < i) {
        String rule = "the key stands twice, first on line %d".formatted(fields.get(first).line());
        findings.add(
            field.line(), path(field.key()), Findings.written(field.value()), rule, "Keep one.");
      }
    }
  }

  /** The position of a key, the first where it stands twice, −1 where it does not stand. */
  private int position(String key) {
    if (fields.size() > SCANNED) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Node.Field> own(String key) {
    int position = position(key);
    return position < 0 ? Optional.empty() : Optional.of(fields.get(position));
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
    return fields.stream().map(Node.Field::key).distinct().toList();
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
    Optional<Place> own = own(key).map(field -> place.field(key, field.value()));
    return own.isPresent() ? own : base.flatMap(form -> form.find(key));
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
    Optional<Node.Field> field = own(key);
    if (field.isEmpty()) {
      return base.map(form -> form.peek(key)).orElse("");
    }
    return field.get().value() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** Where its keys stand: its own place, then that of the form under it, if any. */
  public List<Place> places() {
    return base.map(form -> List.of(place, form.place)).orElseGet(() -> List.of(place));
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
      findings.add(
          at, "must be a list", "Begin each element with - on its own line, or write [ ].");
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
        at,
        rule,
        Suggestion.nearest(word, known).map(near -> "Did you mean " + near + "?").orElse(""));
    return known.getFirst();
  }

  /** Reports the keys of this form that nobody asked for. */
  public void close() {
    for (Node.Field field : fields) {
      if (!asked.contains(field.key())) {
        findings.add(
            field.line(),
            path(field.key()),
            Findings.written(field.value()),
            "the key is not known here",
            findings.full() ? "" : Suggestion.sentence(field.key(), new LinkedHashSet<>(asked)));
      }
    }
  }
}
