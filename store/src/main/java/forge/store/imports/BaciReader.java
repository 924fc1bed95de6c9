package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import forge.store.imports.TradeTally.Lane;
import forge.store.imports.TradeTally.Teller;
import java.util.List;
import java.util.Optional;

/**
 * Reads BACI of CEPII: {@code t} year, {@code i} exporter, {@code j} importer, {@code k} HS code,
 * {@code v} value in thousand USD, {@code q} quantity in t.
 */
final class BaciReader extends TradeReader {

  BaciReader(String file, List<TradeCode> chosen, Countries countries) {
    super(file, chosen, countries);
  }

  @Override
  List<String> needed() {
    return List.of("t", "i", "j", "k", "v", "q");
  }

  @Override
  boolean take(int line, CsvRecord row) throws BadRow {
    int year = year(line, row, "t");
    Countries.Country from = country(line, row, "i");
    Countries.Country to = country(line, row, "j");
    String hs6 = hs6(line, row);
    double value = amount(line, row, "v");
    double tonnes = amount(line, row, "q");
    if (Double.isNaN(value)) {
      throw bad(line, "v", "", "a flow has a value");
    }
    Optional<TradeCode> code = findCode(hs6);
    if (code.isEmpty()) {
      return leaveOut("of other products");
    }
    if (Double.isNaN(tonnes)) {
      throw bad(line, "q", text(row, "q"), "a flow of a chosen product has a quantity");
    }
    if (from.equals(to)) {
      return leaveOut("inside one country");
    }
    TradeCode chosen = code.get();
    tally.add(new Lane(chosen.product(), from, to, year), Teller.BOTH, tonnes * chosen.factor());
    return true;
  }

  /** Leading zeros are lost where a spreadsheet has read the code as a number. */
  private String hs6(int line, CsvRecord row) throws BadRow {
    String text = text(row, "k");
    boolean digits =
        !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() < 5) {
      throw bad(line, "k", text, "a product has an HS code of six digits");
    }
    return text.length() == 6 ? text : "0" + text;
  }
}
