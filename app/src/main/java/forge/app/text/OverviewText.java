package forge.app.text;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;

/** All markets of a run in one table, a line each. */
final class OverviewText {

  /** What the columns mean. */
  static final String MEASURE =
      "zone price of the last floored or most moved product, USD/kg · gains, USD m a year";

  private final RunReading run;
  private final DataNote data;
  private final boolean floors;
  private final TextTable table = new TextTable();

  private OverviewText(RunReading run, DataNote data) {
    this.run = run;
    this.data = data;
    this.floors = run.markets().stream().anyMatch(each -> each.floored() > 0);
  }

  static TextTable of(RunReading run, DataNote data) {
    return new OverviewText(run, data).table();
  }

  private TextTable table() {
    var suppliers = run.suppliers();
    table.words("Chain");
    if (floors) {
      table.words("Held");
    }
    table.words("Product").figure("Before").figure("After");
    table.figure("Change").figure("Zone");
    table.figure(suppliers.size() == 1 ? suppliers.getFirst().code() : "Supplier").figure("World");
    run.markets().forEach(this::row);
    int held = run.markets().stream().mapToInt(Comparison::held).sum();
    int floored = run.markets().stream().mapToInt(Comparison::floored).sum();
    table.row().cell("All", Tone.STRONG);
    held(held, floored);
    table.cell("").cell("").cell("").cell("");
    for (Group group : new Group[] {Group.ZONE, Group.DOMINANT}) {
      double gain =
          run.payers().stream()
              .filter(each -> each.who().equals(group.label()))
              .mapToDouble(Payer::total)
              .sum();
      table.cell(Figures.millions(gain), Tone.STRONG);
    }
    table.cell(Figures.millions(run.world().total()), Tone.STRONG);
    return table;
  }

  private void row(Comparison market) {
    table.row().cell(market.simulation().title());
    held(market.held(), market.floored());
    market.findKeyRung().ifPresentOrElse(this::price, this::nothing);
    table.cell(Figures.millions(market.payer(Group.ZONE).total()), Tone.STRONG);
    table.cell(Figures.millions(market.payer(Group.DOMINANT).total()));
    table.cell(Figures.millions(market.world().total()));
  }

  private void held(int held, int floored) {
    if (floors) {
      String text = floored == 0 ? "none" : held + "/" + floored;
      table.cell(text, floored == 0 ? Tone.PLAIN : held == floored ? Tone.GOOD : Tone.BAD);
    }
  }

  private void price(Rung rung) {
    table.cell(data.brief(rung.product().id()));
    table.cell(Figures.three(rung.priceBefore(Group.ZONE)));
    table.cell(Figures.three(rung.priceAfter(Group.ZONE)), Tone.STRONG);
    table.cell(Figures.percentChange(rung.change()));
  }

  private void nothing() {
    table.cell("no price moves").cell("").cell("").cell("");
  }
}
