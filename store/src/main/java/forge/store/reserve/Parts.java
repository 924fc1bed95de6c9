package forge.store.reserve;

import forge.market.ensemble.Spread;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the reserve's documents have in common: headings, spreads, lists of figures. */
final class Parts {

  private static final String NAME = "[a-z0-9][a-z0-9-]*";
  private static final List<String> STATUSES =
      List.of("law", "agreed", "proposed", "demonstration");

  private Parts() {}

  /** What every document begins with. */
  record Heading(String name, String title, String status, String source) {}

  static Heading heading(Form form, String format) {
    form.need("forge", "Begin the file with forge: " + format + ".")
        .ifPresent(at -> form.choice(at, List.of(format)));
    String name = form.text("name", "Give a name, such as nine-chains.");
    if (!name.isEmpty() && !name.matches(NAME)) {
      form.find("name")
          .ifPresent(
              at -> form.findings().add(at, "must be of small letters, digits and hyphens", ""));
    }
    String title = form.text("title", "Say in one clause what it is.");
    String status =
        form.need("status", "Say law, agreed, proposed or demonstration.")
            .map(at -> form.choice(at, STATUSES))
            .orElse(STATUSES.getLast());
    String source = form.text("source", "Say where the figures come from.").strip();
    return new Heading(name, title, status, source);
  }

  /** A certain number, or {@code [low, mode, high]}. */
  static Spread spread(Form form, String key, Bounds bounds, Spread fallback) {
    Optional<Place> at = form.find(key);
    return at.isEmpty() ? fallback : spread(form, at.get(), bounds, fallback);
  }

  /** A required spread. */
  static Spread spread(Form form, String key, Bounds bounds) {
    var standIn = new Spread(bounds.standIn(), bounds.standIn(), bounds.standIn());
    return form.need(key, "Give a number, or [low, mode, high].")
        .map(at -> spread(form, at, bounds, standIn))
        .orElse(standIn);
  }

  private static Spread spread(Form form, Place at, Bounds bounds, Spread fallback) {
    if (!(at.node() instanceof Node.Items list)) {
      double number = form.number(at, bounds);
      return new Spread(number, number, number);
    }
    var numbers = new ArrayList<Double>();
    for (int i = 0; i < list.items().size(); i++) {
      numbers.add(form.number(at.element(i, list.items().get(i)), bounds));
    }
    boolean rising =
        numbers.size() == 3 && numbers.get(0) <= numbers.get(1) && numbers.get(1) <= numbers.get(2);
    if (!rising) {
      form.findings().add(at, "must be a number, or three that rise: [low, mode, high]", "");
      return fallback;
    }
    return new Spread(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  /** A list of numbers, empty where the key is absent. */
  static List<Double> numbers(Form form, String key, Bounds bounds) {
    return form.elements(key).stream().map(each -> form.number(each, bounds)).toList();
  }

  /** A number as it is written, to the last digit. */
  static BigDecimal decimal(Form form, String key, Bounds bounds) {
    return form.need(key, "")
        .map(at -> decimal(form, at, bounds))
        .orElse(BigDecimal.valueOf(bounds.standIn()));
  }

  /** An optional number as it is written. */
  static BigDecimal decimalOr(Form form, String key, Bounds bounds, BigDecimal fallback) {
    return form.find(key).map(at -> decimal(form, at, bounds)).orElse(fallback);
  }

  static BigDecimal decimal(Form form, Place at, Bounds bounds) {
    int before = form.findings().count();
    double number = form.number(at, bounds);
    return form.findings().count() > before
        ? BigDecimal.valueOf(number)
        : new BigDecimal(at.text());
  }

  /** A whole number between limits. */
  static int whole(Form form, String key, int fallback, int least, int most) {
    Optional<Place> at = form.find(key);
    if (at.isEmpty()) {
      return fallback;
    }
    double number = form.number(at.get(), Bounds.ANY);
    if (number != Math.rint(number) || number < least || number > most) {
      form.findings()
          .add(at.get(), "must be a whole number from %d to %d".formatted(least, most), "");
      return fallback;
    }
    return (int) number;
  }

  /** Yes or no, written {@code true} or {@code false}. */
  static boolean yes(Form form, String key, boolean fallback) {
    Optional<Place> at = form.find(key);
    if (at.isEmpty()) {
      return fallback;
    }
    String text = at.get().text().toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      form.findings().add(at.get(), "must be true or false", "");
    }
    return text.equals("true");
  }

  /** A constant of an enum, written in small letters with hyphens. */
  static <E extends Enum<E>> E constant(Form form, Place at, Class<E> type, E fallback) {
    List<String> known = words(type);
    String word = form.choice(at, known);
    E[] constants = type.getEnumConstants();
    return constants == null ? fallback : constants[known.indexOf(word)];
  }

  /** A required constant. */
  static <E extends Enum<E>> E constant(Form form, String key, Class<E> type, E fallback) {
    return form.need(key, "Say one of " + String.join(", ", words(type)) + ".")
        .map(at -> constant(form, at, type, fallback))
        .orElse(fallback);
  }

  static <E extends Enum<E>> List<String> words(Class<E> type) {
    var words = new ArrayList<String>();
    E[] constants = type.getEnumConstants();
    for (E each : constants == null ? List.<E>of() : List.of(constants)) {
      words.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words;
  }

  /** What a maker makes of sound parts; what it refuses is a problem at the place. */
  static <T> Optional<T> made(Place at, Findings findings, int before, Making<T> making) {
    if (findings.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(making.make());
    } catch (ArithmeticException tooLarge) {
      findings.add(at.node().line(), at.path(), "", "a number in it is too large", "");
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      String rule = String.valueOf(refused.getMessage());
      findings.add(at.node().line(), at.path(), "", rule, "");
      return Optional.empty();
    }
  }

  /** Makes a value, or refuses with an {@link IllegalArgumentException}. */
  interface Making<T> {
    T make();
  }
}
