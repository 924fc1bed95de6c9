package forge.app.text;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Rung;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import java.util.List;

/** The price ladder of one market as a table. */
final class LadderText {

  private final Comparison comparison;
  private final DataNote data;
  private final TextTable table = new TextTable();

  private LadderText(Comparison comparison, DataNote data) {
    this.comparison = comparison;
    this.data = data;
  }

  /** The table of some rungs of a market. */
  static TextTable of(Comparison comparison, DataNote data, List<Rung> rungs) {
    return new LadderText(comparison, data).table(rungs);
  }

  /** What the columns mean. */
  static String measure(boolean floors) {
    return "zone means by base-year use"
        + (floors ? " · Max: highest a levy defends · Min: cascade minimum" : "");
  }

  /** The code of the dominant supplier. */
  static String supplier(Comparison comparison) {
    return comparison.groups().findDominant().map(EconomyId::code).orElse("Supplier");
  }

  private TextTable table(List<Rung> rungs) {
    String currency = Units.currency(comparison.after().market().problem());
    boolean floors = rungs.stream().anyMatch(Rung::hasFloor);
    table.words("Stage").words("Product").words(currency + " per");
    table.figure("Before").figure("After").figure(supplier(comparison));
    if (floors) {
      table.figure("Floor").words("Held").figure("Max").figure("Min").figure("Levy");
    }
    for (Rung rung : rungs) {
      row(rung);
      if (floors) {
        floor(rung);
      }
    }
    return table;
  }

  private void row(Rung rung) {
    table.row().cell(rung.product().stage()).cell(data.brief(rung.product().id()));
    table.cell(twoWords(Units.priced(rung.product())));
    table.cell(Figures.three(rung.priceBefore(Group.ZONE)));
    table.cell(Figures.three(rung.priceAfter(Group.ZONE)), Tone.STRONG);
    table.cell(Figures.three(rung.priceAfter(Group.DOMINANT)));
  }

  private void floor(Rung rung) {
    table.cell(rung.hasFloor() ? Figures.three(rung.floor()) : "");
    table.cell(rung.verdict(), rung.holds() ? Tone.GOOD : Tone.BAD);
    table.cell(rung.hasFloor() ? Figures.three(rung.maximal()) : "");
    Tone leak = rung.leaks() ? Tone.BAD : Tone.PLAIN;
    table.cell(rung.hasFloor() ? Figures.three(rung.cascadeMinimum()) : "", leak);
    table.cell(rung.hasFloor() ? LevyText.range(rung) : "");
  }

  private static String twoWords(String unit) {
    return unit.replaceFirst("^(\\S+ \\S+) .*", "$1");
  }
}
