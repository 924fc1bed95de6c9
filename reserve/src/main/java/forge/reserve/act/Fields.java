package forge.reserve.act;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Keys with values, as documents and acts have them: {@code certificate.expires = 2027-01-31}.
 * Reading notes what is wrong and goes on, so that one pass finds every flaw.
 */
public final class Fields {

  /** One thing that is wrong. */
  public record Flaw(String key, String value, String rule) {}

  private static final int MOST_DIGITS = 60;
  private static final String TOO_LONG = "has more than %d digits".formatted(MOST_DIGITS);

  private final String prefix;
  private final Map<String, String> values;
  private final List<Flaw> flaws;
  private final List<String> asked;

  private Fields(String prefix, Map<String, String> values, List<Flaw> flaws, List<String> asked) {
    this.prefix = prefix;
    this.values = values;
    this.flaws = flaws;
    this.asked = asked;
  }

  /** None yet. */
  public static Fields none() {
    return of(Map.of());
  }

  /** These. */
  public static Fields of(Map<String, String> values) {
    return new Fields("", new LinkedHashMap<>(values), new ArrayList<>(), new ArrayList<>());
  }

  /** Those below a key, with the flaws in common. */
  public Fields under(String key) {
    return new Fields(prefix + key + ".", values, flaws, asked);
  }

  /** Puts a value. */
  public Fields put(String key, Object value) {
    values.put(
        prefix + key,
        value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
    return this;
  }

  /** All of them, from the root. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(values);
  }

  /** What was found wrong. */
  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** Notes that a value breaks a rule. */
  public void flaw(String key, String rule) {
    flaws.add(new Flaw(prefix + key, values.getOrDefault(prefix + key, ""), rule));
  }

  /** Notes the keys that nobody asked for. */
  public void close() {
    values.forEach(
        (key, value) -> {
          if (!asked.contains(key)) {
            flaws.add(new Flaw(key, value, "the key is not known here"));
          }
        });
  }

  /** Whether anything stands below a key. */
  public boolean has(String key) {
    String begin = prefix + key + ".";
    return values.keySet().stream().anyMatch(each -> each.startsWith(begin));
  }

  /** The names that stand right below a key, in order. */
  public List<String> names(String key) {
    String begin = prefix + key + ".";
    return values.keySet().stream()
        .filter(each -> each.startsWith(begin))
        .map(each -> each.substring(begin.length()).split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  /** A value, if it is there. */
  public Optional<String> find(String key) {
    asked.add(prefix + key);
    return Optional.ofNullable(values.get(prefix + key)).filter(text -> !text.isBlank());
  }

  /** A value, if it is there, without asking for it. */
  Optional<String> peek(String key) {
    return Optional.ofNullable(values.get(prefix + key)).filter(text -> !text.isBlank());
  }

  /** A value; where it is missing that is a flaw. */
  public String text(String key) {
    Optional<String> found = find(key);
    if (found.isEmpty()) {
      flaw(key, "is missing");
    }
    return found.orElse("");
  }

  /** The words of a list. */
  public List<String> list(String key) {
    Fields below = under(key);
    return names(key).stream().map(below::text).toList();
  }

  /** Puts a list, its items numbered from one. */
  public Fields putList(String key, List<?> items) {
    Fields below = under(key);
    for (int i = 0; i < items.size(); i++) {
      below.put(String.valueOf(i + 1), items.get(i));
    }
    return this;
  }

  /** A decimal; zero where it is missing or none, which is a flaw. */
  public BigDecimal decimal(String key) {
    return decimal(key, text(key));
  }

  /** A decimal, or another where the key is absent. */
  public BigDecimal decimalOr(String key, BigDecimal fallback) {
    return find(key).map(text -> decimal(key, text)).orElse(fallback);
  }

  private BigDecimal decimal(String key, String text) {
    try {
      if (text.length() > MOST_DIGITS) {
        flaw(key, TOO_LONG);
        return BigDecimal.ZERO;
      }
      BigDecimal read = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace("_", ""));
      // An exponent makes more digits than anybody wrote.
      if (Math.abs((long) read.scale()) > MOST_DIGITS) {
        flaw(key, TOO_LONG);
        return BigDecimal.ZERO;
      }
      return read;
    } catch (NumberFormatException none) {
      flaw(key, "is no number");
      return BigDecimal.ZERO;
    }
  }

  /** Whole steps; zero where it is missing or none, which is a flaw. */
  public long whole(String key) {
    try {
      return decimal(key).longValueExact();
    } catch (ArithmeticException none) {
      flaw(key, "is no whole number");
      return 0;
    }
  }

  /** Grams of a mass in kg; a mass of part of a gram is a flaw. */
  public long grams(String key) {
    try {
      return decimal(key).movePointRight(3).longValueExact();
    } catch (ArithmeticException none) {
      flaw(key, "is no mass in kg to the gram");
      return 0;
    }
  }

  /** A day. */
  public LocalDate day(String key) {
    String text = text(key);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeException none) {
      flaw(key, "is no day such as 2026-03-31");
      return LocalDate.EPOCH;
    }
  }

  /** One of the values of an enum, written in small letters with hyphens. */
  public <E extends Enum<E>> E choice(String key, Class<E> of) {
    return choice(key, text(key), of);
  }

  <E extends Enum<E>> E choice(String key, String text, Class<E> of) {
    for (E each : of.getEnumConstants()) {
      if (written(each).equals(text)) {
        return each;
      }
    }
    if (!text.isEmpty()) {
      flaw(
          key,
          "must be one of "
              + Arrays.stream(of.getEnumConstants())
                  .map(Fields::written)
                  .collect(Collectors.joining(", ")));
    }
    return of.getEnumConstants()[0];
  }

  /** A value of an enum as files write it. */
  public static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the fields make, if nothing was wrong; what its own checks refuse becomes a flaw of the
   * key.
   */
  public <T> Optional<T> build(String key, Supplier<T> maker) {
    if (!flaws.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException refused) {
      String why = String.valueOf(refused.getMessage());
      flaw(key, why.substring(0, 1).toLowerCase(Locale.ROOT) + why.substring(1));
      return Optional.empty();
    }
  }
}
