package forge.levy.measure;

import forge.kernel.EconomyId;
import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a measure is about: goods, inherited by every line under them, from an area but some of its
 * economies, with an additional code, in a quota, for a time.
 *
 * @param additional the additional code that the entry must name; empty where none is needed
 * @param quota the order number of the quota whose part of an entry is meant; empty where none
 * @param role which day of the entry must lie in the time
 */
public record Scope(
    List<GoodsCode> goods,
    Origin origin,
    String additional,
    String quota,
    Span validity,
    DateRole role) {

  /**
   * An area, and the economies of it that are not meant.
   *
   * @param area the identifier of an area
   */
  public record Origin(String area, SortedSet<EconomyId> excluded) {

    public Origin {
      Objects.requireNonNull(area);
      excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    }
  }

  public Scope {
    goods = List.copyOf(goods);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(additional);
    Objects.requireNonNull(quota);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(role);
    if (goods.isEmpty()) {
      throw new IllegalArgumentException("A measure is about goods");
    }
  }

  /** Whether goods of a code are meant. */
  public boolean covers(GoodsCode code) {
    return goods.stream().anyMatch(node -> node.covers(code));
  }
}
