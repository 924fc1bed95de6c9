package forge.market.baseyear;

import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Process;
import forge.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Chains that a process joins, as cobalt and nickel in one ore, stand and fall together. */
public final class LinkedChains {

  private LinkedChains() {}

  /** The chains in groups that no process joins, in the order of the world. */
  public static List<Set<Chain>> of(World world) {
    Map<Chain, Set<Chain>> group = new LinkedHashMap<>();
    world.chains().forEach(chain -> group.put(chain, new LinkedHashSet<>(Set.of(chain))));
    for (Process process : world.vocabulary().processes()) {
      Chain first = world.chain(process);
      products(process).forEach(id -> join(group, first, world.chain(world.product(id).mineral())));
    }
    var groups = new ArrayList<Set<Chain>>();
    for (Set<Chain> each : new LinkedHashSet<>(group.values())) {
      var ordered = new LinkedHashSet<>(world.chains());
      ordered.retainAll(each);
      groups.add(ordered);
    }
    return groups;
  }

  /** The groups that hold a chain of these codes; all where no code is given. */
  public static List<Set<Chain>> of(World world, Set<String> codes) {
    return of(world).stream()
        .filter(
            group -> codes.isEmpty() || group.stream().anyMatch(each -> codes.contains(each.id())))
        .toList();
  }

  /** The chains asked for and all that are joined to them. */
  public static Set<Chain> with(World world, Set<Chain> wanted) {
    var chains = new LinkedHashSet<Chain>();
    of(world).stream()
        .filter(group -> group.stream().anyMatch(wanted::contains))
        .forEach(chains::addAll);
    return chains;
  }

  private static Stream<ProductId> products(Process process) {
    return Stream.concat(
        process.recipe().inputs().keySet().stream(), process.recipe().outputs().keySet().stream());
  }

  private static void join(Map<Chain, Set<Chain>> group, Chain one, Chain other) {
    Set<Chain> mine = group.get(one);
    Set<Chain> theirs = group.get(other);
    if (mine != null && theirs != null && !mine.equals(theirs)) {
      mine.addAll(theirs);
      theirs.forEach(chain -> group.put(chain, mine));
    }
  }
}
