package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import forge.store.imports.Countries.Country;
import forge.store.imports.TradeTally.Lane;
import forge.store.imports.TradeTally.Teller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files of UN Comtrade by the names of their columns, in any order: {@code refYear}, {@code
 * reporterCode} or {@code reporterISO}, {@code partnerCode} or {@code partnerISO}, {@code
 * flowCode}, {@code cmdCode}, {@code netWgt} in kg. Imports and exports are kept apart until one of
 * them is chosen for each lane; sums over partners, and the parts of a flow by means of transport
 * or customs procedure, are left out.
 */
final class ComtradeReader extends TradeReader {

  private static final double KG_PER_TONNE = 1000;

  /** Columns that split a flow, and what they hold where the row is the whole flow. */
  private static final Map<String, List<String>> WHOLE =
      Map.of(
          "partner2Code", List.of("", "0"),
          "motCode", List.of("", "0"),
          "customsCode", List.of("", "C00"),
          "mosCode", List.of("", "0"));

  ComtradeReader(String file, List<TradeCode> chosen, Countries countries) {
    super(file, chosen, countries);
  }

  @Override
  List<String> needed() {
    return List.of(
        "refYear|period",
        "reporterCode|reporterISO",
        "partnerCode|partnerISO",
        "flowCode",
        "cmdCode",
        "netWgt");
  }

  @Override
  boolean take(int line, CsvRecord row) throws BadRow {
    int year = year(line, row, has("refYear") ? "refYear" : "period");
    Teller teller;
    switch (text(row, "flowCode")) {
      case "M" -> teller = Teller.IMPORTER;
      case "X" -> teller = Teller.EXPORTER;
      case "" -> throw bad(line, "flowCode", "", "a row says whether it is import or export");
      default -> {
        return leaveOut("of re-exports and other flows");
      }
    }
    double kilograms = amount(line, row, "netWgt");
    Optional<TradeCode> code = findCode(text(row, "cmdCode"));
    if (code.isEmpty()) {
      return leaveOut("of other products");
    }
    if (isWorld(row)) {
      return leaveOut("that sum over partners");
    }
    for (var column : WHOLE.entrySet()) {
      if (!column.getValue().contains(text(row, column.getKey()))) {
        return leaveOut("that are part of a flow (transport, procedure, second partner)");
      }
    }
    Country reporter = side(line, row, "reporter");
    Country partner = side(line, row, "partner");
    if (!(kilograms > 0)) {
      String rule = "a flow of a chosen product has a net weight in kg";
      throw bad(line, "netWgt", text(row, "netWgt"), rule);
    }
    if (reporter.equals(partner)) {
      return leaveOut("inside one country");
    }
    boolean imported = teller == Teller.IMPORTER;
    var lane =
        new Lane(
            code.get().product(),
            imported ? partner : reporter,
            imported ? reporter : partner,
            year);
    tally.add(lane, teller, kilograms / KG_PER_TONNE * code.get().factor());
    return true;
  }

  private boolean isWorld(CsvRecord row) {
    String letters = text(row, "partnerISO");
    String number = text(row, "partnerCode");
    return letters.equals("W00") || letters.equals("WLD") || number.equals("0");
  }

  private Country side(int line, CsvRecord row, String side) throws BadRow {
    if (!text(row, side + "Code").isEmpty()) {
      return country(line, row, side + "Code");
    }
    String letters = text(row, side + "ISO");
    Optional<Country> found = countries.findByLetters(letters);
    if (found.isEmpty()) {
      throw bad(line, side + "ISO", letters, "a country has an ISO code of three letters");
    }
    return found.get();
  }
}
