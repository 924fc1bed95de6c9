package forge.store.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes YAML whose entries are single lines in flow style. */
public final class FlowText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*([-/][A-Za-z0-9_]+)*");
  private static final Set<String> NOT_PLAIN =
      Set.of(
          "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "unlimited");

  private final StringBuilder out = new StringBuilder();

  /** Writes one key with its value. */
  public void entry(String key, Object value) {
    out.append(key).append(": ");
    value(value);
    out.append('\n');
  }

  /** Writes a list, one line an element; nothing where it is empty. */
  public <T> void list(String key, List<T> elements, Function<T, Map<String, Object>> keys) {
    if (elements.isEmpty()) {
      return;
    }
    out.append(key).append(":\n");
    for (T element : elements) {
      out.append("  - ");
      value(keys.apply(element));
      out.append('\n');
    }
  }

  /** Writes a list whose elements are mappings of a single key, one line an element. */
  public <T> void list(
      String key, List<T> elements, Function<T, String> name, Function<T, Object> value) {
    out.append(key).append(":\n");
    for (T element : elements) {
      out.append("  - ");
      entry(name.apply(element), value.apply(element));
    }
  }

  private void value(Object value) {
    switch (value) {
      case Double number -> out.append(number.isInfinite() ? "unlimited" : brief(number));
      case BigDecimal number -> out.append(number.toPlainString());
      case Integer whole -> out.append(whole.intValue());
      case Boolean yes -> out.append(yes.booleanValue());
      case LocalDate day -> out.append(day);
      case Map<?, ?> mapping -> mapping(mapping);
      case Collection<?> list -> sequence(list);
      default -> text(value.toString());
    }
  }

  /** The shortest digits that read back as the same number, without a trailing {@code .0}. */
  private static String brief(double number) {
    String digits = Double.toString(number);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }

  private void mapping(Map<?, ?> mapping) {
    out.append('{');
    for (var entries = mapping.entrySet().iterator(); entries.hasNext(); ) {
      Map.Entry<?, ?> entry = entries.next();
      text(entry.getKey().toString());
      out.append(": ");
      value(entry.getValue());
      out.append(entries.hasNext() ? ", " : "");
    }
    out.append('}');
  }

  private void sequence(Collection<?> list) {
    out.append('[');
    for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
      value(elements.next());
      out.append(elements.hasNext() ? ", " : "");
    }
    out.append(']');
  }

  /** Whether a character may stand in a text file and is no line break of some reader. */
  private static boolean shown(char c) {
    boolean ascii = c >= ' ' && c < 0x7F;
    boolean wide = c >= 0xA0 && c < 0xFEFF && c != 0x2028 && c != 0x2029;
    return ascii || wide;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A word as it is where no reader can take it for anything else, in quotes otherwise. */
  private void text(String word) {
    if (PLAIN.matcher(word).matches() && !NOT_PLAIN.contains(word.toLowerCase(Locale.ROOT))) {
      out.append(word);
      return;
    }
    out.append('"');
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(shown(c) ? String.valueOf(c) : "\\u%04X".formatted((int) c));
      }
    }
    out.append('"');
  }
}
