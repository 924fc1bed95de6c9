package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.HeldMaterial;
import forge.store.reserve.ChargeCase;
import java.math.BigDecimal;

/** The carrying charge of a holding for a reader and for machines, beside that without swaps. */
public final class ChargeView {

  private ChargeView() {}

  /** The text. */
  public static String text(ChargeCase order, boolean colour) {
    HeldMaterial held = order.held();
    var page = new Page(colour);
    page.paragraph(
        Tone.STRONG,
        "%s: %s kg for %s %s, %s until %s."
            .formatted(
                order.about().title(),
                kg(held.grams()),
                held.principal().toPlainString(),
                order.currency(),
                held.days().from(),
                held.days().until()));
    page.heading("CHARGE", order.currency() + ", to the cent; " + held.terms().dayCount());
    page.table(charges(held));
    if (!held.swaps().isEmpty()) {
      page.heading("FROM DAY TO DAY", "kg");
      var course = new TextTable().words("from").figure("on site").figure("owed");
      for (HeldMaterial.Stand each : held.course()) {
        course.row().cell(each.from().toString()).cell(kg(each.onSite())).cell(kg(each.owed()));
      }
      page.table(course);
      held.late().forEach(each -> page.paragraph(Tone.BAD, sentence(each)));
    }
    page.gap();
    page.labelled("Source", order.about().source().replace("\n", " "));
    return page.text();
  }

  private static TextTable charges(HeldMaterial held) {
    var table =
        new TextTable()
            .words("")
            .figure("interest")
            .figure("storage")
            .figure("insurance")
            .figure("loss")
            .figure("total");
    row(table, held.swaps().isEmpty() ? "held throughout" : "as swapped", held.charge());
    if (!held.swaps().isEmpty()) {
      row(table, "had nothing been drawn", held.unswapped());
    }
    return table;
  }

  private static void row(TextTable table, String name, CarryingCharge charge) {
    table
        .row()
        .cell(name)
        .cell(charge.interest().toPlainString())
        .cell(charge.storage().toPlainString())
        .cell(charge.insurance().toPlainString())
        .cell(charge.loss().toPlainString())
        .cell(charge.total().toPlainString());
  }

  private static String sentence(HeldMaterial.Late late) {
    return "In default since %s: %s kg were due %s%s."
        .formatted(
            late.since(), kg(late.grams()), late.due(), late.cured() ? "; brought later" : "");
  }

  private static String kg(long grams) {
    return BigDecimal.valueOf(grams, 3).toPlainString();
  }

  /** For machines. */
  public static Json.Obj json(ChargeCase order) {
    HeldMaterial held = order.held();
    var course = Json.array();
    for (HeldMaterial.Stand each : held.course()) {
      course.add(
          Json.object()
              .put("from", each.from().toString())
              .put("onSiteKg", BigDecimal.valueOf(each.onSite(), 3))
              .put("owedKg", BigDecimal.valueOf(each.owed(), 3)));
    }
    var late = Json.array();
    for (HeldMaterial.Late each : held.late()) {
      late.add(
          Json.object()
              .put("kg", BigDecimal.valueOf(each.grams(), 3))
              .put("due", each.due().toString())
              .put("since", each.since().toString())
              .put("cured", each.cured()));
    }
    return Json.object()
        .put("charge", order.about().name())
        .put("status", order.about().status())
        .put("source", order.about().source())
        .put("currency", order.currency().code())
        .put("kg", BigDecimal.valueOf(held.grams(), 3))
        .put("principal", held.principal())
        .put("from", held.days().from().toString())
        .put("until", held.days().until().toString())
        .put(
            "days",
            BigDecimal.valueOf(
                held.terms().dayCount().days(held.days().from(), held.days().until())))
        .put("asHeld", json(held.charge()))
        .put("nothingDrawn", json(held.unswapped()))
        .put("course", course)
        .put("defaults", late);
  }

  private static Json.Obj json(CarryingCharge charge) {
    return Json.object()
        .put("interest", charge.interest())
        .put("storage", charge.storage())
        .put("insurance", charge.insurance())
        .put("loss", charge.loss())
        .put("total", charge.total());
  }
}
