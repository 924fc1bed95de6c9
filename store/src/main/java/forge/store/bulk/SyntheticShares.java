package forge.store.bulk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shares that synthetic entries are drawn by: made up, in hundredths or so. */
final class SyntheticShares {

  /** Days between export and acceptance at most. */
  static final int LONGEST_VOYAGE = 45;

  /** Days between contract and export at most. */
  static final int LONGEST_WAIT = 90;

  /** Where goods come from. */
  static final Map<String, Integer> ORIGINS =
      shares(
          "CHN", 40, "COD", 6, "IDN", 6, "AUS", 6, "CHL", 5, "VNM", 4, "KOR", 4, "JPN", 4, "CAN", 4,
          "MEX", 3, "DEU", 3, "IND", 2, "ZAF", 3, "MYS", 3, "KAZ", 2, "BRA", 2, "TJK", 1, "TUR", 1,
          "GBR", 1);

  /** Under which procedure. */
  static final Map<String, Integer> PROCEDURES =
      shares(
          "free-circulation",
          88,
          "inward-processing",
          4,
          "warehouse",
          4,
          "drawback",
          2,
          "transit",
          1,
          "returned-goods",
          1);

  /** What origins rest on. */
  static final Map<String, Integer> GRADES =
      shares("declared", 50, "certified", 40, "verified", 10);

  private SyntheticShares() {}

  private static Map<String, Integer> shares(Object... pairs) {
    var shares = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < pairs.length; i += 2) {
      shares.put((String) pairs[i], (Integer) pairs[i + 1]);
    }
    return Collections.unmodifiableMap(shares);
  }

  /** Traders by number. */
  static List<String> traders(String kind, int count) {
    return IntStream.range(0, count).mapToObj(number -> kind + " " + number).toList();
  }
}
