package forge.app.json;

import forge.store.scenario.ScenarioOffer;
import java.util.List;

/** Scenarios on offer as JSON. */
public final class OffersJson {

  private OffersJson() {}

  /** The document {@code {"scenarios": [{"name": …, "title": …, "question": …}]}}. */
  public static Json.Obj of(List<ScenarioOffer> offers) {
    var lines = Json.array();
    offers.forEach(offer -> lines.add(of(offer)));
    return Json.object().put("scenarios", lines);
  }

  /** One of them. */
  public static Json.Obj of(ScenarioOffer offer) {
    return Json.object()
        .put("name", offer.name())
        .put("title", offer.title())
        .put("question", offer.question());
  }
}
