package forge.reserve.act;

import forge.kernel.ProductId;
import forge.reserve.lot.Holding;
import forge.reserve.lot.Rotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Picks a mass in rotation, or refuses where not enough is available. */
final class Picking {

  private Picking() {}

  static List<Rotation.Pick> of(ReserveBook book, ProductId product, long grams, LocalDate day) {
    List<Holding> holdings = book.holdings(product);
    NotAllowed.unless(grams > 0, "a quantity is above zero");
    long available = Rotation.available(holdings, day);
    NotAllowed.unless(
        available >= grams,
        "%s kg of %s are available of the %s kg wanted"
            .formatted(BigDecimal.valueOf(available, 3), product, BigDecimal.valueOf(grams, 3)));
    return Rotation.pick(holdings, grams, day);
  }
}
