package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cited facts of all chains: their vocabulary, what sources say of production, use, trade and
 * price, what trade rests on, and what scenarios are drawn from. A world may hold faults; {@link
 * WorldChecks} finds them.
 */
public record World(Vocabulary vocabulary, Facts facts, Trading trading, Outlook outlook) {

  /** The year that markets are calibrated to. */
  public static final int BASE_YEAR = 2024;

  /** All economies, in the order of the file; they are disjoint and make the world. */
  public List<Economy> economies() {
    return vocabulary.economies();
  }

  /** All products, in the order of the file. */
  public List<Product> products() {
    return vocabulary.products();
  }

  /** The economy of a code; throws where there is none. */
  public Economy economy(EconomyId id) {
    return only(economies(), e -> e.id().equals(id), "economy " + id);
  }

  /** The product of a code; throws where there is none. */
  public Product product(ProductId id) {
    return only(products(), p -> p.id().equals(id), "product " + id);
  }

  /** The process of a code; throws where there is none. */
  public Process process(ProcessId id) {
    return only(vocabulary.processes(), p -> p.id().equals(id), "process " + id);
  }

  /** The source of a code; throws where there is none. */
  public Source source(SourceId id) {
    return only(vocabulary.sources(), s -> s.id().equals(id), "source " + id);
  }

  /** The parameter of a name; throws where there is none. */
  public Parameter parameter(String id) {
    return only(trading.parameters(), p -> p.id().equals(id), "parameter " + id);
  }

  /** The parameter of a name, if there is one. */
  public Optional<Parameter> findParameter(String id) {
    return trading.parameters().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The elasticity chosen for the model, if one is. */
  public Optional<Elasticity> findElasticity(
      ProductId product, Elasticity.Side side, Elasticity.Horizon horizon) {
    return trading.elasticities().stream()
        .filter(e -> e.used() && e.product().equals(product))
        .filter(e -> e.side() == side && e.horizon() == horizon)
        .findFirst();
  }

  /** The members that a code names: those of the group, or none where it is no group. */
  public Set<EconomyId> members(String code) {
    return vocabulary.groups().stream()
        .filter(group -> group.id().code().equals(code))
        .findFirst()
        .map(EconomyGroup::members)
        .orElse(Set.of());
  }

  /** The chains, in the order of the file. */
  public List<Chain> chains() {
    return vocabulary.chains();
  }

  /** The chain of a code; throws where there is none. */
  public Chain chain(String id) {
    return only(chains(), c -> c.id().equals(id), "chain " + id);
  }

  /** The products of a chain. */
  public List<Product> products(Chain chain) {
    return products().stream().filter(p -> p.mineral().equals(chain.id())).toList();
  }

  /** The chain that a process belongs to: that of its main output. */
  public Chain chain(Process process) {
    return chain(product(process.recipe().main()).mineral());
  }

  /** The economies that a code stands for: all, the members of a group, or the economy itself. */
  public Set<EconomyId> economies(Parties parties) {
    var meant = new LinkedHashSet<EconomyId>();
    Set<EconomyId> group = members(parties.code());
    for (Economy economy : economies()) {
      if (parties.include(economy.id(), group)) {
        meant.add(economy.id());
      }
    }
    return meant;
  }

  private static <T> T only(List<T> rows, Predicate<T> wanted, String what) {
    return rows.stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no " + what + " in this world"));
  }
}
