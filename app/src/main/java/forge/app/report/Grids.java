package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.FlowChange;
import forge.app.reading.Group;
import forge.app.reading.Lack;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;
import forge.app.reading.Units;
import forge.app.text.Figures;
import forge.app.text.LevyText;
import forge.kernel.EconomyId;
import forge.market.certificate.Certificate;
import forge.market.floors.FloorStatus;
import forge.market.problem.MarketProblem;
import forge.market.scenario.FitLine;
import forge.market.scenario.GoodsLeak;
import java.util.Comparator;
import java.util.List;

/** The tables of the report: the figures behind the pictures. */
final class Grids {

  private static final int FITS = 60;
  private static final int LISTED = 5;

  private final Comparison comparison;
  private final Names names;
  private final Extent extent;

  /** The tables of a market. */
  Grids(Comparison comparison, Names names, Extent extent) {
    this.comparison = comparison;
    this.names = names;
    this.extent = extent;
  }

  Grid ladder() {
    return ladder("The figures of the picture", comparison.mainLadder(names.data()));
  }

  Grid prices() {
    return ladder("Every product of the market", comparison.ladder());
  }

  private Grid ladder(String caption, List<Rung> rungs) {
    MarketProblem market = comparison.after().market().problem();
    var grid = new Grid(caption + ": prices before → after by side, and the floors");
    grid.words("Stage").words("Product").words("Unit");
    grid.figures("Zone", "Dominant supplier", "Others");
    boolean floors = rungs.stream().anyMatch(Rung::hasFloor);
    if (floors) {
      grid.figures("Floor").words("Held");
      grid.figures("Highest defensible", "Cascade minimum", "Levy, up to");
    }
    for (Rung rung : rungs) {
      grid.row().cells(rung.product().stage(), names.of(rung.product().id()));
      grid.cells(Units.price(market, rung.product()));
      for (Group group : Group.values()) {
        grid.cells(change(rung.priceBefore(group), rung.priceAfter(group)));
      }
      if (floors) {
        floor(grid, rung);
      }
    }
    return grid;
  }

  private static void floor(Grid grid, Rung rung) {
    boolean floor = rung.hasFloor();
    grid.cells(floor ? Figures.three(rung.floor()) : "none");
    grid.cell(rung.verdict(), floor ? rung.holds() ? "yes" : "no" : "");
    grid.cells(floor ? Figures.three(rung.maximal()) : "");
    grid.cells(floor ? Figures.three(rung.cascadeMinimum()) : "");
    grid.cells(floor ? LevyText.highest(rung) : "");
  }

  private static String change(double before, double after) {
    return Double.isNaN(before) && Double.isNaN(after)
        ? Figures.MISSING
        : Figures.three(before) + " → " + Figures.three(after);
  }

  Grid floors() {
    var grid = new Grid("One row per floor and member, USD per unit; n/a: does not apply");
    grid.words("Product").words("Member").figures("Floor", "Price").words("Held");
    grid.figures("Missing", "Levy", "Highest alone", "Highest common", "Cascade minimum");
    grid.figures("To buy, " + comparison.mass().code());
    for (FloorStatus floor : comparison.after().market().floors()) {
      grid.row().cells(names.brief(floor.node().product()), names.of(floor.node().economy()));
      grid.cells(Figures.three(floor.floor()), Figures.three(floor.price()));
      grid.cell(floor.held() ? "yes" : "no", floor.held() ? "yes" : "no");
      grid.cells(Figures.three(floor.missing()), LevyText.of(comparison.after(), floor));
      grid.cells(Figures.three(floor.maximalDefensible()), Figures.three(floor.highestCommon()));
      grid.cell(Figures.three(floor.cascadeMinimum()), floor.leaks() ? "no" : "");
      var product = comparison.after().product(floor.node().product());
      grid.cells(Figures.three(comparison.mass().of(product, floor.purchaseToHold())));
    }
    return grid;
  }

  Grid payers() {
    String caption = "Change against the baseline, USD million a year; minus pays";
    String part = extent == Extent.ALONE ? "" : "; of each side those that gain or pay most";
    var grid = new Grid(caption + part);
    grid.words("Who").figures("Consumers", "Producers", "Treasury", "Total");
    for (Group group : Group.values()) {
      for (EconomyId economy : listed(group)) {
        payer(grid, "", names.of(economy), comparison.payer(economy));
      }
      for (Payer payer : comparison.payers()) {
        if (payer.who().equals(group.label()) && comparison.groups().in(group).size() > 1) {
          payer(grid, "sum", payer.who(), payer);
        }
      }
    }
    String rents = Figures.money(comparison.holders().total());
    grid.row().cells(comparison.holders().who(), "", "", "", rents);
    payer(grid, "sum", "World", comparison.world());
    return grid;
  }

  /** The economies of a side; among many markets only those that gain or pay most. */
  private List<EconomyId> listed(Group group) {
    List<EconomyId> all = comparison.groups().in(group);
    if (extent == Extent.ALONE) {
      return all;
    }
    var order = Comparator.comparingDouble((EconomyId e) -> -size(e));
    var most = all.stream().sorted(order).limit(LISTED).toList();
    return all.stream().filter(most::contains).toList();
  }

