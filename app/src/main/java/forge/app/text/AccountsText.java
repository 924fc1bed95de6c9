package forge.app.text;

import forge.app.reading.MarketReading;
import forge.app.reading.Sizes;
import forge.app.reading.Units;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.accounts.DutyLine;
import forge.market.accounts.Rent;
import forge.market.accounts.StockLine;
import forge.market.accounts.SupportLine;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What runs, is used, is paid and is kept in a market: a table each, if there is anything. */
final class AccountsText {

  private static final int ROWS = 12;

  private record Run(Activity activity, PeriodId period, double level) {}

  private record Use(Node node, double quantity) {}

  private record Limit(SharedCap cap, PeriodId period, double shadowPrice) {}

  private final MarketReading reading;
  private final MarketProblem problem;
  private final Accounts accounts;
  private final Page page;
  private final String money;
  private final boolean several;

  AccountsText(MarketReading reading, Page page) {
    this.reading = reading;
    this.problem = reading.market().problem();
    this.accounts = reading.market().accounts();
    this.page = page;
    this.money = problem.currency();
    this.several = reading.periods().size() > 1;
  }

  void quantities() {
    activities();
    consumption();
    carried();
    caps();
  }

  void payments() {
    duties();
    rents();
    support();
    stocks();
  }

  /** The lines that are not noise, greatest first. */
  private <T> List<T> greatest(List<T> lines, ToDoubleFunction<T> amount) {
    return Sizes.withoutNoise(lines, amount, reading.greatestValue()).stream()
        .sorted(Comparator.comparingDouble((T each) -> -Math.abs(amount.applyAsDouble(each))))
        .toList();
  }

  private static <T> List<T> shown(List<T> lines) {
    return lines.subList(0, Math.min(ROWS, lines.size()));
  }

  private TextTable timed(TextTable table) {
    return several ? table.words("Period") : table;
  }

  private void period(TextTable table, PeriodId period) {
    if (several) {
      table.cell(Page.shorten(Page.safe(period.code()), 10));
    }
  }

  private String unit(ProductId product) {
    return reading.product(product).unit();
  }

  private void finish(TextTable table, int all) {
    page.table(table);
    if (all > ROWS) {
      page.paragraph(Tone.DIM, "and %d more with --json".formatted(all - ROWS));
    }
  }

  private void activities() {
    var runs = new ArrayList<Run>();
    for (Activity activity : problem.activities()) {
      for (PeriodId period : reading.periods()) {
        double level = reading.market().equilibrium().level(activity.id(), period);
        runs.add(new Run(activity, period, level));
      }
    }
    List<Run> lines = Sizes.withoutNoise(runs, Run::level);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("ACTIVITIES", "levels a period, in the unit of the main output where it is one");
    var table = timed(new TextTable().words("Activity").words("In"));
    table.figure("Level").words("Unit");
    for (Run run : shown(lines)) {
      table.row().cell(run.activity().id().name()).cell(run.activity().economy().code());
      period(table, run.period());
      table.cell(Figures.three(run.level())).cell(Units.level(problem, run.activity()));
    }
    finish(table, lines.size());
  }

  private void consumption() {
    var uses = new ArrayList<Use>();
    for (Node node : reading.market().equilibrium().nodes()) {
      uses.add(new Use(node, reading.market().equilibrium().consumption(node)));
    }
    List<Use> lines = Sizes.withoutNoise(uses, Use::quantity);
    if (!lines.isEmpty()) {
      page.heading("CONSUMPTION", "what final users get a period");
      uses(lines);
    }
  }

  private void uses(List<Use> lines) {
    var table = timed(new TextTable().words("Product").words("In"));
    table.figure("Quantity").words("Unit");
    for (Use use : shown(lines)) {
      place(table, use.node());
      table.cell(Figures.three(use.quantity())).cell(unit(use.node().product()));
    }
    finish(table, lines.size());
  }

  private void place(TextTable table, Node node) {
    table.row().cell(node.product().code()).cell(node.economy().code());
    period(table, node.period());
  }

