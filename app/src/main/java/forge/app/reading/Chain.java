package forge.app.reading;

import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The main chain of a market: from the final product that is worth most, backwards through the
 * input that is worth most in making it, to the mine.
 */
public final class Chain {

  /**
   * A stage of the chain.
   *
   * @param main the product that is worth most
   * @param all it and its alternatives: products of the same unit and stage that the same next
   *     product can be made of, none of them together with another
   */
  public record Link(ProductId main, List<ProductId> all) {

    public Link {
      all = List.copyOf(all);
    }
  }

  private final MarketReading reading;
  private final MarketProblem problem;

  private Chain(MarketReading reading) {
    this.reading = reading;
    this.problem = reading.market().problem();
  }

  /** The stages of the main chain, mine first. */
  public static List<Link> of(MarketReading reading) {
    return new Chain(reading).links();
  }

  private List<Link> links() {
    var links = new ArrayList<Link>();
    var seen = new LinkedHashSet<ProductId>();
    Set<ProductId> candidates = finals();
    while (!candidates.isEmpty()) {
      ProductId main = mostUsed(candidates);
      boolean last = links.isEmpty();
      links.add(new Link(main, last ? List.of(main) : alternatives(main, candidates)));
      seen.add(main);
      candidates = inputsOf(links.getLast().all());
      candidates.removeAll(seen);
    }
    return links.reversed();
  }

  /** Products that no activity takes in; all, where each is taken in somewhere. */
  private Set<ProductId> finals() {
    var all = new LinkedHashSet<ProductId>();
    for (TradedProduct product : problem.products()) {
      all.add(product.id());
    }
    var finals = new LinkedHashSet<>(all);
    problem.activities().forEach(activity -> finals.removeAll(activity.inputs().keySet()));
    return finals.isEmpty() ? all : finals;
  }

  private Set<ProductId> inputsOf(List<ProductId> products) {
    var inputs = new LinkedHashSet<ProductId>();
    for (Activity activity : problem.activities()) {
      if (products.stream().anyMatch(activity.outputs()::containsKey)) {
        inputs.addAll(activity.inputs().keySet());
      }
    }
    inputs.removeAll(products);
    return inputs;
  }

  private List<ProductId> alternatives(ProductId main, Set<ProductId> candidates) {
    TradedProduct like = reading.product(main);
    return candidates.stream()
        .filter(each -> reading.product(each).unit().equals(like.unit()))
        .filter(each -> reading.product(each).stage().equals(like.stage()))
        .filter(each -> each.equals(main) || !together(each, main))
        .toList();
  }

  private boolean together(ProductId one, ProductId other) {
    return problem.activities().stream()
        .anyMatch(each -> each.inputs().containsKey(one) && each.inputs().containsKey(other));
  }

  private ProductId mostUsed(Set<ProductId> products) {
    ProductId most = products.iterator().next();
    double greatest = -1;
    for (ProductId product : products) {
      double value = 0;
      for (var economy : problem.economies()) {
        var node = new Node(economy, product, reading.period());
        double price = reading.price(node);
        value += Double.isNaN(price) ? 0 : Math.abs(price) * reading.use(node);
      }
      if (value > greatest) {
        greatest = value;
        most = product;
      }
    }
    return most;
  }
}
