package forge.levy.assessment;

import forge.kernel.Fraction;
import forge.kernel.Rounding;
import forge.levy.entry.Entry;
import forge.levy.measure.Quota;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Gives out quotas by the day of acceptance: while the balance lasts every request of a day is met
 * in full; on the day that it does not, each request is met in the proportion of what is left to
 * what is asked for, and nothing after (Implementing Regulation (EU) 2015/2447, articles 51 and
 * 52). What is given is rounded down to thousandths of the unit. It does not depend on the order of
 * the entries.
 */
public final class QuotaDrawings implements QuotaShares {

  private static final Rounding GIVEN = new Rounding(3, Rounding.Mode.DOWN);

  private static final Fraction ALL = Fraction.of(BigDecimal.ONE);

  /** Requests for quotas, added up by day. */
  public static final class Requests {

    private final Map<Quota, NavigableMap<LocalDate, BigDecimal>> byDay = new HashMap<>();

    /** Adds a request; one on a day outside every tranche gets nothing. */
    public void add(Quota quota, LocalDate accepted, BigDecimal requested) {
      byDay
          .computeIfAbsent(quota, key -> new TreeMap<>())
          .merge(accepted, requested, BigDecimal::add);
    }

    /** Adds the requests of others. */
    public void addAll(Requests others) {
      others.byDay.forEach(
          (quota, days) -> days.forEach((day, requested) -> add(quota, day, requested)));
    }

    /** What each day is given. */
    public QuotaDrawings drawn() {
      var shares = new HashMap<Quota, Map<LocalDate, Fraction>>();
      byDay.forEach((quota, days) -> shares.put(quota, shares(quota, days)));
      return new QuotaDrawings(shares);
    }

    private static Map<LocalDate, Fraction> shares(
        Quota quota, NavigableMap<LocalDate, BigDecimal> days) {
      var shares = new HashMap<LocalDate, Fraction>();
      for (Quota.Tranche tranche : quota.tranches()) {
        BigDecimal left = tranche.balance();
        for (Map.Entry<LocalDate, BigDecimal> each : days.entrySet()) {
          if (tranche.span().contains(each.getKey()) && each.getValue().signum() > 0) {
            BigDecimal met = left.min(each.getValue());
            shares.put(each.getKey(), new Fraction(met, each.getValue()));
            left = left.subtract(met);
          }
        }
      }
      return shares;
    }
  }

  private final Map<Quota, Map<LocalDate, Fraction>> shares;

  private QuotaDrawings(Map<Quota, Map<LocalDate, Fraction>> shares) {
    this.shares = shares;
  }

  /** The share of the requests of a day that is met. */
  public Fraction share(Quota quota, LocalDate accepted) {
    return shares.getOrDefault(quota, Map.of()).getOrDefault(accepted, Fraction.ZERO);
  }

  @Override
  public BigDecimal given(Quota quota, Entry entry, BigDecimal requested) {
    Fraction share = share(quota, entry.declaration().accepted());
    return share.compareTo(ALL) == 0 ? requested : share.times(requested).rounded(GIVEN);
  }
}
