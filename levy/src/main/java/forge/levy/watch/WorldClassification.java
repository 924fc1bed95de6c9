package forge.levy.watch;

import forge.kernel.ProductId;
import forge.levy.entry.Goods;
import forge.levy.entry.GoodsCode;
import forge.world.Product;
import forge.world.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goods as products of a world: the one that the additional code names, else the only one of the
 * subheading of the Harmonized System. A subheading that several products share says nothing of
 * one, and the additional code {@code other} says that the goods are none.
 */
public final class WorldClassification implements Classification {

  /** The additional code of goods that are no product of the chains, though their line has some. */
  private static final String OTHER = "other";

  /** A product and what its mass counts. */
  private record Counted(ProductId product, ProductBasis basis) {}

  private final Map<String, Counted> byCode = new HashMap<>();
  private final Map<String, Counted> bySubheading = new HashMap<>();

  /** The products of a world. */
  public WorldClassification(World world) {
    Set<String> shared = new HashSet<>();
    for (Product product : world.products()) {
      var counted = new Counted(product.id(), ProductBasis.of(product));
      byCode.put(product.id().code(), counted);
      for (String subheading : product.form().hs6()) {
        if (bySubheading.put(subheading, counted) != null) {
          shared.add(subheading);
        }
      }
    }
    bySubheading.keySet().removeAll(shared);
  }

  @Override
  public Optional<Classified> find(Goods goods) {
    return counted(goods).map(each -> new Classified(each.product(), each.basis().mass(goods)));
  }

  private Optional<Counted> counted(Goods goods) {
    if (goods.additional().equals(OTHER)) {
      return Optional.empty();
    }
    Optional<Counted> named = Optional.ofNullable(byCode.get(goods.additional()));
    return named.isPresent() ? named : findBySubheading(goods.code());
  }

  private Optional<Counted> findBySubheading(GoodsCode code) {
    return code.digits().length() < GoodsCode.SUBHEADING
        ? Optional.empty()
        : Optional.ofNullable(bySubheading.get(code.digits().substring(0, GoodsCode.SUBHEADING)));
  }

  /** What a kilogram of a product counts, if it is one of the world. */
  Optional<ProductBasis> findBasis(ProductId product) {
    return Optional.ofNullable(byCode.get(product.code())).map(Counted::basis);
  }
}
