package forge.world;

import java.util.Locale;

/** The tables of a data set, by the name of their file. */
public enum Table {
  SOURCES,
  ECONOMIES,
  PRODUCTS,
  CONTENTS,
  PROCESSES,
  ACTIVITIES,
  USES,
  FLOWS,
  BASE_PRICES,
  PRICES,
  WEDGES,
  FREIGHT,
  ELASTICITIES,
  PARAMETERS,
  ZONE,
  CONTROLS,
  PROJECTS;

  /** The name of the file that holds the table. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
