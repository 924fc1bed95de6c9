package forge.app.price;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.ProductId;
import forge.pricing.edition.Edition;
import forge.pricing.ladder.Projection;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.MarketArea;
import java.util.List;

/** A ladder's prices before and after they were made coherent. */
public final class LadderText {

  private LadderText() {}

  /** The text. */
  public static String of(StageLadder ladder, Edition edition, boolean colour) {
    var page = new Page(colour);
    for (MarketArea.Name market : MarketArea.Name.values()) {
      edition
          .findProjection(market)
          .ifPresent(projection -> market(page, ladder, market, projection));
    }
    page.labelled(
        "Ladder",
        "%s@%s, %s: %s"
            .formatted(
                ladder.name(), ladder.version(), ladder.about().status(), ladder.about().source()));
    return page.text();
  }

  private static void market(
      Page page, StageLadder ladder, MarketArea.Name market, Projection projection) {
    long moved = projection.changes().values().stream().filter(Projection.Change::moved).count();
    page.gap();
    page.paragraph(
        Tone.STRONG,
        moved == 0
            ? "%s: every stage covers its inputs and its processing".formatted(Wordings.of(market))
            : "%s: %d of %d prices moved so that every stage covers its inputs and its processing"
                .formatted(Wordings.of(market), moved, projection.changes().size()));
    page.heading("LADDER", ladder.money().toString());
    var table =
        new TextTable().words("Product").figure("Raw").figure("Coherent").figure("Change");
    for (ProductId product : ladder.products()) {
      Projection.Change change = projection.changes().get(product);
      table.row().cell(product.code());
      if (change == null) {
        table.cell(Digits.MISSING).cell(Digits.MISSING);
      } else {
        table
            .cell(Digits.of(change.raw()))
            .cell(Digits.of(change.coherent()))
            .cell(change.moved() ? Digits.change(change.change()) : "");
      }
    }
    page.table(table);
    for (Projection.Move move : projection.moves()) {
      page.labelled("Binding", move.step() + ": " + move.needs());
    }
    List<String> skipped =
        projection.skipped().stream()
            .map(each -> each.step() + " (" + each.missing() + ")")
            .toList();
    if (!skipped.isEmpty()) {
      page.labelled("Left out", "for want of a price: " + String.join(", ", skipped));
    }
    page.labelled(
        "Certificate",
        "%s, worst condition %s, residual %s"
            .formatted(
                Wordings.of(projection.certificate().outcome()),
                Digits.of(projection.certificate().violation()),
                projection.certificate().residual()));
  }
}
