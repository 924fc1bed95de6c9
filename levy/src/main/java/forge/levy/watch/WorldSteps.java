package forge.levy.watch;

import forge.kernel.ProductId;
import forge.world.Content;
import forge.world.Stage;
import forge.world.World;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The stages of the products of a world, and what of their chain's elements they hold. */
public final class WorldSteps implements Steps {

  private final Map<ProductId, Step> steps = new HashMap<>();

  public WorldSteps(World world) {
    var contents = new HashMap<ProductId, BigDecimal>();
    for (Content each : world.vocabulary().contents()) {
      contents.merge(each.product(), BigDecimal.valueOf(each.share().value()), BigDecimal::add);
    }
    world
        .products()
        .forEach(
            product -> {
              BigDecimal content = contents.getOrDefault(product.id(), BigDecimal.ZERO);
              if (content.signum() > 0) {
                BigDecimal share = content.min(BigDecimal.ONE);
                int order = order(product.stage());
                steps.put(product.id(), new Step(product.mineral(), order, share));
              }
            });
  }

  @Override
  public Optional<Step> find(ProductId product) {
    return Optional.ofNullable(steps.get(product));
  }

  private static int order(Stage stage) {
    return switch (stage) {
      case MINE -> 0;
      case CONCENTRATE -> 1;
      case REFINED -> 2;
      case METAL -> 3;
      case COMPONENT -> 4;
    };
  }
}
