package forge.store.world;

import forge.kernel.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a table: its fields by the name of their column, read strictly. */
final class Row {

  private final String file;
  private final int line;
  private final Map<String, String> fields;

  Row(String file, int line, Map<String, String> fields) {
    this.file = file;
    this.line = line;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  int line() {
    return line;
  }

  /** The text of a field; empty where the cell is. */
  String text(String field) {
    return Optional.ofNullable(fields.get(field))
        .orElseThrow(() -> new NoSuchElementException(file + " is read without column " + field));
  }

  /** The first cells that are not empty, to tell a row by. */
  String brief() {
    return fields.values().stream()
        .filter(each -> !each.isEmpty())
        .limit(4)
        .collect(Collectors.joining(", "));
  }

  boolean empty(String field) {
    return text(field).isEmpty();
  }

  double number(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      throw bad(field, "this field holds a number and is empty", "Write 0 only where it is none.");
    }
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      throw bad(field, "this field holds a number", "Use a point for decimals and no separators.");
    }
    if (!Double.isFinite(number)) {
      throw bad(field, "a number is finite", "Leave the row out where no figure is known.");
    }
    return number;
  }

  int integer(String field) {
    try {
      return Integer.parseInt(text(field));
    } catch (NumberFormatException notANumber) {
      throw bad(field, "this field holds a whole number", "");
    }
  }

  /** The constant of an enum, written in small letters with hyphens. */
  <E extends Enum<E>> E choice(String field, Class<E> type) {
    String wanted = text(field).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> bad(field, "this field is one of " + choices(type), ""));
  }

  /** A name made by a maker that refuses bad ones. */
  <T> T named(String field, Function<String, T> maker) {
    try {
      return maker.apply(text(field));
    } catch (IllegalArgumentException refused) {
      throw bad(field, String.valueOf(refused.getMessage()), "");
    }
  }

  /** The parts of a field separated by semicolons; none where the cell is empty. */
  List<String> list(String field) {
    return empty(field) ? List.of() : List.of(text(field).split(";"));
  }

  LocalDate day(String field, LocalDate ifEmpty) {
    if (empty(field)) {
      return ifEmpty;
    }
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeParseException notADay) {
      throw bad(field, "this field holds a day as yyyy-mm-dd", "");
    }
  }

  BadField bad(String field, String rule, String advice) {
    return new BadField(new Problem(file, line, field, text(field), rule, advice));
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
