package forge.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of a data set, by the name of their file. */
public enum Table {
  SOURCES(Scope.BOTH),
  ECONOMIES(Scope.WORLD),
  CHAINS(Scope.WORLD),
  FREIGHT(Scope.WORLD),
  PARAMETERS(Scope.WORLD),
  ZONE(Scope.WORLD),
  PRODUCTS(Scope.CHAIN),
  CONTENTS(Scope.CHAIN),
  PROCESSES(Scope.CHAIN),
  PRODUCTION(Scope.CHAIN),
  TOTALS(Scope.CHAIN),
  USES(Scope.CHAIN),
  FLOWS(Scope.CHAIN),
  PRICES(Scope.CHAIN),
  STOCKS(Scope.CHAIN),
  WEDGES(Scope.CHAIN),
  ELASTICITIES(Scope.CHAIN),
  FACILITIES(Scope.CHAIN),
  EVENTS(Scope.CHAIN);

  /** Where a table lies. */
  private enum Scope {
    WORLD,
    CHAIN,
    BOTH
  }

  private final Scope scope;

  Table(Scope scope) {
    this.scope = scope;
  }

  /** The name of the file that holds the table. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Whether each chain has a table of its own. */
  public boolean ofChain() {
    return scope != Scope.WORLD;
  }

  /** The tables that each chain has. */
  public static List<Table> chainTables() {
    return Arrays.stream(values()).filter(Table::ofChain).toList();
  }
}
