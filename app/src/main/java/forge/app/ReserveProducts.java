package forge.app;

import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.reserve.act.Act;
import forge.reserve.act.Deed;
import forge.reserve.act.ReserveBook;
import forge.store.document.Suggestion;
import forge.store.world.WorldLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The products that a reserve may take in: those of the world, and those that it has. */
final class ReserveProducts {

  private ReserveProducts() {}

  /** What is wrong with the products of lots and commitments that acts bring in. */
  static List<Problem> unknown(List<Act> acts, ReserveBook book, String file) {
    Set<String> known = new TreeSet<>();
    book.holdings().forEach(each -> known.add(each.lot().product().code()));
    book.commitments().forEach(each -> known.add(each.held().product().code()));
    var problems = new ArrayList<Problem>();
    boolean loaded = false;
    for (Act act : acts) {
      for (ProductId product : brought(act.deed())) {
        if (!loaded && !known.contains(product.code())) {
          WorldLoader.shipped().value().products().forEach(each -> known.add(each.id().code()));
          loaded = true;
        }
        if (!known.contains(product.code())) {
          problems.add(
              new Problem(
                  file,
                  0,
                  "product",
                  product.code(),
                  "is no product of the world or of this reserve (act " + act.id() + ")",
                  Suggestion.sentence(product.code(), known)));
        }
      }
    }
    return problems;
  }

  private static List<ProductId> brought(Deed deed) {
    if (deed instanceof Deed.Received received) {
      return List.of(received.lot().product());
    }
    if (deed instanceof Deed.Replenished replenished) {
      return List.of(replenished.lot().product());
    }
    if (deed instanceof Deed.Tolled tolled) {
      return List.of(tolled.returning().product());
    }
    return deed instanceof Deed.Committed committed
        ? List.of(committed.commitment().held().product())
        : List.of();
  }
}
