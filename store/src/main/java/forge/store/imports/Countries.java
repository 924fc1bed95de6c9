package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import forge.kernel.EconomyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * Countries by the numeric codes of statistics: ISO 3166-1, and the codes that the United Nations
 * and CEPII use in place of some of them (842 for the United States, 490 for Taiwan).
 */
public final class Countries {

  /** A country by its ISO code of three letters. */
  record Country(String code, boolean inUnion) {}

  /** Codes of trade statistics for what is no country with a code of its own. */
  private static final Map<String, String> LETTERS =
      Map.of("S19", "TWN", "R20", "ROW", "ROW", "ROW", "XX", "ROW");

  private final Map<Integer, Country> byNumber = new HashMap<>();
  private final Map<String, Country> byLetters = new HashMap<>();

  private Countries() {}

  /** Those that Forge knows. */
  public static Countries shipped() {
    var countries = new Countries();
    try (InputStream stream =
            Objects.requireNonNull(Countries.class.getResourceAsStream("countries.csv"));
        Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        var country = new Country(row.getField("code"), row.getField("eu27").equals("yes"));
        countries.byNumber.put(Integer.valueOf(row.getField("numeric")), country);
        countries.byLetters.putIfAbsent(country.code(), country);
      }
    } catch (IOException broken) {
      throw new IllegalStateException("The table of countries cannot be read", broken);
    }
    return countries;
  }

  /** Those that Forge knows, and the codes of a table of CEPII: country_code, country_iso3. */
  public static Countries with(Path table) throws IOException {
    Countries countries = shipped();
    try (Reader text = Files.newBufferedReader(table, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        int number = Integer.parseInt(row.getField("country_code").strip());
        String letters = row.getField("country_iso3").strip();
        countries.findByLetters(letters).ifPresent(each -> countries.add(number, each));
      }
    } catch (NumberFormatException | NoSuchElementException unfit) {
      throw new IOException("it is no table of country_code and country_iso3", unfit);
    }
    return countries;
  }

  private void add(int number, Country country) {
    byNumber.putIfAbsent(number, country);
  }

  /** The members of the European Union, in alphabetical order. */
  public List<EconomyId> union() {
    return byLetters.values().stream()
        .filter(Country::inUnion)
        .map(country -> EconomyId.of(country.code()))
        .sorted()
        .toList();
  }

  Optional<Country> findByNumber(int code) {
    return Optional.ofNullable(byNumber.get(code));
  }

  Optional<Country> findByLetters(String code) {
    String meant = LETTERS.getOrDefault(code, code);
    return meant.equals("ROW")
        ? Optional.of(new Country("ROW", false))
        : Optional.ofNullable(byLetters.get(meant));
  }
}
