package forge.store.zone;

import forge.levy.zone.Citation;
import forge.levy.zone.Wording;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Confidence;
import forge.world.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * A mapping of a register file, read key by key. Each read notes what is wrong and answers with a
 * value to go on with.
 */
final class ZoneForm {

  /** What stands where a text is missing, so that reading goes on. */
  private static final String STAND_IN = "?";

  private static final int MOST_DAYS = 36_500;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Form form;

  private ZoneForm(Form form) {
    this.form = form;
  }

  static ZoneForm at(Place place, Findings findings) {
    return new ZoneForm(Form.at(place, findings));
  }

  Form form() {
    return form;
  }

  Place place() {
    return form.place();
  }

  List<ZoneForm> list(String key) {
    return form.elements(key).stream().map(each -> at(each, form.findings())).toList();
  }

  /** A required text; a stand-in where it is missing. */
  String text(String key, String advice) {
    String text = form.text(key, advice);
    return text.isBlank() ? STAND_IN : text;
  }

  String note() {
    return form.textOr("note", "");
  }

  /** One of the words of an enumeration that must be there. */
  <E extends Enum<E>> E choice(String key, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    List<String> words = Wording.all(type);
    return form.need(key, "One of " + String.join(", ", words) + ".")
        .map(place -> all.get(words.indexOf(form.choice(place, words))))
        .orElse(all.getFirst());
  }

  /** A required yes or no. */
  boolean yes(String key) {
    return form.need(key, "Say yes or no.")
        .map(place -> form.choice(place, List.of("yes", "no")).equals("yes"))
        .orElse(false);
  }

  Citation citation() {
    String source = text("source", "Name the act, the release or the article.");
    List<String> grades = Arrays.stream(Confidence.values()).map(Enum::name).toList();
    String grade =
        form.need("confidence", "A official, B press or study, C one weak source, D own reading.")
            .map(place -> form.choice(place, grades))
            .orElse(Confidence.D.name());
    return new Citation(source, Confidence.valueOf(grade));
  }

  /** The days from {@code from} to {@code until}, which may be left out. */
  Validity validity() {
    LocalDate from = day("from");
    LocalDate until = form.find("until").map(this::day).orElse(LocalDate.MAX);
    if (from.isBefore(until)) {
      return new Validity(from, until);
    }
    form.find("until")
        .ifPresent(
            place ->
                form.findings()
                    .add(
                        place,
                        "must be after from, " + from,
                        "Until is the first day without it."));
    return new Validity(from, LocalDate.MAX);
  }

  /** A required day. */
  LocalDate day(String key) {
    return form.need(key, "Give a day, such as 2026-02-04.").map(this::day).orElse(LocalDate.EPOCH);
  }

  /** A day such as 2026-07-01; one to go on with where it is none. */
  LocalDate day(Place place) {
    String text = form.text(place);
    try {
      LocalDate day = text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
      String rule = "must lie between the years %d and %d".formatted(FIRST_YEAR, LAST_YEAR);
      form.findings().add(place, rule, "");
      return LocalDate.EPOCH;
    } catch (DateTimeParseException wrong) {
      form.findings().add(place, "must be a day of the calendar", "Write it as 2026-07-01.");
      return LocalDate.EPOCH;
    }
  }

  /** A whole number of days. */
  int days(Place place) {
    boolean whole =
        place.node() instanceof Node.Scalar scalar
            && !scalar.quoted()
            && scalar.text().matches("[0-9]{1,5}")
            && Integer.parseInt(scalar.text()) <= MOST_DAYS;
    if (!whole) {
      String rule = "must be a whole number of days from 0 to " + MOST_DAYS;
      form.findings().add(place, rule, "Write 60, without a unit.");
    }
    return whole ? Integer.parseInt(place.text()) : 0;
  }
}
