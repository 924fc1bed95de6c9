package forge.app;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.store.scenario.ScenarioOffer;
import java.util.List;

/** What {@code forge simulate --list} says. */
final class OfferText {

  private OfferText() {}

  static String of(List<ScenarioOffer> offers, boolean colour) {
    var page = new Page(colour);
    for (ScenarioOffer offer : offers) {
      page.paragraph(Tone.STRONG, offer.name());
      page.labelled("", offer.title());
      page.labelled("", offer.question());
    }
    return page.text();
  }
}
