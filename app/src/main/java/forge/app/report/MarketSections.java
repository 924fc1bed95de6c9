package forge.app.report;

import forge.app.reading.Chain;
import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Payer;
import forge.app.reading.Units;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report on one market: pictures with their figures, and tables. */
final class MarketSections {

  private final Comparison comparison;
  private final DataNote data;
  private final Names names;
  private final Headlines headlines;
  private final Grids grids;
  private final String currency;
  private final Paper paper;
  private final Extent extent;

  /** The sections of a market, to be written on a page. */
  MarketSections(Comparison comparison, DataNote data, Paper paper, Extent extent) {
    this.comparison = comparison;
    this.data = data;
    this.names = new Names(data);
    this.headlines = new Headlines(comparison, names);
    this.grids = new Grids(comparison, names, extent);
    this.currency = Units.currency(comparison.after().market().problem());
    this.paper = paper;
    this.extent = extent;
  }

  /** Every section, up to what costs the goods. */
  void write() {
    ladder();
    for (forge.world.Chain chain : comparison.chains()) {
      chain(Chain.of(comparison.before(), product -> data.isOf(chain, product)));
    }
    map();
    payers();
    if (extent == Extent.ALONE) {
      floors();
    }
    shortages();
    if (extent == Extent.ALONE) {
      prices();
    }
    changes();
    goods();
  }

  /** How the baseline fits the base year, figure by figure. */
  void fit() {
    String share = Figures.percent(comparison.simulation().shareOfEstimates());
    String measure = share + " of the base-year figures used are estimates; base year ";
    paper.section(headlines.fit(), measure + data.baseYear(), "long");
    Grid grid = grids.fit();
    if (!grid.isEmpty()) {
      paper.table(grid);
    }
    paper.close();
  }

  private void ladder() {
    String title = headlines.ladder();
    String measure =
        "Price at each stage by side, before and after, "
            + currency
            + " per unit of the product, logarithmic, mean weighted by base-year use; base year ";
    paper.section(title, measure + data.baseYear(), "long");
    String supplier =
        comparison.groups().findDominant().map(each -> each.code()).orElse("supplier");
    paper.picture(LadderPicture.of(comparison.mainLadder(data), names::brief, supplier, title));
    paper.table(grids.ladder());
    paper.close();
  }

  private void chain(List<Chain.Link> links) {
    if (links.isEmpty()) {
      return;
    }
    var bundling = new Bundling(comparison, names, links);
    Bundle before = bundling.of(comparison.before());
    Bundle after = bundling.of(comparison.after());
    String title = headlines.chain(before, after);
    String measure =
        "Who makes what share of the world’s output at each stage, and to whom it is delivered;"
            + " every stage scaled to 100 %, base year ";
    paper.section(title, measure + data.baseYear(), "long");
    paper.markup().element("p", "Before", "class", "when");
    paper.picture(SankeyPicture.of(before, "Before: " + title));
    paper.markup().element("p", "After", "class", "when");
    paper.picture(SankeyPicture.of(after, "After: " + title));
    paper.note(
        "Ribbons have the colour of the side that delivers: zone blue, dominant supplier vermilion,"
            + " others grey; goods that pass through an economy count for the one that made"
            + " them.");
    paper.table(grids.chain(before, after));
    paper.close();
  }

  private void map() {
    String title = headlines.map();
    String measure = "Flows that change most by value at base prices, a year, base year ";
    paper.section(title, measure + data.baseYear(), "");
    paper.picture(MapPicture.of(comparison, names, title));
    paper.close();
  }

  private void payers() {
    String title = headlines.payers();
    String measure = "Change against the baseline, million " + currency + " a year, base year ";
    paper.section(title, measure + data.baseYear(), "");
    paper.picture(PayersPicture.of(withWorld(), headlines.supplier(), title));
    paper.table(grids.payers());
    paper.close();
  }

  /** The sides, the holders of rents and what all of them add up to. */
  private List<Payer> withWorld() {
    return withWorld(comparison.payers(), comparison.holders(), comparison.world());
  }

  static List<Payer> withWorld(List<Payer> sides, Payer holders, Payer world) {
    var payers = new ArrayList<>(sides);
    if (!Figures.money(holders.total()).equals("0")) {
      payers.add(holders);
    }
    payers.add(world);
    return payers;
  }

  private void floors() {
    Grid grid = grids.floors();
    if (!grid.isEmpty()) {
      String measure =
          "Highest alone: the member’s price with its own levied imports closed, above which no levy"
              + " holds; cascade minimum: a lower floor leaks into the next stage";
      paper.section(headlines.floors(), measure, "long");
      paper.table(grid);
      paper.close();
    }
  }

  private void shortages() {
    Grid grid = grids.shortages();
    if (!grid.isEmpty()) {
      int count = comparison.after().shortages().size();
      String title = count == 1 ? "One demand is not served" : count + " demands are not served";
      paper.section(title, "Shortages after, base year " + data.baseYear(), "long");
      paper.table(grid);
      paper.close();
    }
  }

  private void prices() {
    if (comparison.ladder().size() > comparison.mainLadder(data).size()) {
      String measure = "Prices by side, mean weighted by base-year use, base year ";
      paper.section("The prices of every product", measure + data.baseYear(), "long");
      paper.table(grids.prices());
      paper.close();
    }
  }

  private void changes() {
    String measure = "Flows before and after, a year, base year " + data.baseYear();
    paper.section("What moves", measure, "long");
    paper.table(grids.flows());
    paper.close();
  }

  private void goods() {
    Grid grid = grids.goods();
    if (!grid.isEmpty()) {
      String measure = "The last floored stage leaks into the goods that contain it";
      paper.section("What it costs the goods", measure, "");
      paper.table(grid);
      paper.close();
    }
  }
}
