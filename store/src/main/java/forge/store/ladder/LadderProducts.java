package forge.store.ladder;

import forge.kernel.ProductId;
import forge.market.baseyear.LinkedChains;
import forge.store.document.Findings;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Chain;
import forge.world.Product;
import forge.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The products that may stand on a ladder: those of its chain and of the chains joined to it. */
final class LadderProducts {

  private final World world;
  private final Findings findings;
  private final String chain;
  private final Set<String> minerals;

  /**
   * Products for one chain.
   *
   * @param chain its code; empty where it is not known, and then those of every chain may stand
   */
  LadderProducts(World world, Findings findings, String chain) {
    this.world = world;
    this.findings = findings;
    this.chain = chain;
    Set<Chain> own =
        world.chains().stream().filter(each -> each.id().equals(chain)).collect(Collectors.toSet());
    Set<Chain> joined = own.isEmpty() ? new HashSet<>(world.chains()) : joined(own);
    minerals = joined.stream().map(Chain::id).collect(Collectors.toSet());
  }

  private Set<Chain> joined(Set<Chain> own) {
    return LinkedChains.with(world, own);
  }

  /** The product that a word names, if it may stand here. */
  Optional<ProductId> find(Place word) {
    List<Product> known =
        world.products().stream().filter(each -> minerals.contains(each.mineral())).toList();
    Optional<ProductId> found =
        world.products().stream()
            .map(Product::id)
            .filter(id -> id.code().equals(word.text()))
            .findFirst();
    if (found.isEmpty()) {
      List<String> codes = known.stream().map(each -> each.id().code()).toList();
      findings.add(word, "no product has this code", Suggestion.sentence(word.text(), codes));
    } else if (known.stream().noneMatch(each -> each.id().equals(found.get()))) {
      findings.add(word, "is no product of the chain " + chain + " or of one joined to it", "");
      return Optional.empty();
    }
    return found;
  }
}
