package forge.store.market;

import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * The short forms by which one entry stands for several economies: {@code economy: [A, B]}, the
 * same in each, or {@code at: {A: {…}, B: {…}}}, where the keys under an economy add to those of
 * the entry and win over them.
 */
final class Spread {

  /** Takes the entry for one economy. */
  interface Taker {
    /**
     * The entry as it stands for one economy.
     *
     * @param form the entry's keys with those of the economy over them
     * @param economy the code, empty where it is missing
     * @param suffix to add to the entry's name: {@code @economy}, or empty where it stands for one
     * @param mark how many problems there were before the entry was read
     */
    void take(Form form, String economy, String suffix, int mark);
  }

  private Spread() {}

  static void each(Place entry, Findings findings, Taker taker) {
    int mark = findings.count();
    Form shared = Form.at(entry, findings);
    Optional<Place> at = shared.find("at");
    if (at.isPresent()) {
      shared
          .find("economy")
          .ifPresent(place -> findings.add(place, "stands beside at", "Keep one of the two."));
      Form economies = Form.at(at.get(), findings);
      for (String code : economies.keys()) {
        Form one = shared.overlaid(economies.find(code).orElseThrow());
        taker.take(one, code, "@" + code, mark);
        one.close();
      }
    } else {
      List<Place> codes =
          shared.need("economy", "Name the economy.").map(shared::words).orElse(List.of());
      if (codes.isEmpty()) {
        taker.take(shared, "", "", mark);
      }
      for (Place code : codes) {
        String word = Words.written(code);
        taker.take(shared, word, codes.size() > 1 ? "@" + word : "", mark);
      }
    }
    shared.close();
  }
}
