package forge.reserve.sizing;

import forge.kernel.ProductId;
import forge.world.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Demand for and supply of one product at one stage. Each stage stands by itself: that a metal
 * cannot be made for want of its oxide shows in the balance of the oxide.
 */
public record Balance(Subject subject, Demand demand, List<Supplier> suppliers) {

  /**
   * What it is a balance of.
   *
   * @param chain the mineral
   * @param price USD/t at which a stock of it is valued
   */
  public record Subject(ProductId product, String name, String chain, Stage stage, double price) {

    public Subject {
      Objects.requireNonNull(product);
      Objects.requireNonNull(name);
      Objects.requireNonNull(chain);
      Objects.requireNonNull(stage);
      Checks.amount("The price of " + product, price);
    }
  }

  public Balance {
    suppliers = List.copyOf(suppliers);
    var named = new HashSet<Object>();
    for (Supplier each : suppliers) {
      if (!named.add(each.economy())) {
        throw new IllegalArgumentException(
            "%s supplies %s twice; add it up".formatted(each.economy(), subject.product()));
      }
    }
  }

  /** The product. */
  public ProductId product() {
    return subject.product();
  }

  /** How many years it covers. */
  public int years() {
    return demand.years();
  }

  /**
   * Shares of the expected supply, squared and added up (Herfindahl and Hirschman): 1 for a single
   * supplier, less the more there are; NaN without any supply.
   */
  public double concentration() {
    double all = 0;
    double squares = 0;
    for (Supplier each : suppliers) {
      double expected = each.delivered(0, each.reliability().mode());
      all += expected;
      squares += expected * expected;
    }
    return squares / (all * all);
  }
}
