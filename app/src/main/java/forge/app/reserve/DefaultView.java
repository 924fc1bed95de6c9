package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.act.Defaults.Loss;
import forge.reserve.act.Fields;
import forge.reserve.act.ReserveBook;
import forge.reserve.participant.DefaultEvent;
import forge.reserve.participant.Waterfall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Defaults and how recourse would meet them, for a reader and for machines. */
public record DefaultView(ReserveBook book, LocalDate day, List<Loss> losses) {

  public DefaultView {
    losses = List.copyOf(losses);
  }

  /** The text. */
  public String text(boolean colour) {
    var page = new Page(colour);
    String label = book.charter().name().label();
    page.heading("DEFAULTS", day + (label.isEmpty() ? "" : ", " + label));
    if (losses.isEmpty()) {
      page.paragraph(Tone.GOOD, "Nobody is in default.");
      return page.text();
    }
    var table =
        new TextTable()
            .words("participant")
            .words("product")
            .words("since")
            .figure("kg owed")
            .figure("price/kg")
            .figure("loss");
    losses.forEach(each -> row(table, each));
    page.table(table);
    for (Loss each : losses) {
      switch (each) {
        case Loss.Priced priced -> {
          page.heading(
              "RECOURSE FOR " + priced.event().obligation().draw(),
              book.charter().name().currency().code());
          page.table(met(priced));
        }
        case Loss.Unpriced unpriced ->
            page.paragraph(
                Tone.PLAIN,
                "%s has no price: state one with --price %s=USD."
                    .formatted(product(unpriced), product(unpriced)));
      }
    }
    page.paragraph(
        Tone.PLAIN,
        "Nothing is recorded: this is what the charter's order of recourse would meet.");
    return page.text();
  }

  private static String product(Loss loss) {
    return loss.event().obligation().held().product().code();
  }

  private static void row(TextTable table, Loss loss) {
    DefaultEvent event = loss.event();
    table
        .row()
        .cell(event.obligation().held().party().code())
        .cell(product(loss))
        .cell(event.since().toString())
        .cell(BigDecimal.valueOf(event.grams(), 3).toPlainString());
    switch (loss) {
      case Loss.Priced priced ->
          table.cell(priced.price().toPlainString()).cell(priced.loss().toPlainString());
      case Loss.Unpriced unpriced -> table.cell("n/a").cell("n/a");
    }
  }

  private static TextTable met(Loss.Priced priced) {
    var table = new TextTable().words("").figure("met");
    for (Waterfall.Met each : priced.met()) {
      table.row().cell(Fields.written(each.recourse())).cell(each.amount().toPlainString());
    }
    return table.row().cell("left over").cell(priced.unmet().toPlainString());
  }

  /** For machines. */
  public Json.Obj json() {
    var defaults = Json.array();
    losses.forEach(each -> defaults.add(json(each)));
    return Json.object()
        .put("label", book.charter().name().label())
        .put("day", day.toString())
        .put("currency", book.charter().name().currency().code())
        .put("defaults", defaults)
        .put("recorded", false);
  }

  private static Json.Obj json(Loss loss) {
    DefaultEvent event = loss.event();
    Json.Obj json =
        Json.object()
            .put("participant", event.obligation().held().party().code())
            .put("product", product(loss))
            .put("draw", event.obligation().draw())
            .put("due", event.obligation().due().toString())
            .put("since", event.since().toString())
            .put("kg", BigDecimal.valueOf(event.grams(), 3));
    if (loss instanceof Loss.Priced priced) {
      var met = Json.array();
      for (Waterfall.Met each : priced.met()) {
        met.add(
            Json.object()
                .put("recourse", Fields.written(each.recourse()))
                .put("amount", each.amount()));
      }
      json.put("price", priced.price())
          .put("loss", priced.loss())
          .put("met", met)
          .put("leftOver", priced.unmet());
    }
    return json;
  }
}
