package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.Rounding;
import forge.reserve.order.AuctionResult;
import forge.reserve.order.Sale;
import forge.store.reserve.AuctionOrder;
import forge.store.reserve.AuctionOrder.Held;
import java.math.BigDecimal;

/** Auctions for a reader and for machines. */
public final class AuctionView {

  private static final Rounding CENTS = Rounding.halfUp(2);

  private AuctionView() {}

  /** The text. */
  public static String text(AuctionOrder order, boolean colour) {
    var page = new Page(colour);
    String unit = order.measure().unit();
    String money = order.measure().currency().code();
    page.paragraph(Tone.STRONG, order.about().title());
    page.heading(
        "AUCTIONS", "%s; prices in %s/%s, receipts in %s".formatted(unit, money, unit, money));
    page.table(auctions(order));
    order.auctions().stream()
        .filter(each -> !each.within())
        .forEach(
            each ->
                page.paragraph(
                    Tone.BAD,
                    each.name() + " sold more than its offer and what may be delivered more."));
    for (Held each : order.auctions()) {
      if (each instanceof Held.Bidden bidden) {
        page.heading("BIDS OF " + bidden.name(), "in the order in which they came");
        page.table(bids(bidden.result()));
        page.heading("AWARDS OF " + bidden.name(), "the highest price first");
        page.table(awards(bidden.result()));
      }
    }
    page.gap();
    page.labelled("Source", order.about().source().replace("\n", " "));
    return page.text();
  }

  private static TextTable auctions(AuctionOrder order) {
    var table =
        new TextTable()
            .words("auction")
            .figure("offered")
            .figure("sold")
            .figure("filled %")
            .figure("average price")
            .figure("receipts");
    for (Held each : order.auctions()) {
      Sale sale = sale(each);
      row(table, each.name(), sale, price(each), each.receipts());
    }
    Sale all = order.together();
    row(table, "together", all, CENTS.of(all.price()), order.receipts());
    return table;
  }

  private static void row(
      TextTable table, String name, Sale sale, BigDecimal price, BigDecimal receipts) {
    table
        .row()
        .cell(name)
        .cell(sale.offered().toPlainString())
        .cell(sale.sold().toPlainString())
        .cell(sale.fillPercent().toPlainString())
        .cell(sale.sold().signum() == 0 ? "n/a" : price.toPlainString())
        .cell(receipts.toPlainString());
  }

  private static Sale sale(Held held) {
    return switch (held) {
      case Held.Published published -> published.sale();
      case Held.Bidden bidden ->
          bidden
              .result()
              .auction()
              .sale(bidden.result().bids().stream().map(AuctionResult.Decided::bid).toList());
    };
  }

  private static BigDecimal price(Held held) {
    return switch (held) {
      case Held.Published published -> published.sale().price();
      case Held.Bidden bidden -> CENTS.of(sale(bidden).price());
    };
  }

  private static TextTable bids(AuctionResult result) {
    var table =
        new TextTable().words("bidder").figure("quantity").figure("price").sentences("let in");
    for (AuctionResult.Decided each : result.bids()) {
      table
          .row()
          .cell(each.bid().bidder().code())
          .cell(each.bid().quantity().toPlainString())
          .cell(each.bid().price().toPlainString())
          .cell(each.admitted() ? "yes" : "no: " + each.refusal());
    }
    return table;
  }

  private static TextTable awards(AuctionResult result) {
    var table =
        new TextTable().words("bidder").figure("quantity").figure("price").figure("receipts");
    for (AuctionResult.Award each : result.awards()) {
      table
          .row()
          .cell(each.bidder().code())
          .cell(each.quantity().toPlainString())
          .cell(each.price().toPlainString())
          .cell(each.receipts().toPlainString());
    }
    return table;
  }

  /** For machines. */
  public static Json.Obj json(AuctionOrder order) {
    var auctions = Json.array();
    order.auctions().forEach(each -> auctions.add(json(each)));
    Sale all = order.together();
    return Json.object()
        .put("auctions", order.about().name())
        .put("status", order.about().status())
        .put("source", order.about().source())
        .put("currency", order.measure().currency().code())
        .put("unit", order.measure().unit())
        .put("held", auctions)
        .put(
            "together",
            figures(Json.object(), all, CENTS.of(all.price())).put("receipts", order.receipts()));
  }

  private static Json.Obj json(Held held) {
    Json.Obj json =
        figures(Json.object().put("name", held.name()), sale(held), price(held))
            .put("receipts", held.receipts())
            .put("withinOverDelivery", held.within());
    if (held instanceof Held.Bidden bidden) {
      var bids = Json.array();
      for (AuctionResult.Decided each : bidden.result().bids()) {
        bids.add(
            Json.object()
                .put("bidder", each.bid().bidder().code())
                .put("quantity", each.bid().quantity())
                .put("price", each.bid().price())
                .put("letIn", each.admitted())
                .put("reason", each.refusal()));
      }
      var awards = Json.array();
      for (AuctionResult.Award each : bidden.result().awards()) {
        awards.add(
            Json.object()
                .put("bidder", each.bidder().code())
                .put("quantity", each.quantity())
                .put("price", each.price())
                .put("receipts", each.receipts()));
      }
      json.put("bids", bids).put("awards", awards);
    }
    return json;
  }

  private static Json.Obj figures(Json.Obj json, Sale sale, BigDecimal price) {
    json.put("offered", sale.offered())
        .put("sold", sale.sold())
        .put("fillPercent", sale.fillPercent());
    return sale.sold().signum() == 0 ? json : json.put("averagePrice", price);
  }
}
