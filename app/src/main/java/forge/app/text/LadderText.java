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
  private final List<Rung> rungs;
  private final boolean stages;
  private final boolean floors;
  private final boolean highest;
  private final TextTable table = new TextTable();

  private LadderText(Comparison comparison, DataNote data, List<Rung> rungs, boolean stages) {
    this.comparison = comparison;
    this.data = data;
    this.rungs = rungs;
    this.stages = stages;
    this.floors = rungs.stream().anyMatch(Rung::hasFloor);
    this.highest = rungs.stream().anyMatch(each -> !Double.isNaN(each.maximal()));
  }

  /** The table of some rungs of a market. */
  static TextTable of(Comparison comparison, DataNote data, List<Rung> rungs) {
    return new LadderText(comparison, data, rungs, true).table();
  }

  /** The same without the stages, which their order tells, so that names have room. */
  static TextTable compact(Comparison comparison, DataNote data, List<Rung> rungs) {
    return new LadderText(comparison, data, rungs, false).table();
  }

  /** What the columns of some markets mean. */
  static String measure(List<Comparison> markets) {
    boolean floors = markets.stream().anyMatch(each -> each.floored() > 0);
    boolean highest =
        markets.stream()
            .flatMap(each -> each.ladder().stream())
            .anyMatch(each -> !Double.isNaN(each.maximal()));
    return "zone means by base-year use"
        + (highest ? " · Max: highest a levy defends" : "")
        + (floors ? " · Min: cascade minimum" : "");
  }

  /** The code of the dominant supplier. */
  static String supplier(Comparison comparison) {
    return comparison.groups().findDominant().map(EconomyId::code).orElse("Supplier");
  }

  private TextTable table() {
    String currency = Units.currency(comparison.after().market().problem());
    if (stages) {
      table.words("Stage");
    }
    table.words("Product").words(currency + " per");
    table.figure("Before").figure("After").figure(supplier(comparison));
    if (floors) {
      table.figure("Floor").words("Held");
      if (highest) {
        table.figure("Max");
      }
      table.figure("Min").figure("Levy");
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
    table.row();
    if (stages) {
      table.cell(rung.product().stage());
    }
    table.cell(data.brief(rung.product().id()));
    table.cell(twoWords(Units.priced(rung.product())));
    table.cell(Figures.three(rung.priceBefore(Group.ZONE)));
    table.cell(Figures.three(rung.priceAfter(Group.ZONE)), Tone.STRONG);
    table.cell(Figures.three(rung.priceAfter(Group.DOMINANT)));
  }

  private void floor(Rung rung) {
    table.cell(rung.hasFloor() ? Figures.three(rung.floor()) : "");
    table.cell(rung.verdict(), rung.holds() ? Tone.GOOD : Tone.BAD);
    if (highest) {
      table.cell(rung.hasFloor() ? Figures.three(rung.maximal()) : "");
    }
    Tone leak = rung.leaks() ? Tone.BAD : Tone.PLAIN;
    table.cell(rung.hasFloor() ? Figures.three(rung.cascadeMinimum()) : "", leak);
    table.cell(rung.hasFloor() ? LevyText.range(rung) : "");
  }

  private static String twoWords(String unit) {
    return unit.replaceFirst("^(\\S+ \\S+) .*", "$1");
  }
}
