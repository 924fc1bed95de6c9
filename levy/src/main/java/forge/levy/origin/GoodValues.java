package forge.levy.origin;

import forge.kernel.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a good that rules take shares of; what is not stated is named as missing. */
final class GoodValues {

  private final Good good;
  private final List<Explanation> steps;
  private final List<String> missing;

  GoodValues(Good good, List<Explanation> steps, List<String> missing) {
    this.good = good;
    this.steps = steps;
    this.missing = missing;
  }

  /** TV = price − packing for shipment − international freight. */
  Optional<BigDecimal> transactionValue() {
    return less("TV", GoodFigure.PRICE, List.of(GoodFigure.PACKING, GoodFigure.FREIGHT));
  }

  /** NC as stated, or total cost − promotion − royalties − shipping − interest not allowed. */
  Optional<BigDecimal> netCost() {
    if (good.find(GoodFigure.NET_COST).isPresent() || good.find(GoodFigure.TOTAL_COST).isEmpty()) {
      return stated(GoodFigure.NET_COST);
    }
    return less(
        "NC",
        GoodFigure.TOTAL_COST,
        List.of(
            GoodFigure.SALES_PROMOTION,
            GoodFigure.ROYALTIES,
            GoodFigure.SHIPPING,
            GoodFigure.INTEREST));
  }

  /** A figure that is stated. */
  Optional<BigDecimal> stated(GoodFigure figure) {
    Optional<BigDecimal> found = find(figure);
    found.ifPresent(each -> steps.add(Explanation.of(figure.toString(), each.toPlainString())));
    return found;
  }

  private Optional<BigDecimal> find(GoodFigure figure) {
    Optional<BigDecimal> found = good.find(figure);
    if (found.isEmpty()) {
      missing.add("the " + figure + " of the good is not stated");
    }
    return found;
  }

  private Optional<BigDecimal> less(String letters, GoodFigure from, List<GoodFigure> without) {
    Optional<BigDecimal> rest = find(from);
    var parts = new ArrayList<Explanation>();
    rest.ifPresent(each -> parts.add(Explanation.of(from.toString(), each.toPlainString())));
    for (GoodFigure figure : without) {
      Optional<BigDecimal> cost = find(figure);
      cost.ifPresent(each -> parts.add(Explanation.of("less " + figure, each.toPlainString())));
      rest = rest.flatMap(each -> cost.map(each::subtract));
    }
    rest.ifPresent(each -> steps.add(Explanation.of(letters, each.toPlainString(), parts)));
    return rest;
  }
}
