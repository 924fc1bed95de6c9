package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import forge.world.Stage;
import java.util.List;
import java.util.Set;

/** Small balances for tests. */
final class Toy {

  private Toy() {}

  static EconomyId economy(String code) {
    return EconomyId.of(code);
  }

  static Supplier supplier(
      String code, Supplier.Standing standing, double quantity, double share, double reliable) {
    return new Supplier(
        economy(code),
        standing,
        quantity,
        share,
        new Spread(reliable, reliable, reliable),
        List.of());
  }

  static Balance balance(Demand demand, Supplier... suppliers) {
    var subject =
        new Balance.Subject(ProductId.of("toy-metal"), "Toy metal", "toy", Stage.METAL, 1000);
    return new Balance(subject, demand, List.of(suppliers));
  }

  /** One year, 100 wanted, all from A, which may stop. */
  static Balance allFromA() {
    return balance(
        new Demand(List.of(0.0), List.of(100.0), 1),
        supplier("A", Supplier.Standing.FOREIGN, 100, 1, 1));
  }

  /** A stop of A's deliveries for ever, in full. */
  static Hazard stop(double yearly) {
    return new Hazard(
        "stop",
        Set.of(economy("A")),
        Set.of(),
        yearly,
        new Spread(1200, 1200, 1200),
        new Spread(1, 1, 1));
  }
}
