package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.PartyId;
import forge.reserve.act.Carrying;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.AccountId;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.DefaultEvent;
import forge.reserve.participant.Levels;
import forge.reserve.participant.Obligation;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;
import java.util.List;

/** The statement of a participant over some days. */
public final class StatementView {

  private final ReserveBook book;
  private final PartyId party;
  private final CarryingCharge.Days days;

  public StatementView(ReserveBook book, PartyId party, CarryingCharge.Days days) {
    this.book = book;
    this.party = party;
    this.days = days;
  }

  private List<Commitment> commitments() {
    return book.commitments().stream().filter(each -> each.held().party().equals(party)).toList();
  }

  private BigDecimal at(AccountId account, boolean start) {
    Levels levels = Levels.of(book.records(), account);
    return BigDecimal.valueOf(levels.on(start ? days.from() : days.until().minusDays(1)), 3);
  }

  private List<DefaultEvent> defaults() {
    return book.obligations().defaults(days.until()).stream()
        .filter(each -> each.obligation().held().party().equals(party))
        .toList();
  }

  private List<Obligation> duties() {
    return book.obligations().open().stream()
        .filter(each -> each.held().party().equals(party))
        .toList();
  }

  /** For people. */
  public String text(boolean colour) {
    var held =
        new TextTable()
            .words("product")
            .figure("kg at start")
            .figure("kg at end")
            .figure("kg owed")
            .figure("USD/kg");
    var charged =
        new TextTable()
            .words("product")
            .figure("interest")
            .figure("storage")
            .figure("insurance")
            .figure("loss")
            .figure("total");
    for (Commitment each : commitments()) {
      held.row()
          .cell(each.held().product().code())
          .cell(at(PartyAccounts.entitlement(each.held()), true).toPlainString())
          .cell(at(PartyAccounts.entitlement(each.held()), false).toPlainString())
          .cell(at(PartyAccounts.owed(each.held()), false).toPlainString())
          .cell(each.price().toPlainString());
      CarryingCharge charge = Carrying.of(book, each, days);
      charged
          .row()
          .cell(each.held().product().code())
          .cell(charge.interest().toPlainString())
          .cell(charge.storage().toPlainString())
          .cell(charge.insurance().toPlainString())
          .cell(charge.loss().toPlainString())
          .cell(charge.total().toPlainString());
    }
    Page page =
        new Page(colour)
            .heading("Statement of " + party, label() + days.from() + " until " + days.until())
            .table(held)
            .heading("Carrying", book.charter().name().currency().code())
            .table(charged);
    duties()
        .forEach(
            each ->
                page.paragraph(
                    Tone.PLAIN,
                    "%s kg of %s are to be replenished by %s (%s)."
                        .formatted(
                            BigDecimal.valueOf(each.grams(), 3),
                            each.held().product(),
                            each.due(),
                            each.draw())));
    defaults().forEach(each -> page.paragraph(Tone.PLAIN, sentence(each)));
    return page.text();
  }

  private String label() {
    String label = book.charter().name().label();
    return label.isEmpty() ? "" : label + ", ";
  }

  private static String sentence(DefaultEvent event) {
    return "In default since %s: %s kg of %s were due %s (%s)%s."
        .formatted(
            event.since(),
            BigDecimal.valueOf(event.grams(), 3),
            event.obligation().held().product(),
            event.obligation().due(),
            event.obligation().draw(),
            event.cured() ? "; replenished later" : "");
  }

  /** For machines. */
  public Json.Obj json() {
    var lines = Json.array();
    for (Commitment each : commitments()) {
      CarryingCharge charge = Carrying.of(book, each, days);
      lines.add(
          Json.object()
              .put("product", each.held().product().code())
              .put("entitled_at_start_kg", at(PartyAccounts.entitlement(each.held()), true))
              .put("entitled_at_end_kg", at(PartyAccounts.entitlement(each.held()), false))
              .put("owed_at_end_kg", at(PartyAccounts.owed(each.held()), false))
              .put("price_per_kg", each.price())
              .put("interest", charge.interest())
              .put("storage", charge.storage())
              .put("insurance", charge.insurance())
              .put("loss", charge.loss())
              .put("total", charge.total()));
    }
    var events = Json.array();
    defaults().forEach(each -> events.add(sentence(each)));
    return Json.object()
        .put("participant", party.code())
        .put("label", book.charter().name().label())
        .put("from", days.from().toString())
        .put("until", days.until().toString())
        .put("lines", lines)
        .put("defaults", events);
  }
}
