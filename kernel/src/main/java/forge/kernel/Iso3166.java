package forge.kernel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The countries of ISO 3166-1, which an origin is named by, as the JDK lists them. */
public final class Iso3166 {

  private static final Map<String, EconomyId> BY_CODE = byCode();

  private Iso3166() {}

  private static Map<String, EconomyId> byCode() {
    var codes = new HashMap<String, EconomyId>();
    for (String two : Locale.getISOCountries()) {
      var economy = new EconomyId(Locale.of("", two).getISO3Country());
      codes.put(two, economy);
      codes.put(economy.code(), economy);
    }
    return Map.copyOf(codes);
  }

  /** The economy of an alpha-2 or an alpha-3 code in capital letters, by its alpha-3 code. */
  public static Optional<EconomyId> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** All economies, in alphabetical order. */
  public static Set<EconomyId> all() {
    return new TreeSet<>(BY_CODE.values());
  }
}
