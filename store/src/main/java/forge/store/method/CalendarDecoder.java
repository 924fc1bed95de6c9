package forge.store.method;

import forge.kernel.Period;
import forge.pricing.method.Calendar;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads when evidence closes and prices appear. */
final class CalendarDecoder {

  /** The name of holidays that the method lists itself. */
  static final String OWN = "own";

  private static final Calendar.Holidays NO_HOLIDAYS =
      new Calendar.Holidays(HolidayLists.NONE, Set.of());
  private static final Calendar.CutOff MIDNIGHT =
      new Calendar.CutOff(LocalTime.MIDNIGHT, ZoneOffset.UTC, Calendar.Late.ROLLS);

  /** What a calendar is where the file has none. */
  static final Calendar NOTHING =
      new Calendar(Period.Length.MONTH, NO_HOLIDAYS, MIDNIGHT, 0, Calendar.Revision.NONE);

  private CalendarDecoder() {}

  static Calendar read(MethodForm form) {
    var calendar =
        new Calendar(
            form.choice("period", Period.Length.class, "Give year, quarter, month or day."),
            form.form().find("holidays").map(at -> holidays(form, at)).orElse(NO_HOLIDAYS),
            form.need("cut-off", "Give {time: \"17:00\", zone: Europe/London, late: rolls}.")
                .map(CalendarDecoder::cutOff)
                .orElse(MIDNIGHT),
            form.countOr("publication-days", 0, 0),
            form.choiceOr("revision", Calendar.Revision.NONE));
    form.close();
    return calendar;
  }

  /** The name of a list that comes with Forge, a list of days, or a name and its days. */
  private static Calendar.Holidays holidays(MethodForm form, Place at) {
    return switch (at.node()) {
      case Node.Scalar _ -> named(form, at);
      case Node.Items _ -> new Calendar.Holidays(OWN, days(form, "holidays"));
      case Node.Fields _ -> {
        MethodForm listed = MethodForm.at(at, form.findings());
        String name = listed.text("name", "Give the list a name.");
        var holidays = new Calendar.Holidays(name, days(listed, "days"));
        listed.close();
        yield holidays;
      }
    };
  }

  private static Calendar.Holidays named(MethodForm form, Place at) {
    String name = form.form().text(at);
    Optional<Calendar.Holidays> found = HolidayLists.find(name);
    if (found.isEmpty() && !name.isEmpty()) {
      form.findings()
          .add(
              at,
              "no list of holidays has this name",
              Suggestion.sentence(name, HolidayLists.names()));
    }
    return found.orElse(NO_HOLIDAYS);
  }

  private static Set<LocalDate> days(MethodForm form, String key) {
    var days = new TreeSet<LocalDate>();
    form.words(key).forEach(at -> days.add(form.day(at)));
    return days;
  }

  private static Calendar.CutOff cutOff(MethodForm form) {
    var cutOff =
        new Calendar.CutOff(
            form.form()
                .need("time", "Give a time of day, such as \"17:00\".")
                .map(at -> time(form, at))
                .orElse(LocalTime.MIDNIGHT),
            form.form()
                .need("zone", "Give a time zone, such as Europe/London.")
                .map(at -> zone(form, at))
                .orElse(ZoneOffset.UTC),
            form.choiceOr("late", Calendar.Late.ROLLS));
    form.close();
    return cutOff;
  }

  private static LocalTime time(MethodForm form, Place at) {
    String text = form.form().text(at);
    try {
      return text.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    } catch (DateTimeException wrong) {
      form.findings().add(at, "must be a time of day", "Write it as \"17:00\".");
      return LocalTime.MIDNIGHT;
    }
  }

  private static ZoneId zone(MethodForm form, Place at) {
    String text = form.form().text(at);
    try {
      return text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text);
    } catch (DateTimeException wrong) {
      String advice =
          Suggestion.nearest(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))
              .map(near -> "Did you mean " + near + "?")
              .orElse("Write it as Europe/London.");
      form.findings().add(at, "no time zone has this name", advice);
      return ZoneOffset.UTC;
    }
  }
}
