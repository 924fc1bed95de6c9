package forge.store.method;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.pricing.evidence.Delivery;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Specification;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the markets that a method prices, with their economies resolved. */
final class AreaDecoder {

  /** Whether evidence from an influenced market counts. */
  enum Influenced {
    COUNTS,
    EXCLUDED
  }

  private final Economies economies;
  private final ProductId product;

  AreaDecoder(Economies economies, ProductId product) {
    this.economies = economies;
    this.product = product;
  }

  List<MarketArea> read(MethodForm form) {
    var areas = new ArrayList<MarketArea>();
    for (MarketArea.Name name : MarketArea.Name.values()) {
      form.find(Words.of(name)).ifPresent(area -> areas.add(area(name, area)));
    }
    form.close();
    if (areas.isEmpty()) {
      form.findings()
          .add(form.place(), "names no market", "Name one or more of zone, outside, dominant.");
    }
    return areas;
  }

  private MarketArea area(MarketArea.Name name, MethodForm form) {
    Set<EconomyId> covered = covered(form);
    Delivery.Term term =
        form.choice(
            "delivery", Delivery.Term.class, "Give the terms that its price is stated on.");
    var point = new Specification.Point(term, form.textOrEmpty("place"));
    Influenced influenced =
        form.choice(
            "influenced",
            Influenced.class,
            "Say whether evidence from an influenced market counts or is excluded.");
    form.close();
    return new MarketArea(name, covered, point, influenced == Influenced.COUNTS);
  }

  private Set<EconomyId> covered(MethodForm form) {
    Optional<Place> at =
        form.form()
            .need("economies", "Name zone, outside, dominant or any, or economies by their codes.");
    if (at.isEmpty()) {
      return Set.of();
    }
    boolean keyword = at.get().node() instanceof Node.Scalar && Economies.keyword(at.get().text());
    return keyword
        ? economies.meant(at.get(), product)
        : economies.named(form.words("economies"));
  }
}
