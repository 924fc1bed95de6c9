package forge.world;

import java.util.List;

/**
 * What the world is spoken of in: sources, economies and groups, chains, products, contents and
 * processes.
 */
public record Vocabulary(
    List<Source> sources,
    Places places,
    List<Chain> chains,
    List<Product> products,
    List<Content> contents,
    List<Process> processes) {

  /** Economies, and groups that name several of them. */
  public record Places(List<Economy> economies, List<EconomyGroup> groups) {

    public Places {
      economies = List.copyOf(economies);
      groups = List.copyOf(groups);
    }
  }

  public Vocabulary {
    sources = List.copyOf(sources);
    chains = List.copyOf(chains);
    products = List.copyOf(products);
    contents = List.copyOf(contents);
    processes = List.copyOf(processes);
  }

  /** All economies; disjoint, they make the world. */
  public List<Economy> economies() {
    return places.economies();
  }

  /** Names for several economies. */
  public List<EconomyGroup> groups() {
    return places.groups();
  }
}
