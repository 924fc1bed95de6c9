package forge.app.reading;

import forge.kernel.ProductId;
import forge.world.Chain;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What data a simulation rests on.
 *
 * @param baseYear such as {@code 2024}
 * @param sourcesFile where the sources are listed, as the reader finds them
 * @param sources one line per source, for the report, by the code of the chain
 * @param names words for codes of products and economies; a code without one speaks for itself
 * @param chains code of the chain of each product, by the product's code
 */
public record DataNote(
    String baseYear,
    String sourcesFile,
    Map<String, List<String>> sources,
    Map<String, String> names,
    Map<String, String> chains) {

  public DataNote {
    sources = Map.copyOf(sources);
    names = Map.copyOf(names);
    chains = Map.copyOf(chains);
  }

  /** The sources of some chains, each once, in order. */
  public List<String> sources(Collection<Chain> of) {
    var all = new LinkedHashSet<String>();
    of.forEach(chain -> all.addAll(sources.getOrDefault(chain.id(), List.of())));
    return all.stream().sorted().toList();
  }

  /** Whether a product is of a chain; one of no known chain is of every. */
  public boolean isOf(Chain chain, ProductId product) {
    return chains.getOrDefault(product.code(), chain.id()).equals(chain.id());
  }

  /** The name of a code up to its first comma or bracket, for narrow places. */
  public String brief(Object code) {
    return brief(name(code));
  }

  private static String brief(String name) {
    return name.replaceFirst(" ?[,(].*| or .*| of mineral.*", "").replaceFirst(" \\d+:\\d+$", "");
  }

  /** Words for a code: its name, or the code with its underscores as spaces. */
  public String name(Object code) {
    String text = code.toString();
    return names.getOrDefault(text, text.replace('_', ' '));
  }
}
