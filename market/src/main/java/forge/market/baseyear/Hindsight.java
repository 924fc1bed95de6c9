package forge.market.baseyear;

import forge.kernel.ProductId;
import forge.market.baseyear.PriceAnchors.Anchor;
import forge.world.Chain;
import forge.world.Fact;
import forge.world.Knowledge;
import forge.world.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a year rests on what was not yet known: facts and prices that were published later, and
 * are used because nothing earlier is at hand about the same thing.
 *
 * @param later facts published after the last year that counts
 * @param all facts that the year rests on
 */
public record Hindsight(int later, int all) {

  /** Counts the facts that {@link Reconciliation} chooses for some chains and those joined. */
  public static Hindsight of(World world, Knowledge knowledge, Set<Chain> chains) {
    var facts = new ChosenFacts(world, knowledge, LinkedChains.with(world, chains));
    var anchors = new PriceAnchors(world, knowledge);
    List<Fact> used =
        Stream.concat(chosen(facts), facts.products.stream().flatMap(id -> prices(anchors, id)))
            .toList();
    long later = used.stream().filter(each -> !knowledge.has(each)).count();
    return new Hindsight((int) later, used.size());
  }

  private static Stream<Fact> chosen(ChosenFacts facts) {
    return Stream.of(
            facts.outputs.values().stream(),
            facts.capacities.values().stream(),
            facts.hostLimits.values().stream(),
            facts.uses.values().stream(),
            facts.flows.values().stream(),
            facts.aggregates.stream().map(ChosenFacts.Aggregate::fact))
        .flatMap(each -> each);
  }

  private static Stream<Fact> prices(PriceAnchors anchors, ProductId product) {
    return anchors.of(product).stream()
        .map(Anchor::evidence)
        .map(each -> each.normalised().orElseThrow());
  }
}
