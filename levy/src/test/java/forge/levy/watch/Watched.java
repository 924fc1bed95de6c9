package forge.levy.watch;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shipments, what they are held against, and what the watch says. */
final class Watched {

  /** So much that no volume is asked about. */
  private static final Known PLENTY = new Known.Stated(new BigDecimal("1e12"), "test");

  private final List<Shipment> shipments = new ArrayList<>();
  private Supply supply = new Supply(PLENTY, PLENTY, PLENTY);
  private String reference = "";
  private String floor = "";
  private BigDecimal currency = BigDecimal.ONE;

  Watched add(Shipment... more) {
    shipments.addAll(List.of(more));
    return this;
  }

  Watched add(int times, Shipment one) {
    for (int i = 0; i < times; i++) {
      shipments.add(one);
    }
    return this;
  }

  Watched supply(Known mines, Known plants, Known imports) {
    supply = new Supply(mines, plants, imports);
    return this;
  }

  Watched reference(String price) {
    reference = price;
    return this;
  }

  /** A floor of the oxide from July 2026. */
  Watched floor(String price) {
    floor = price;
    return this;
  }

  /** All money in a currency of which so many are worth one. */
  Watched currency(BigDecimal rate) {
    currency = rate;
    return this;
  }

  static Known kilograms(long mass) {
    return new Known.Stated(BigDecimal.valueOf(mass), "test");
  }

  private Floors floors() {
    return product ->
        floor.isEmpty() || !product.code().equals("oxide")
            ? Optional.empty()
            : Optional.of(
                new Floors.Floor(
                    new BigDecimal(floor).multiply(currency), LocalDate.of(2026, 7, 1)));
  }

  private Prices prices() {
    return (_, _) ->
        reference.isEmpty()
            ? Optional.empty()
            : Optional.of(new BigDecimal(reference).multiply(currency));
  }

  /** Oxide holds 0.8 of the metal, a magnet 0.4. */
  private static Optional<Steps.Step> step(ProductId product) {
    return switch (product.code()) {
      case "oxide" -> Optional.of(new Steps.Step("earths", 2, new BigDecimal("0.8")));
      case "metal" -> Optional.of(new Steps.Step("earths", 3, BigDecimal.ONE));
      case "magnet" -> Optional.of(new Steps.Step("earths", 4, new BigDecimal("0.4")));
      default -> Optional.empty();
    };
  }

  Tally tally(List<Shipment> order) {
    var tally = new Tally(Shipment.USD, Shipment.BY_CODE, floors(), prices(), WatchRules.DEFAULT);
    order.forEach(each -> tally.add(each.entry(), each.value().multiply(currency)));
    return tally;
  }

  List<Shipment> shipments() {
    return List.copyOf(shipments);
  }

  Watch watch() {
    return watch(shipments);
  }

  Watch watch(List<Shipment> order) {
    return watch(tally(order));
  }

  Watch watch(Tally tally) {
    var grounds =
        new Grounds(
            (_, _) -> supply, Watched::step, Set.of(new EconomyId("THA"), new EconomyId("USA")));
    return Watch.of(WatchRules.DEFAULT, tally, grounds);
  }

  /** The flags of a kind. */
  List<Flag> flags(FlagKind kind) {
    return watch().flags().stream().filter(each -> each.kind() == kind).toList();
  }

  /** What could not be tested of a kind. */
  List<Untested> untested(FlagKind kind) {
    return watch().untested().stream().filter(each -> each.kind() == kind).toList();
  }
}
