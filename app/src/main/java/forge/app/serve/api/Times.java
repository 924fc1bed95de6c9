package forge.app.serve.api;

import forge.app.question.Moments;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.AsOf;
import forge.kernel.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The days and moments of one request, read with everything that is wrong with them. */
final class Times {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  Times(Instant now) {
    this.now = now;
  }

  /** A day; today in UTC where none is given. */
  LocalDate day(String name, String text) {
    return day(name, text, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** A day, or another where none is given. */
  LocalDate day(String name, String text, LocalDate fallback) {
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
      note(name, text, "lies outside %s to %s".formatted(EARLIEST, LATEST), "");
    } catch (DateTimeException none) {
      note(name, text, "is no day", "Write it as 2026-05-31.");
    }
    return fallback;
  }

  /** A moment; a day means its end, and nothing means now. */
  Instant moment(String name, String text) {
    Instant found = Moments.find(text, now).orElse(Instant.MIN);
    LocalDate day =
        found.equals(Instant.MIN) ? LocalDate.MIN : LocalDate.ofInstant(found, ZoneOffset.UTC);
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      note(name, text, "is no day or moment", "Write 2026-05-10 or 2026-05-10T12:00Z.");
      return now;
    }
    return found;
  }

  /** What is asked about: valid on a day, and known at a moment. */
  AsOf asOf(String asOf, String knownAt) {
    return new AsOf(day("as-of", asOf), moment("known-at", knownAt));
  }

  /** A number in bounds. */
  void within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      note(name, String.valueOf(value), "must be from %d to %d".formatted(least, most), "");
    }
  }

  private void note(String name, String value, String rule, String advice) {
    problems.add(new Problem("request", 0, name, value, rule, advice));
  }

  /** An answer if nothing is wrong, or a refusal. */
  Answer then(Supplier<Answer> answer) {
    return problems.isEmpty() ? answer.get() : Answer.refused(Code.BAD_INPUT, problems);
  }
}
