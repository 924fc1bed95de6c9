package forge.store.bulk;

import forge.levy.bulk.Tally;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums over entries, exact: of each type of measure and each measure what is charged; of each
 * origin and each code of goods customs value, debt and security. They do not depend on how entries
 * were shared among threads.
 */
public final class Totals {

  /** What is summed of an origin or a code of goods: customs value, debt, security. */
  public static final int CUSTOMS_VALUE = 0;

  /** What is owed. */
  public static final int DEBT = 1;

  /** What is lodged. */
  public static final int SECURED = 2;

  /** What a type or a measure charges, the one sum of its tally. */
  public static final int CHARGED = 0;

  private long assessed;
  private long refused;
  private final SortedMap<String, Tally> types = new TreeMap<>();
  private final SortedMap<String, Tally> measures = new TreeMap<>();
  private final SortedMap<String, Tally> origins = new TreeMap<>();
  private final SortedMap<String, Tally> goods = new TreeMap<>();
  private final SortedMap<String, Tally> products = new TreeMap<>();
  private final SortedMap<String, Tally> outcomes = new TreeMap<>();
  private final SortedMap<String, Tally> reasons = new TreeMap<>();
  private final Tally all = new Tally(3);

  void countAssessed(long count) {
    assessed += count;
  }

  void countRefused() {
    refused++;
  }

  void addAll(Totals other) {
    assessed += other.assessed;
    refused += other.refused;
    addAll(types, other.types, 1);
    addAll(measures, other.measures, 1);
    addAll(origins, other.origins, 3);
    addAll(goods, other.goods, 3);
    addAll(products, other.products, 3);
    addAll(outcomes, other.outcomes, 3);
    addAll(reasons, other.reasons, 1);
    all.addAll(other.all);
  }

  private static void addAll(
      SortedMap<String, Tally> mine, SortedMap<String, Tally> its, int sums) {
    its.forEach((key, tally) -> mine.computeIfAbsent(key, each -> new Tally(sums)).addAll(tally));
  }

  Tally type(String id) {
    return types.computeIfAbsent(id, key -> new Tally(1));
  }

  Tally measure(String label) {
    return measures.computeIfAbsent(label, key -> new Tally(1));
  }

  Tally origin(String code) {
    return origins.computeIfAbsent(code, key -> new Tally(3));
  }

  Tally goods(String code) {
    return goods.computeIfAbsent(code, key -> new Tally(3));
  }

  Tally product(String code) {
    return products.computeIfAbsent(code, key -> new Tally(3));
  }

  Tally outcome(String word) {
    return outcomes.computeIfAbsent(word, key -> new Tally(3));
  }

  Tally reason(String word) {
    return reasons.computeIfAbsent(word, key -> new Tally(1));
  }

  /** Sums over all entries: customs value, debt, security. */
  public Tally all() {
    return all;
  }

  /** How many entries were assessed. */
  public long assessed() {
    return assessed;
  }

  /** How many were refused. */
  public long refused() {
    return refused;
  }

  /** By type of measure. */
  public SortedMap<String, Tally> types() {
    return Collections.unmodifiableSortedMap(types);
  }

  /** By label of measure. */
  public SortedMap<String, Tally> measures() {
    return Collections.unmodifiableSortedMap(measures);
  }

  /** By origin as it is written. */
  public SortedMap<String, Tally> origins() {
    return Collections.unmodifiableSortedMap(origins);
  }

  /** By additional code, which names the product where a rule set has such codes. */
  public SortedMap<String, Tally> products() {
    return Collections.unmodifiableSortedMap(products);
  }

  /** By code of goods as it is written. */
  public SortedMap<String, Tally> goods() {
    return Collections.unmodifiableSortedMap(goods);
  }

  /** By outcome. */
  public SortedMap<String, Tally> outcomes() {
    return Collections.unmodifiableSortedMap(outcomes);
  }

  /** How many refused entries have each reason. */
  public SortedMap<String, Tally> reasons() {
    return Collections.unmodifiableSortedMap(reasons);
  }
}
