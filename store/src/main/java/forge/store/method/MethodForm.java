package forge.store.method;

import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A mapping of a method file, read key by key. Each read notes what is wrong and answers with a value
 * to go on with.
 */
final class MethodForm {

  private static final int MOST = 100_000;

  private final Form form;

  private MethodForm(Form form) {
    this.form = form;
  }

  static MethodForm at(Place place, Findings findings) {
    return new MethodForm(Form.at(place, findings));
  }

  Form form() {
    return form;
  }

  Findings findings() {
    return form.findings();
  }

  Place place() {
    return form.place();
  }

  boolean has(String key) {
    return form.has(key);
  }

  void close() {
    form.close();
  }

  /** Notes a problem of a key, or of the mapping where the key is absent. */
  void refuse(String key, String rule, String advice) {
    findings().add(form.find(key).orElseGet(form::place), rule, advice);
  }

  BigDecimal decimal(String key, Limit limit) {
    return form.need(key, "")
        .map(at -> Decimals.read(at, limit, findings()))
        .orElseGet(limit::standIn);
  }

  BigDecimal decimalOr(String key, Limit limit, BigDecimal fallback) {
    return form.find(key).map(at -> Decimals.read(at, limit, findings())).orElse(fallback);
  }

  Optional<BigDecimal> findDecimal(String key, Limit limit) {
    return form.find(key).map(at -> Decimals.read(at, limit, findings()));
  }

  /** A required whole number of at least so many. */
  int count(String key, int least) {
    return form.need(key, "").map(at -> count(at, least)).orElse(least);
  }

  int countOr(String key, int least, int fallback) {
    return form.find(key).map(at -> count(at, least)).orElse(fallback);
  }

  private int count(Place at, int least) {
    int before = findings().count();
    BigDecimal decimal = Decimals.read(at, Limit.ANY, findings());
    if (findings().count() > before) {
      return least;
    }
    boolean inside =
        decimal.scale() == 0
            && decimal.compareTo(BigDecimal.valueOf(least)) >= 0
            && decimal.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    if (!inside) {
      findings().add(at, "must be a whole number of at least " + least, "");
    }
    return inside ? decimal.intValueExact() : least;
  }

  /** A required text that is not empty. */
  String text(String key, String advice) {
    return form.text(key, advice);
  }

  /** A text that may be left out, or be empty in quotes. */
  String textOrEmpty(String key) {
    return form.find(key).map(this::textOrEmpty).orElse("");
  }

  private String textOrEmpty(Place at) {
    boolean nothing =
        at.node() instanceof Node.Scalar scalar && scalar.quoted() && scalar.text().isEmpty();
    return nothing ? "" : form.text(at);
  }

  /** One of the words of an enumeration that must be there. */
  <E extends Enum<E>> E choice(String key, Class<E> type, String advice) {
    return form.need(key, advice)
        .map(at -> choice(at, type))
        .orElseGet(() -> type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> E choiceOr(String key, E fallback) {
    return form.find(key).map(at -> choice(at, fallback.getDeclaringClass())).orElse(fallback);
  }

  /** One of the words of an enumeration at a place. */
  <E extends Enum<E>> E choice(Place at, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    List<String> words = all.stream().map(Words::of).toList();
    return all.get(words.indexOf(form.choice(at, words)));
  }

  /** One word or a list of words, none twice. */
  List<Place> words(String key) {
    List<Place> words = form.words(key);
    var seen = new HashSet<String>();
    for (Place word : words) {
      if (!seen.add(word.text())) {
        findings().add(word, "stands twice in the list", "Keep one.");
      }
    }
    return words;
  }

  Optional<MethodForm> find(String key) {
    return form.find(key).map(at -> at(at, findings()));
  }

  Optional<MethodForm> need(String key, String advice) {
    return form.need(key, advice).map(at -> at(at, findings()));
  }

  /** The mappings of a list. */
  List<MethodForm> list(String key) {
    return form.elements(key).stream().map(at -> at(at, findings())).toList();
  }

  /** The one key that is there of some; several or none are a problem, answered with nothing. */
  Optional<String> only(List<String> keys) {
    List<String> present = keys.stream().filter(form::has).toList();
    if (present.size() != 1) {
      String rule = "must have one of " + String.join(", ", keys);
      findings().add(place(), rule, present.isEmpty() ? "" : "Keep one of them.");
    }
    return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
  }

  /** The days from {@code from} to {@code until}, which may be left out. */
  Validity validity() {
    LocalDate from =
        form.need("from", "Give the first day, such as 2024-01-01.")
            .map(this::day)
            .orElse(LocalDate.EPOCH);
    LocalDate until = form.find("until").map(this::day).orElse(LocalDate.MAX);
    if (from.isBefore(until)) {
      return new Validity(from, until);
    }
    refuse("until", "must be after from, " + from, "Until is the first day without it.");
    return new Validity(from, LocalDate.MAX);
  }

  /** A day such as 2026-07-01; one to go on with where it is none. */
  LocalDate day(Place at) {
    String text = form.text(at);
    return text.isEmpty()
        ? LocalDate.EPOCH
        : parsed(
            at,
            () -> LocalDate.parse(text),
            LocalDate.EPOCH,
            "must be a day of the calendar",
            "Write it as 2026-07-01.");
  }

  private <T> T parsed(Place at, Supplier<T> parse, T standIn, String rule, String advice) {
    try {
      return parse.get();
    } catch (DateTimeParseException wrong) {
      findings().add(at, rule, advice);
      return standIn;
    }
  }
}
