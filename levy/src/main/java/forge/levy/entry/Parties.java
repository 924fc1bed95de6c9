package forge.levy.entry;

import java.util.Objects;

/**
 * Who trades: by name, empty where it is not stated.
 *
 * @param related whether seller and buyer are related persons
 */
public record Parties(String importer, String exporter, String producer, boolean related) {

  /** Nobody named. */
  public static final Parties UNSTATED = new Parties("", "", "", false);

  public Parties {
    Objects.requireNonNull(importer);
    Objects.requireNonNull(exporter);
    Objects.requireNonNull(producer);
  }
}
