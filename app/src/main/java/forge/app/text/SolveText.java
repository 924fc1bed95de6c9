package forge.app.text;

import forge.app.reading.FlowLine;
import forge.app.reading.Lack;
import forge.app.reading.MarketReading;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.accounts.Welfare;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolveStatus;
import forge.market.floors.FloorStatus;
import forge.market.problem.TradedProduct;
import java.util.Comparator;
import java.util.List;

/** What {@code forge solve} says of one market. */
public final class SolveText {

  private static final int FLOWS = 10;
  private static final int ROWS = 20;

  private final MarketReading reading;
  private final double seconds;
  private final Page page;
  private final boolean several;

  public SolveText(MarketReading reading, double seconds, boolean colour) {
    this.reading = reading;
    this.seconds = seconds;
    this.page = new Page(colour);
    this.several = reading.periods().size() > 1;
  }

  /** The whole text. */
  public String text() {
    headline();
    warnings();
    prices();
    flows();
    floors();
    shortages();
    var accounts = new AccountsText(reading, page);
    accounts.quantities();
    accounts.payments();
    welfare();
    page.gap().labelled("Certificate", CertificateText.of(reading.market().certificate(), seconds));
    return page.text();
  }

  private void headline() {
    SolveStatus status = reading.market().equilibrium().status();
    boolean passed = reading.market().certificate().passed();
    String title = reading.market().problem().title();
    page.paragraph(Tone.STRONG, title.isBlank() ? "Untitled market" : title);
    page.paragraph(
        passed ? Tone.GOOD : Tone.BAD,
        (passed
                ? "Clears and is certified"
                : "Not certified: these figures do not clear the market")
            + " (%s, %s, %d iterations)."
                .formatted(status.method(), status.stopReason(), status.iterations()));
  }

  private void warnings() {
    for (String warning : reading.market().warnings()) {
      page.labelled("Warning", warning);
    }
  }

  private void prices() {
    page.heading("PRICES", "at home, in " + reading.market().problem().currency() + " per unit");
    List<EconomyId> economies = reading.market().problem().economies();
    int from = 0;
    while (from < economies.size()) {
      int to = from + fitting(economies, from);
      page.table(prices(economies.subList(from, to)));
      from = to;
      if (from < economies.size()) {
        page.gap();
      }
    }
  }

  /** How many economies fit beside the names of the products: at least one. */
  private int fitting(List<EconomyId> economies, int from) {
    int used = several ? 48 : 36;
    int count = 0;
    while (from + count < economies.size()) {
      used += Math.max(9, Page.width(economies.get(from + count).code()) + 2);
      if (used > Page.WIDTH && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  private TextTable prices(List<EconomyId> economies) {
    var table = new TextTable().words("Product").words("Unit");
    if (several) {
      table.words("Period");
    }
    economies.forEach(economy -> table.figure(economy.code()));
    for (TradedProduct product : reading.market().problem().products()) {
      for (PeriodId period : reading.periods()) {
        table.row().cell(Page.shorten(Page.safe(product.id().code()), 20));
        table.cell(Page.shorten(Page.safe(Units.price(reading.market().problem(), product)), 12));
        period(table, period);
        for (EconomyId economy : economies) {
          table.cell(Figures.three(reading.price(new Node(economy, product.id(), period))));
        }
      }
    }
    return table;
  }

  private void period(TextTable table, PeriodId period) {
    if (several) {
      table.cell(Page.shorten(Page.safe(period.code()), 10));
    }
  }

  private void flows() {
    List<FlowLine> largest =
        reading.flows().stream()
            .sorted(Comparator.comparingDouble(this::value).reversed())
            .limit(FLOWS)
            .toList();
    int all = reading.flows().size();
    if (all == 0) {
      page.heading("FLOWS", "nothing is traded");
      return;
    }
    page.heading("FLOWS", all > FLOWS ? "the " + FLOWS + " of greatest value of " + all : "all");
    var table = new TextTable().words("Product").words("From").words("To");
    if (several) {
      table.words("Period");
    }
    table.figure("Quantity").words("Unit");
    for (FlowLine flow : largest) {
      table.row().cell(flow.product().code()).cell(flow.from().code()).cell(flow.to().code());
      period(table, flow.period());
      table.cell(Figures.three(flow.quantity()));
      table.cell(reading.product(flow.product()).unit());
    }
    page.table(table);
  }

  private double value(FlowLine flow) {
    double price = reading.price(new Node(flow.to(), flow.product(), flow.period()));
    return Double.isNaN(price) ? 0 : flow.quantity() * Math.abs(price);
  }

  private void floors() {
    List<FloorStatus> floors = reading.market().floors();
    if (floors.isEmpty()) {
      return;
    }
    page.heading(
        "FLOORS",
        "per unit · Max: highest a levy defends alone, Common: together · Min: cascade minimum");
    var table = new TextTable().words("Product").words("In");
    if (several) {
      table.words("Period");
    }
    table.figure("Floor").figure("Price").words("Held").figure("Levy");
    table.figure("Max").figure("Common").figure("Min").figure("To buy");
    for (FloorStatus floor : floors) {
      table.row().cell(floor.node().product().code()).cell(floor.node().economy().code());
      period(table, floor.node().period());
      table.cell(Figures.three(floor.floor())).cell(Figures.three(floor.price()));
      table.cell(floor.held() ? "yes" : "no", floor.held() ? Tone.GOOD : Tone.BAD);
      table.cell(LevyText.of(reading, floor)).cell(Figures.three(floor.maximalDefensible()));
      table.cell(Figures.three(floor.highestCommon()));
      table.cell(Figures.three(floor.cascadeMinimum()), floor.leaks() ? Tone.BAD : Tone.PLAIN);
      table.cell(Figures.three(floor.purchaseToHold()));
    }
    page.table(table);
  }

  private void shortages() {
    List<Lack> lacks = reading.shortages();
    if (lacks.isEmpty()) {
      return;
    }
    page.heading("SHORTAGES", "wanted and not served");
    var table = new TextTable().words("Product").words("In").words("Period").figure("Quantity");
    table.words("Unit");
    for (Lack lack : lacks.subList(0, Math.min(ROWS, lacks.size()))) {
      table.row().cell(lack.product().code(), Tone.BAD).cell(lack.economy().code());
      table.cell(lack.period().code()).cell(Figures.three(lack.quantity()));
      table.cell(reading.product(lack.product()).unit());
    }
    page.table(table);
  }

  private void welfare() {
    String currency = reading.market().problem().currency();
    page.heading("WELFARE", currency + ", all periods; support is inside the treasury");
    var table = new TextTable().words("Economy").figure("Consumers").figure("Producers");
    table.figure("Treasury").figure("of it support").figure("Total");
    var welfare = reading.market().accounts().welfare();
    welfare.entrySet().stream()
        .limit(ROWS)
        .forEach(entry -> row(table, entry.getKey().code(), entry.getValue()));
    table.row().cell("World, rents included", Tone.STRONG).cell("").cell("").cell("").cell("");
    table.cell(Figures.three(reading.market().accounts().world()), Tone.STRONG);
    page.table(table);
    if (welfare.size() > ROWS) {
      page.paragraph(Tone.DIM, "and %d more with --json".formatted(welfare.size() - ROWS));
    }
  }

  private static void row(TextTable table, String economy, Welfare welfare) {
    table.row().cell(economy).cell(Figures.three(welfare.consumer()));
    table.cell(Figures.three(welfare.producer())).cell(Figures.three(welfare.government()));
    table.cell(Figures.three(welfare.support())).cell(Figures.three(welfare.total()));
  }
}
