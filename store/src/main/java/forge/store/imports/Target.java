package forge.store.imports;

import forge.world.Table;
import java.nio.file.Path;

/**
 * A table of a world folder.
 *
 * @param chain the chain whose table it is; empty for a table of the whole world
 */
public record Target(Path folder, String chain, Table table) {

  public Target {
    if (chain.isEmpty() && table.ofChain() && table != Table.SOURCES) {
      throw new IllegalArgumentException("Table " + table.file() + " belongs to a chain");
    }
  }

  /** The name of the file in the folder. */
  public String file() {
    return chain.isEmpty() ? table.file() : chain + "/" + table.file();
  }

  /** The other table of the same chain. */
  Target sibling(Table other) {
    return new Target(folder, chain, other);
  }
}
