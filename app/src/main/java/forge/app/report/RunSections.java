package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;
import forge.app.text.Figures;
import forge.kernel.EconomyId;
import java.util.Comparator;
import java.util.List;

/** The sections of a report on all markets of a run together. */
final class RunSections {

  private static final int ECONOMIES = 20;

  private final RunReading run;
  private final DataNote data;
  private final Names names;
  private final Paper paper;

  RunSections(RunReading run, DataNote data, Paper paper) {
    this.run = run;
    this.data = data;
    this.names = new Names(data);
    this.paper = paper;
  }

  void write() {
    prices();
    welfare();
    payers();
  }

  private void prices() {
    int floored = run.markets().stream().mapToInt(Comparison::floored).sum();
    int held = run.markets().stream().mapToInt(Comparison::held).sum();
    String title =
        floored == 0
            ? "Prices in the zone, chain by chain"
            : "%d of %d floors hold in every member".formatted(held, floored);
    String measure =
        "Price in the zone after, and its floor, as multiples of the price before; logarithmic,"
            + " means weighted by base-year use, base year ";
    paper.section(title, measure + data.baseYear(), "long");
    paper.picture(GlancePicture.of(run, names::brief, title));
    paper.table(overview());
    paper.close();
  }

  private Grid overview() {
    var grid = new Grid("A line a chain; gains in USD million a year, minus pays");
    grid.words("Chain").words("Floors held").words("Last floored or most moved product");
    grid.figures("Zone price, USD/kg", "Change", "Zone", "Supplier", "Others", "World");
    for (Comparison market : run.markets()) {
      boolean floors = market.floored() > 0;
      grid.row().cells(market.simulation().title());
      String held = floors ? market.held() + " of " + market.floored() : "no floor";
      boolean all = market.held() == market.floored();
      grid.cell(held, floors ? all ? "yes" : "no" : "");
      grid.cells(market.findKeyRung().map(each -> names.brief(each.product().id())).orElse(""));
      grid.cells(market.findKeyRung().map(RunSections::price).orElse(""));
      grid.cells(market.findKeyRung().map(each -> Figures.percentChange(each.change())).orElse(""));
      for (Group group : Group.values()) {
        grid.cells(Figures.money(market.payer(group).total()));
      }
      grid.cells(Figures.money(market.world().total()));
    }
    return grid;
  }

  private static String price(Rung rung) {
    return Figures.three(rung.priceBefore(Group.ZONE))
        + " → "
        + Figures.three(rung.priceAfter(Group.ZONE));
  }

  private void welfare() {
    Comparison most =
        run.markets().stream()
            .max(Comparator.comparingDouble(each -> Math.abs(each.payer(Group.ZONE).total())))
            .orElseThrow();
    String title =
        "Most is at stake for the zone in %s: %s million USD a year"
            .formatted(most.simulation().title(), Figures.money(most.payer(Group.ZONE).total()));
    String measure = "Change of welfare by chain and side, million USD a year, base year ";
    paper.section(title, measure + data.baseYear(), "");
    paper.picture(WelfarePicture.of(run, title));
    paper.note(
        "The dominant supplier is each chain’s own; it stands among the others elsewhere. The world"
            + " has the rents of freight and limits too.");
    paper.close();
  }

  private void payers() {
    String title = Headlines.payers(run.payers());
    String measure = "All chains together, change against the baseline, million USD a year, base ";
    paper.section(title, measure + "year " + data.baseYear(), "");
    List<Payer> all = MarketSections.withWorld(run.payers(), run.holders(), run.world());
    String suppliers = Headlines.and(run.suppliers().stream().map(names::of).toList());
    paper.picture(PayersPicture.of(all, suppliers, title));
    paper.table(economies());
    paper.close();
  }

  private Grid economies() {
    var economies =
        run.economies().stream()
            .sorted(
                Comparator.comparingDouble((EconomyId each) -> -Math.abs(run.payer(each).total())))
            .limit(ECONOMIES)
            .toList();
    var grid =
        new Grid(
            "The %d economies that gain or pay most, USD million a year; minus pays"
                .formatted(economies.size()));
    grid.words("Who").words("").figures("Consumers", "Producers", "Treasury", "Total");
    for (EconomyId economy : economies) {
      Payer payer = run.payer(economy);
      grid.row().cells(names.of(economy), run.zone().contains(economy) ? "member" : "");
      grid.cells(Figures.money(payer.consumers()), Figures.money(payer.producers()));
      grid.cells(Figures.money(payer.treasury()), Figures.money(payer.total()));
    }
    return grid;
  }

  /** How each baseline fits the base year. */
  void fit() {
    paper.section("How the baselines fit the base year", "Base year " + data.baseYear(), "");
    var grid = new Grid("Miss: of half of the figures at most; estimates: share of the figures");
    grid.words("Chain").figures("Figures", "Median miss, %", "Largest miss, %", "Estimates");
    for (Comparison market : run.markets()) {
      List<Double> misses = Headlines.misses(market);
      grid.row().cells(market.simulation().title(), String.valueOf(misses.size()));
      boolean none = misses.isEmpty();
      grid.cells(none ? Figures.MISSING : Figures.three(misses.get(misses.size() / 2)));
      grid.cells(none ? Figures.MISSING : Figures.three(misses.getLast()));
      grid.cells(Figures.percent(market.simulation().shareOfEstimates()));
    }
    paper.table(grid);
    paper.close();
  }
}
