package forge.levy.entry;

import java.util.Objects;

/**
 * One customs entry line as it is declared. A correction is a new version; no version is changed.
 *
 * @param version counts from one
 */
public record Entry(
    EntryId id,
    int version,
    Declaration declaration,
    Goods goods,
    Origins origins,
    Valuation valuation,
    Parties parties) {

  public Entry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(declaration);
    Objects.requireNonNull(goods);
    Objects.requireNonNull(origins);
    Objects.requireNonNull(valuation);
    Objects.requireNonNull(parties);
    if (version < 1) {
      throw new IllegalArgumentException("Versions of an entry count from 1, not " + version);
    }
  }
}
