package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.EconomyId;
import forge.kernel.PartyId;
import forge.kernel.Rounding;
import forge.reserve.act.Charter;
import forge.reserve.act.Disclosure;
import forge.reserve.act.Fields;
import forge.reserve.act.Purse;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.AccountId;
import forge.reserve.lot.Holding;
import forge.reserve.order.ReleaseClock;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.order.ReleaseRules;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of a reserve as somebody of a level of disclosure sees it. A field that is withheld is
 * named as withheld, so that nobody takes it for missing.
 */
public final class ReserveReport {

  /** Who sees it, on which day, for the use of which economy. */
  public record Reader(Disclosure level, LocalDate day, EconomyId economy) {}

  private final ReserveBook book;
  private final List<StockLine> stock;
  private final Reader reader;
  private final LoanView loan;

  public ReserveReport(ReserveBook book, List<StockLine> stock, Reader reader) {
    this.book = book;
    this.stock = List.copyOf(stock);
    this.reader = reader;
    this.loan = LoanView.of(book, stock);
  }

  private boolean shows(String field) {
    return book.charter().rules().shows(field, reader.level());
  }

  /** For people. */
  public String text(boolean colour) {
    Charter.Name name = book.charter().name();
    Page page =
        new Page(colour)
            .heading(
                name.text(), name.label().isEmpty() ? "" : name.label() + ", " + name.currency());
    section(page, "stock", "Stock", stockTable());
    section(page, "loan", "Loan", loanTable());
    section(page, "participants", "Entitlements", entitlements());
    section(page, "clocks", "Releases", clocks());
    section(page, "lots", "Lots", lots());
    if (shows("participants")) {
      book.obligations()
          .defaults(reader.day())
          .forEach(
              each ->
                  page.paragraph(
                      Tone.PLAIN,
                      "%s is in default since %s: %s kg of %s were due %s%s."
                          .formatted(
                              each.obligation().held().party(),
                              each.since(),
                              kg(each.grams()),
                              each.obligation().held().product(),
                              each.obligation().due(),
                              each.cured() ? "; replenished later" : "")));
    }
    return page.text();
  }

  private void section(Page page, String field, String title, TextTable table) {
    page.heading(title, "");
    if (shows(field)) {
      page.table(table);
    } else {
      page.paragraph(Tone.PLAIN, withheld(field));
    }
  }

  private String withheld(String field) {
    Disclosure level = book.charter().rules().disclosure().getOrDefault(field, Disclosure.PUBLIC);
    return "Withheld from this reader (" + field + ": " + Fields.written(level) + ").";
  }

  private TextTable stockTable() {
    var table =
        new TextTable()
            .words("product")
            .words("stage")
            .figure("t on the books")
            .figure("t available")
            .figure("days of " + reader.economy())
            .figure("M at cost")
            .figure("M at price");
    for (StockLine each : stock) {
      table
          .row()
          .cell(each.product().id().code())
          .cell(each.stage())
          .cell(thousandth(each.masses().onBooks()))
          .cell(thousandth(each.masses().available()))
          .cell(each.reading().findCover().map(BigDecimal::toPlainString).orElse("n/a"))
          .cell(millions(each.cost()))
          .cell(each.reading().findValue().map(ReserveReport::millions).orElse("n/a"));
    }
    return table;
  }

  private static String thousandth(BigDecimal kilograms) {
    return Rounding.halfUp(1).of(kilograms.movePointLeft(3)).toPlainString();
  }

  private static String millions(BigDecimal amount) {
    return Rounding.halfUp(1).of(amount.movePointLeft(6)).toPlainString();
  }

  private TextTable loanTable() {
    return new TextTable()
        .words("")
        .figure("M")
        .row()
        .cell("facility")
        .cell(millions(loan.facility()))
        .row()
        .cell("drawn")
        .cell(millions(loan.drawn()))
        .row()
        .cell(loan.until().isEmpty() ? "interest owed" : "interest owed until " + loan.until())
        .cell(loan.until().isEmpty() ? "n/a" : millions(loan.interest()))
        .row()
        .cell("collateral at price")
        .cell(millions(loan.collateral()))
        .row()
        .cell("coverage, times")
        .cell(loan.findCoverage().map(BigDecimal::toPlainString).orElse("n/a"))
        .row()
        .cell("cash")
        .cell(shows("cash") ? millions(money(Purse.CASH)) : "withheld");
  }

  private BigDecimal money(AccountId account) {
    return BigDecimal.valueOf(book.ledger().balance(account).posted(), 2);
  }

  private BigDecimal mass(AccountId account) {
    return kg(book.ledger().balance(account).posted());
  }

  private static BigDecimal kg(long grams) {
    return BigDecimal.valueOf(grams, 3);
  }

  private TextTable entitlements() {
    var table =
        new TextTable()
            .words("participant")
            .words("product")
            .figure("t entitled")
            .figure("t owed")
            .figure("price/kg");
    for (Commitment each : book.commitments()) {
      table
          .row()
          .cell(each.held().party().code())
          .cell(each.held().product().code())
          .cell(thousandth(mass(PartyAccounts.entitlement(each.held()))))
          .cell(thousandth(mass(PartyAccounts.owed(each.held()))))
          .cell(each.price().toPlainString());
    }
    return table;
  }

  private ReleaseClock clock(ReleaseOrder order) {
    return book.charter()
        .releases()
        .clock(order, book.findDelivery(order.id()).map(ReserveBook.Delivery::on), reader.day());
  }

