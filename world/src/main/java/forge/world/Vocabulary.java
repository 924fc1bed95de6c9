package forge.world;

import java.util.List;

/** What the world is spoken of in: sources, economies and groups, products, contents, processes. */
public record Vocabulary(
    List<Source> sources,
    List<Economy> economies,
    List<EconomyGroup> groups,
    List<Product> products,
    List<Content> contents,
    List<Process> processes) {

  public Vocabulary {
    sources = List.copyOf(sources);
    economies = List.copyOf(economies);
    groups = List.copyOf(groups);
    products = List.copyOf(products);
    contents = List.copyOf(contents);
    processes = List.copyOf(processes);
  }
}