  private double size(EconomyId economy) {
    return Math.abs(comparison.payer(economy).total());
  }

  private static void payer(Grid grid, String style, String who, Payer payer) {
    grid.row(style).cells(who, Figures.money(payer.consumers()), Figures.money(payer.producers()));
    grid.cells(Figures.money(payer.treasury()), Figures.money(payer.total()));
  }

  Grid chain(Bundle before, Bundle after) {
    var grid = new Grid("Share of the world’s output of each stage, before → after");
    grid.words("Maker").words("Side");
    before.stages().forEach(stage -> grid.figures(stage.product()));
    for (int m = 0; m < before.makers().size(); m++) {
      grid.row().cells(before.makers().get(m).name(), before.makers().get(m).group().label());
      for (int s = 0; s < before.stages().size(); s++) {
        String was = Figures.percent(before.stages().get(s).made().get(m));
        grid.cells(was + " → " + Figures.percent(after.stages().get(s).made().get(m)));
      }
    }
    return grid;
  }

  Grid flows() {
    int all = comparison.flowChanges().size();
    int flows = extent.flows();
    String caption = "Flows that change, by value of the change, a year";
    var grid = new Grid(all > flows ? caption + "; the first " + flows + " of " + all : caption);
    grid.words("Product").words("From").words("To").figures("Before", "After", "Change");
    grid.words("Unit");
    comparison.flowChanges().stream().limit(flows).forEach(change -> flow(grid, change));
    return grid;
  }

  private void flow(Grid grid, FlowChange change) {
    grid.row().cells(names.brief(change.product()));
    grid.cells(names.of(change.from()), names.of(change.to()));
    var product = comparison.after().product(change.product());
    var mass = comparison.mass();
    grid.cells(Figures.three(mass.of(product, change.before())));
    grid.cells(Figures.three(mass.of(product, change.after())));
    grid.cells(Figures.change(mass.of(product, change.change())), mass.unit(product));
  }

  Grid shortages() {
    var grid = new Grid("Wanted and not served, a year");
    grid.words("Product").words("In").figures("Before", "After").words("Unit");
    for (Lack lack : comparison.after().shortages()) {
      double before =
          comparison.before().shortages().stream()
              .filter(each -> each.product().equals(lack.product()))
              .filter(each -> each.economy().equals(lack.economy()))
              .mapToDouble(Lack::quantity)
              .sum();
      grid.row().cells(names.of(lack.product()), names.of(lack.economy()));
      var product = comparison.after().product(lack.product());
      var mass = comparison.mass();
      grid.cells(Figures.three(mass.of(product, before)));
      grid.cell(Figures.three(mass.of(product, lack.quantity())), "lack");
      grid.cells(mass.unit(product));
    }
    return grid;
  }

  Grid goods() {
    var grid = new Grid("Cost of one unit of the goods; the elasticity is an assumption");
    grid.words("Goods").figures("Product inside, kg", "Cost, USD", "Assumed elasticity");
    grid.words("Source");
    for (GoodsLeak goods : comparison.simulation().goods()) {
      grid.row().cells(goods.goods(), Figures.three(goods.massPerUnit()));
      grid.cells(Figures.change(goods.costPerUnit()), Figures.three(goods.assumedElasticity()));
      grid.cells(goods.source());
    }
    return grid;
  }

  Grid fit() {
    int all = comparison.simulation().fit().size();
    String caption = "Base-year figures beside the baseline";
    var grid = new Grid(all > FITS ? caption + "; the first " + FITS + " of " + all : caption);
    grid.words("Figure").words("Of").figures("Published", "Baseline", "Miss, %");
    comparison.simulation().fit().stream().limit(FITS).forEach(line -> fit(grid, line));
    return grid;
  }

  private static void fit(Grid grid, FitLine line) {
    grid.row().cells(line.kind(), line.what(), Figures.three(line.published()));
    grid.cells(Figures.three(line.model()), Figures.change(line.missPercent()));
  }

  static Grid certificates(RunReading run) {
    var grid = new Grid("Relative gaps, found by code that shares nothing with the solver");
    grid.words("Market").words("Passed").figures("Natural residual").words("Where it is largest");
    grid.figures("Balance gap", "Duality gap", "Second start");
    for (Comparison market : run.markets()) {
      String prefix = run.single() ? "" : market.simulation().title() + ", ";
      String baseline = run.single() ? "Baseline" : prefix + "baseline";
      String scenario = run.single() ? "Scenario" : prefix + "scenario";
      certificate(grid, baseline, market.before().market().certificate());
      certificate(grid, scenario, market.after().market().certificate());
    }
    return grid;
  }

  private static void certificate(Grid grid, String market, Certificate certificate) {
    grid.row().cells(market);
    grid.cell(certificate.passed() ? "yes" : "no", certificate.passed() ? "yes" : "no");
    grid.cells(Figures.power(certificate.naturalResidual()), certificate.worstCondition());
    grid.cells(Figures.power(certificate.balanceGap()), Figures.power(certificate.dualityGap()));
    grid.cells(Figures.power(certificate.secondStartDifference()));
  }
}
