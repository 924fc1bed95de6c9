package forge.store.method;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import forge.pricing.method.Calendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The named lists of holidays that come with Forge, 2015 to 2030: {@code london}, the bank holidays
 * of England and Wales; {@code new-york}, the federal holidays of the United States and Good Friday;
 * {@code frankfurt}, the days on which TARGET is closed; and {@code none}. Each row of their files
 * names its source.
 */
public final class HolidayLists {

  static final String NONE = "none";

  private static final List<String> NAMES = List.of(NONE, "london", "new-york", "frankfurt");
  private static final String RESOURCES = "/forge/prices/holidays/";

  private HolidayLists() {}

  /** Their names. */
  public static List<String> names() {
    return NAMES;
  }

  /** The list of a name, if there is one. */
  public static Optional<Calendar.Holidays> find(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(new Calendar.Holidays(name, name.equals(NONE) ? Set.of() : days(name)));
  }

  private static Set<LocalDate> days(String name) {
    var days = new TreeSet<LocalDate>();
    String file = RESOURCES + name + ".csv";
    try (InputStream stream =
            Objects.requireNonNull(HolidayLists.class.getResourceAsStream(file));
        Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      rows.forEach(row -> days.add(LocalDate.parse(row.getField("day"))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return days;
  }
}