  private void carried() {
    var stores = new ArrayList<Use>();
    for (int k = 0; k < problem.storages().size(); k++) {
      var storage = problem.storages().get(k);
      for (PeriodId period : reading.periods()) {
        double quantity = reading.market().equilibrium().quantity(new ColumnTag.Carried(k, period));
        stores.add(new Use(new Node(storage.economy(), storage.product(), period), quantity));
      }
    }
    List<Use> lines = Sizes.withoutNoise(stores, Use::quantity);
    if (!lines.isEmpty()) {
      page.heading("CARRIED", "what stores carry out of a period");
      uses(lines);
    }
  }

  private void caps() {
    var limits = new ArrayList<Limit>();
    for (SharedCap cap : problem.caps()) {
      for (PeriodId period : reading.periods()) {
        double price = reading.market().equilibrium().rent(new RowTag.Cap(cap.id(), period));
        limits.add(new Limit(cap, period, price));
      }
    }
    if (limits.isEmpty()) {
      return;
    }
    page.heading("CAPS", "shadow price in " + money + " per unit of the limit");
    var table = timed(new TextTable().words("Cap"));
    table.figure("Limit").figure("Shadow price");
    for (Limit limit : shown(limits)) {
      table.row().cell(limit.cap().id().name());
      period(table, limit.period());
      table.cell(Figures.three(limit.cap().limit())).cell(Figures.three(limit.shadowPrice()));
    }
    finish(table, limits.size());
  }

  private void duties() {
    List<DutyLine> lines = greatest(accounts.duties(), DutyLine::amount);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("DUTIES", money + "; what a treasury takes from a flow");
    var table = new TextTable().words("Kind").words("Treasury").words("Product");
    timed(table.words("From").words("To")).figure("Per unit").figure("Amount");
    for (DutyLine duty : shown(lines)) {
      var arc = reading.arc(duty.arc());
      table.row().cell(duty.kind()).cell(duty.treasury().code()).cell(duty.product().code());
      table.cell(arc.from().code()).cell(arc.to().code());
      period(table, duty.period());
      table.cell(Figures.three(duty.perUnit())).cell(Figures.three(duty.amount()));
    }
    finish(table, lines.size());
  }

  private void rents() {
    List<Rent> lines = greatest(accounts.rents(), Rent::amount);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("RENTS", money + ", all periods; in no economy's total, inside the world's");
    var table = new TextTable().words("Kind").words("Holder").words("Product").figure("Amount");
    for (Rent rent : shown(lines)) {
      table.row().cell(rent.kind()).cell(rent.holder().code()).cell(rent.product().code());
      table.cell(Figures.three(rent.amount()));
    }
    finish(table, lines.size());
  }

  private void support() {
    List<SupportLine> lines = greatest(accounts.support(), SupportLine::amount);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("SUPPORT", money + "; what support contracts pay");
    var table = timed(new TextTable().words("Activity").words("Product"));
    table.figure("Per unit").figure("Quantity").words("Unit").figure("Amount");
    for (SupportLine line : shown(lines)) {
      table.row().cell(line.activity().name()).cell(line.product().code());
      period(table, line.period());
      table.cell(Figures.three(line.perUnit())).cell(Figures.three(line.quantity()));
      table.cell(unit(line.product())).cell(Figures.three(line.amount()));
    }
    finish(table, lines.size());
  }

  private void stocks() {
    List<StockLine> lines = Sizes.withoutNoise(accounts.stocks(), StockLine::quantity);
    if (lines.isEmpty()) {
      return;
    }
    page.heading("PURCHASES AND RELEASES", money + "; a negative outlay is earned");
    var table = timed(new TextTable().words("Kind").words("Product").words("In"));
    table.figure("Price").figure("Quantity").words("Unit").figure("Outlay");
    for (StockLine line : shown(lines)) {
      table.row().cell(line.kind()).cell(line.node().product().code());
      table.cell(line.node().economy().code());
      period(table, line.node().period());
      table.cell(Figures.three(line.price())).cell(Figures.three(line.quantity()));
      table.cell(unit(line.node().product())).cell(Figures.three(line.outlay()));
    }
    finish(table, lines.size());
  }
}
