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
import java.util.function.Predicate;

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
  private final Predicate<ProductId> within;

  private Chain(MarketReading reading, Predicate<ProductId> within) {
    this.reading = reading;
    this.problem = reading.market().problem();
    this.within = within;
  }

  /** The stages of the main chain, mine first. */
  public static List<Link> of(MarketReading reading) {
    return of(reading, _ -> true);
  }

  /** The stages of the main chain among some products, mine first; none where there are none. */
  public static List<Link> of(MarketReading reading, Predicate<ProductId> within) {
    return new Chain(reading, within).links();
  }

  private List<Link> links() {
    var links = new ArrayList<Link>();
    var seen = new LinkedHashSet<ProductId>();
    Set<ProductId> finals = finals();
    Set<ProductId> candidates = finals.isEmpty() ? Set.of() : Set.of(mostUsed(finals));
    while (!candidates.isEmpty()) {
      Link link = link(candidates);
      links.add(link);
      seen.addAll(link.all());
      candidates = inputsOf(link.all());
      candidates.removeAll(seen);
    }
    return links.reversed();
  }

  /** The group of alternatives that is worth most. */
  private Link link(Set<ProductId> candidates) {
    var left = new LinkedHashSet<>(candidates);
    Link best = null;
    double greatest = -1;
    while (!left.isEmpty()) {
      ProductId main = mostUsed(left);
      var link = new Link(main, alternatives(main, left));
      left.removeAll(link.all());
      double value = link.all().stream().mapToDouble(this::valueOfUse).sum();
      if (best == null || value > greatest) {
        best = link;
        greatest = value;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("A stage of a chain has no product");
    }
    return best;
  }

  /** Products that no activity takes in; all, where each is taken in somewhere. */
  private Set<ProductId> finals() {
    var all = new LinkedHashSet<ProductId>();
    for (TradedProduct product : problem.products()) {
      if (within.test(product.id())) {
        all.add(product.id());
      }
    }
    var finals = new LinkedHashSet<>(all);
    problem.activities().forEach(activity -> finals.removeAll(activity.inputs().keySet()));
    return finals.isEmpty() ? all : finals;
  }

  /** What these products are made of, by those that make them for their own sake. */
  private Set<ProductId> inputsOf(List<ProductId> products) {
    var inputs = new LinkedHashSet<ProductId>();
    for (Activity activity : problem.activities()) {
      if (!activity.outputs().isEmpty() && products.contains(mainOutput(activity))) {
        activity.inputs().keySet().stream().filter(within).forEach(inputs::add);
      }
    }
    return inputs;
  }

  private ProductId mainOutput(Activity activity) {
    ProductId main = activity.outputs().keySet().iterator().next();
    double greatest = -1;
    for (var output : activity.outputs().entrySet()) {
      var node = new Node(activity.economy(), output.getKey(), reading.period());
      double price = reading.price(node);
      double value = Double.isNaN(price) ? 0 : Math.abs(price) * output.getValue();
      if (value > greatest) {
        greatest = value;
        main = output.getKey();
      }
    }
    return main;
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
      double value = valueOfUse(product);
      if (value > greatest) {
        greatest = value;
        most = product;
      }
    }
    return most;
  }

  private double valueOfUse(ProductId product) {
    double value = 0;
    for (var economy : problem.economies()) {
      var node = new Node(economy, product, reading.period());
      double price = reading.price(node);
      value += Double.isNaN(price) ? 0 : Math.abs(price) * reading.use(node);
    }
    return value;
  }
}
