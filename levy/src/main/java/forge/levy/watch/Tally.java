package forge.levy.watch;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.levy.entry.Entry;
import forge.levy.watch.Floors.Floor;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries added up one by one, by exporter, origin, consignment, product and month. What it keeps
 * grows with the number of those, not with the number of entries. Sums are exact, so the order of
 * the entries changes nothing; no entry is sampled, so there is no chance in it. Of a corrected
 * entry the last version is to be added and no other.
 */
public final class Tally {

  /** Why an entry is not added up. */
  public enum LeftOut {
    /** Its goods are no product of the world. */
    NO_PRODUCT,
    /** Its mass on the basis of the product is not known, or nothing. */
    NO_MASS
  }

  private final CurrencyId currency;
  private final Classification classification;
  private final Floors floors;
  private final Prices prices;
  private final WatchRules rules;
  private final Map<Key, Cell> cells = new HashMap<>();
  private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
  private long read;

  /**
   * An empty tally.
   *
   * @param currency of every value that will be added, of the floors and of the prices
   */
  public Tally(
      CurrencyId currency,
      Classification classification,
      Floors floors,
      Prices prices,
      WatchRules rules) {
    this.currency = Objects.requireNonNull(currency);
    this.classification = Objects.requireNonNull(classification);
    this.floors = Objects.requireNonNull(floors);
    this.prices = Objects.requireNonNull(prices);
    this.rules = Objects.requireNonNull(rules);
  }

  /**
   * Adds an entry.
   *
   * @param value its customs value, converted into the currency of the tally
   */
  public void add(Entry entry, BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("A value of " + value + " is below nothing");
    }
    read++;
    Optional<Classification.Classified> found = classification.find(entry.goods());
    if (found.isEmpty()) {
      leftOut.merge(LeftOut.NO_PRODUCT, 1L, Long::sum);
      return;
    }
    if (found.get().mass() instanceof Known.Stated(BigDecimal kilograms, _)
        && kilograms.signum() > 0) {
      Key key = key(entry, found.get());
      cells.computeIfAbsent(key, this::cell).add(entry, kilograms, value);
    } else {
      leftOut.merge(LeftOut.NO_MASS, 1L, Long::sum);
    }
  }

  private static Key key(Entry entry, Classification.Classified goods) {
    return new Key(
        entry.parties().exporter().strip(),
        entry.origins().good().findEconomy().map(EconomyId::code).orElse(""),
        entry.origins().consignedFrom().map(EconomyId::code).orElse(""),
        goods.product(),
        YearMonth.from(entry.declaration().accepted()));
  }

  private Cell cell(Key key) {
    return new Cell(
        floors.find(key.product()),
        findReference(key.product(), key.month())
            .map(price -> price.multiply(rules.values().fraction())));
  }

  /** The reference price of a product in the period that a month lies in. */
  private Optional<BigDecimal> findReference(ProductId product, YearMonth month) {
    return prices.find(product, Period.containing(month.atDay(1), rules.period()));
  }

  /**
   * Adds what another tally of the same rules has added up; which of the two is added, is all one.
   */
  public void addAll(Tally other) {
    if (!currency.equals(other.currency) || !rules.equals(other.rules)) {
      throw new IllegalArgumentException("Tallies of other money or rules do not add up");
    }
    read += other.read;
    other.leftOut.forEach((reason, count) -> leftOut.merge(reason, count, Long::sum));
    other.cells.forEach(
        (key, cell) -> cells.computeIfAbsent(key, this::cell).totals.add(cell.totals));
  }

  /** The sums of a key, and what its lines are compared with. */
  private final class Cell {

    private final Totals totals = new Totals();
    private final @Nullable Floor floor;
    private final @Nullable BigDecimal least;

    private Cell(Optional<Floor> floor, Optional<BigDecimal> least) {
      this.floor = floor.orElse(null);
      this.least = least.orElse(null);
    }

    private void add(Entry entry, BigDecimal kilograms, BigDecimal value) {
      totals.all().add(kilograms, value);
      if (entry.parties().related()) {
        totals.related().add(kilograms, value);
      }
      // value < least · mass, compared without a quotient
      if (least != null && value.compareTo(least.multiply(kilograms)) < 0) {
        totals.low().add(kilograms, value);
      }
      if (floor != null) {
        BigDecimal edge = floor.on(entry.declaration().accepted()).multiply(kilograms);
        BigDecimal width = edge.multiply(rules.uplift().band());
        if (within(value, edge, width)) {
          totals.atFloor().add(kilograms, value);
        } else if (within(value, edge.add(width), width)) {
          totals.aboveFloor().add(kilograms, value);
        }
      }
    }
  }

  private static boolean within(BigDecimal value, BigDecimal from, BigDecimal width) {
    return value.compareTo(from) >= 0 && value.compareTo(from.add(width)) < 0;
  }

  /** The currency of every value. */
  public CurrencyId currency() {
    return currency;
  }

  /** How many entries were offered; those added up and those left out together. */
  public long read() {
    return read;
  }

  /** How many entries were left out, by reason. */
  public Map<LeftOut, Long> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** How many sums it keeps. */
  public int size() {
    return cells.size();
  }

  Floors floors() {
    return floors;
  }

  Prices prices() {
    return prices;
  }

  /** The sums of what is wanted, by a name of one's own. */
  <K extends Comparable<K>> SortedMap<K, Totals> by(
      Predicate<Key> wanted, Function<Key, Optional<K>> name) {
    var sums = new TreeMap<K, Totals>();
    cells.forEach(
        (key, cell) -> {
          if (wanted.test(key)) {
            name.apply(key)
                .ifPresent(each -> sums.computeIfAbsent(each, _ -> new Totals()).add(cell.totals));
          }
        });
    return sums;
  }

  /** The last month of which there are entries, if there are any. */
  public Optional<YearMonth> findLastMonth() {
    return cells.keySet().stream().map(Key::month).max(YearMonth::compareTo);
  }
}
