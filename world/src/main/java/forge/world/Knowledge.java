package forge.world;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which year is wanted, and what was known then: of several facts about the same thing the one
 * nearest to the year, in its latest vintage that was already known, from the source trusted most.
 *
 * @param year that figures are wanted for
 * @param known last year whose publications count
 */
public record Knowledge(int year, int known) {

  /** The base year as it is known by all rows of the data set. */
  public static final Knowledge BASE = new Knowledge(World.BASE_YEAR, Integer.MAX_VALUE);

  /** Whether the fact had been published. */
  public boolean has(Fact fact) {
    return fact.vintage() <= known;
  }

  /**
   * The best fact about each thing. Facts of later vintages than known are used only where nothing
   * else is known of the thing; the years differ then, and callers say so.
   *
   * @param key names the thing that a row is about
   */
  public <T> List<T> choose(List<T> rows, Function<T, Object> key, Function<T, Fact> fact) {
    Map<Object, T> best = new LinkedHashMap<>();
    Comparator<T> order = Comparator.comparing(fact, better());
    for (T row : rows) {
      best.merge(key.apply(row), row, (one, other) -> order.compare(one, other) <= 0 ? one : other);
    }
    return List.copyOf(best.values());
  }

  /** Those of a kind that were known. */
  public <T> Stream<T> known(List<T> rows, Function<T, Fact> fact) {
    return rows.stream().filter(row -> has(fact.apply(row)));
  }

  private Comparator<Fact> better() {
    return Comparator.<Fact, Boolean>comparing(each -> !has(each))
        .thenComparingInt(each -> Math.abs(each.year() - year))
        .thenComparingInt(each -> -each.vintage())
        .thenComparing(each -> each.provenance().confidence());
  }
}
