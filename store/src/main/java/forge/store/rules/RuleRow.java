package forge.store.rules;

import forge.levy.measure.Citation;
import forge.levy.measure.Span;
import forge.store.document.Findings;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a table; each read notes what is wrong and answers with nothing then. */
final class RuleRow {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
  private static final int SHOWN = 80;

  private final List<String> columns;
  private final List<String> fields;
  private final int line;
  private final Findings findings;

  RuleRow(List<String> columns, List<String> fields, int line, Findings findings) {
    this.columns = columns;
    this.fields = fields;
    this.line = line;
    this.findings = findings;
  }

  int line() {
    return line;
  }

  String text(String column) {
    return fields.get(columns.indexOf(column)).strip();
  }

  void refuse(String column, String rule, String advice) {
    String value = text(column);
    String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    findings.add(line, column, shown, rule, advice);
  }

  /** A text that must not be empty. */
  Optional<String> findText(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      refuse(column, "is missing", "");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  Optional<LocalDate> findDay(String column) {
    try {
      return Optional.of(LocalDate.parse(text(column)));
    } catch (DateTimeException wrong) {
      refuse(column, "must be a day of the calendar", "Write it as 2026-02-04.");
      return Optional.empty();
    }
  }

  /** The days of {@code from} and {@code until}, which may be empty. */
  Optional<Span> findSpan() {
    Optional<LocalDate> from = findDay("from");
    Optional<LocalDate> until =
        text("until").isEmpty() ? Optional.of(LocalDate.MAX) : findDay("until");
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (!from.get().isBefore(until.get())) {
      refuse("until", "must be after from, " + from.get(), "Until is the first day without it.");
      return Optional.empty();
    }
    return Optional.of(new Span(from.get(), until.get()));
  }

  Optional<BigDecimal> findNumber(String column) {
    if (NUMBER.matcher(text(column)).matches()) {
      return Optional.of(RuleWords.plain(new BigDecimal(text(column))));
    }
    refuse(column, "must be a number", "Write digits, with a decimal point if need be.");
    return Optional.empty();
  }

  Optional<Citation> findCitation() {
    return findText("act").map(act -> new Citation(act, text("place")));
  }
}
