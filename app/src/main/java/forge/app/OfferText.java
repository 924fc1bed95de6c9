package forge.app;

import forge.app.text.Page;
import forge.app.text.Tone;
import java.util.List;

/** What {@code forge simulate --list} says. */
final class OfferText {

  private OfferText() {}

  static String of(List<Simulator.Offer> offers, boolean colour) {
    var page = new Page(colour);
    for (Simulator.Offer offer : offers) {
      page.paragraph(Tone.STRONG, offer.name());
      page.labelled("", offer.question());
    }
    return page.text();
  }
}
