package forge.store.entries;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.levy.assessment.Refusal;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the cells of one entry as values. A cell that breaks a rule leaves its refusal behind and
 * gives nothing, so that the rest of the entry is read too.
 */
final class CellReader {

  /** Characters of a value that a message repeats. */
  private static final int SHOWN = 60;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final List<Refusal> refusals = new ArrayList<>();

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** A value as a message shows it: its beginning, and how long it is where that is not all. */
  static String shown(String value) {
    return value.length() <= SHOWN
        ? value
        : value.substring(0, SHOWN) + "… (" + value.length() + " characters)";
  }

  void refuse(Cell cell, String rule, String advice) {
    refuse(Refusal.Reason.UNREADABLE, cell, rule, advice);
  }

  void refuse(Refusal.Reason reason, Cell cell, String rule, String advice) {
    refusals.add(new Refusal(reason, cell.field(), shown(cell.text()), rule, advice));
  }

  /** Notes that a cell which every entry has is empty. */
  void missing(Cell cell, String what) {
    refuse(
        Refusal.Reason.MISSING_FIGURE,
        new Cell(cell.field(), ""),
        "is missing; it is " + what,
        "State it.");
  }

  /** A text of at most so many characters; empty where it is longer. */
  String text(Cell cell, int longest) {
    String text = cell.text().strip();
    if (text.length() <= longest) {
      return text;
    }
    refuse(cell, "has at most %d characters, not %d".formatted(longest, text.length()), "");
    return "";
  }

  /** A number that is not negative, if one stands there. */
  Optional<BigDecimal> amount(Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(text).matches()) {
      refuse(cell, "is no number", advice(text));
      return Optional.empty();
    }
    var number = new BigDecimal(text);
    if (number.signum() < 0) {
      refuse(cell, "is below zero", "Is the sign mistaken?");
      return Optional.empty();
    }
    BigDecimal plain = number.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private static String advice(String text) {
    if (text.length() > SHOWN) {
      return "A number has at most 18 digits before the point and 12 after it.";
    }
    if (text.matches("[-+]?[0-9]{1,3}([,' _\u2009\u00a0.][0-9]{3})+([.,][0-9]+)?")) {
      return "Write it without marks between thousands and with a decimal point.";
    }
    if (text.matches("[-+]?[0-9]+,[0-9]+")) {
      return "Write a decimal point, not a comma.";
    }
    if (text.matches("[-+]?[0-9.]+[eE][-+]?[0-9]+")) {
      return "Write all its digits, without an exponent.";
    }
    return text.matches("[-+]?[0-9.]+")
        ? "A number has at most 18 digits before the point and 12 after it."
        : "Write digits with at most one point, such as 1234.5, without a unit.";
  }

  /** A whole number from one, if one stands there. */
  Optional<Integer> count(Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("[1-9][0-9]{0,8}")) {
      return Optional.of(Integer.valueOf(text));
    }
    refuse(cell, "is a whole number from 1", "");
    return Optional.empty();
  }

  /** A day, if one stands there. */
  Optional<LocalDate> day(Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
      refuse(cell, "is no day written year-month-day", "Write 2026-06-15.");
    } catch (DateTimeException none) {
      refuse(cell, "is no day of the calendar", "Are day and month, or the year, mistaken?");
    }
    return Optional.empty();
  }

  /** An economy, if one stands there. */
  Optional<EconomyId> economy(Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<EconomyId> found = Iso3166.find(text);
    if (found.isEmpty()) {
      boolean small = Iso3166.find(text.toUpperCase(Locale.ROOT)).isPresent();
      refuse(
          cell,
          "is no country of ISO 3166-1",
          small ? "Write it in capitals." : "Write its code of two or three letters, such as CHN.");
    }
    return found;
  }

  /** One of a few words, if one stands there. */
  <T> Optional<T> word(Cell cell, Function<String, Optional<T>> find, List<String> words) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(text);
    if (found.isEmpty()) {
      refuse(
          cell, "is not one of the words of this field", Suggestion.sentence(shown(text), words));
    }
    return found;
  }

  /** Whether the answer is yes; an empty cell is a no. */
  boolean yes(Cell cell) {
    String text = cell.text().strip();
    boolean yes = text.equals("yes") || text.equals("true");
    if (!yes && !text.isEmpty() && !text.equals("no") && !text.equals("false")) {
      refuse(cell, "is yes or no", "Leave it empty for no.");
    }
    return yes;
  }
}