  private TextTable clocks() {
    var table =
        new TextTable()
            .words("order")
            .words("product")
            .figure("t")
            .words("purpose")
            .words("due")
            .words("clock")
            .words("report due");
    for (ReleaseOrder each : book.orders()) {
      table
          .row()
          .cell(each.id())
          .cell(each.what().product().code())
          .cell(thousandth(kg(each.what().grams())))
          .cell(each.mandate().purpose())
          .cell(clock(each).due().toString())
          .cell(clock(each).state().toString())
          .cell(each.mandate().reportDue().toString());
    }
    return table;
  }

  private TextTable lots() {
    var table =
        new TextTable()
            .words("lot")
            .words("state")
            .figure("t")
            .words("site")
            .words("assay due")
            .words("zone");
    for (Holding each : book.holdings()) {
      table
          .row()
          .cell(each.lot().id().code())
          .cell(each.state().toString())
          .cell(thousandth(kg(each.onBooks())))
          .cell(shows("sites") ? each.lot().keeping().site() : "withheld")
          .cell(each.lot().goods().certificate().reassayDue().toString())
          .cell(Fields.written(each.lot().origin().eligibility()));
    }
    return table;
  }

  /** For machines; what is withheld is named. */
  public Json.Obj json() {
    Json.Obj json =
        Json.object()
            .put("reserve", book.charter().name().text())
            .put("label", book.charter().name().label())
            .put("currency", book.charter().name().currency().code())
            .put("cover_economy", reader.economy().code());
    var withheld = Json.array();
    put(json, withheld, "stock", stockJson());
    put(json, withheld, "loan", loanJson());
    put(json, withheld, "participants", entitlementsJson());
    put(json, withheld, "clocks", clocksJson());
    put(json, withheld, "lots", lotsJson());
    if (shows("clocks")) {
      json.put("charter", Json.object().put("releases", releasesJson()));
    }
    put(json, withheld, "cash", new Json.Decimal(money(Purse.CASH)));
    if (!shows("sites")) {
      withheld.add("sites");
    }
    return json.put("withheld", withheld);
  }

  private void put(Json.Obj json, Json.Arr withheld, String field, Json value) {
    if (shows(field)) {
      json.put(field, value);
    } else {
      withheld.add(field);
    }
  }

  private Json stockJson() {
    var lines = Json.array();
    for (StockLine each : stock) {
      Json.Obj line =
          Json.object()
              .put("product", each.product().id().code())
              .put("name", each.product().name())
              .put("chain", each.product().mineral())
              .put("stage", each.stage())
              .put("on_books_kg", each.masses().onBooks())
              .put("available_kg", each.masses().available())
              .put("counted_kg", each.masses().counted())
              .put("cost", each.cost());
      each.reading().findCover().ifPresent(days -> line.put("cover_days", days));
      each.reading().findValue().ifPresent(value -> line.put("value", value));
      lines.add(line);
    }
    return lines;
  }

  private Json loanJson() {
    Json.Obj json =
        Json.object()
            .put("facility", loan.facility())
            .put("drawn", loan.drawn())
            .put("interestOwed", loan.interest())
            .put("interestUntil", loan.until())
            .put("collateral", loan.collateral());
    loan.findCoverage().ifPresent(times -> json.put("coverage", times));
    return json;
  }

  private Json entitlementsJson() {
    var lines = Json.array();
    for (Commitment each : book.commitments()) {
      lines.add(
          Json.object()
              .put("participant", each.held().party().code())
              .put("product", each.held().product().code())
              .put("entitled_kg", mass(PartyAccounts.entitlement(each.held())))
              .put("owed_kg", mass(PartyAccounts.owed(each.held())))
              .put("price_per_kg", each.price()));
    }
    return lines;
  }

  private Json clocksJson() {
    var lines = Json.array();
    for (ReleaseOrder each : book.orders()) {
      lines.add(
          Json.object()
              .put("order", each.id())
              .put("product", each.what().product().code())
              .put("quantity_kg", kg(each.what().grams()))
              .put("authority", each.mandate().authority().code())
              .put("purpose", each.mandate().purpose())
              .put("due", clock(each).due().toString())
              .put("state", clock(each).state().toString())
              .put("report_due", each.mandate().reportDue().toString()));
    }
    return lines;
  }

  private Json releasesJson() {
    ReleaseRules rules = book.charter().releases();
    return Json.object()
        .put("authorities", Json.texts(rules.authorities().stream().map(PartyId::code).toList()))
        .put("purposes", Json.texts(rules.purposes()))
        .put("normal-days", rules.normalDays())
        .put("emergency-days", rules.emergencyDays());
  }

  private Json lotsJson() {
    var lines = Json.array();
    for (Holding each : book.holdings()) {
      Json.Obj line =
          Json.object()
              .put("lot", each.lot().id().code())
              .put("product", each.lot().product().code())
              .put("state", each.state().toString())
              .put("on_books_kg", kg(each.onBooks()))
              .put("available_kg", kg(each.available()))
              .put("cost", BigDecimal.valueOf(each.cents(), 2))
              .put("reassay_due", each.lot().goods().certificate().reassayDue().toString());
      if (shows("sites")) {
        line.put("site", each.lot().keeping().site());
      }
      lines.add(line);
    }
    return lines;
  }
}
