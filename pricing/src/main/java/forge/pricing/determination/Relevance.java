package forge.pricing.determination;

import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Heading;
import forge.pricing.method.Method;
import forge.pricing.method.Smoothing;
import forge.pricing.method.Tier;
import forge.pricing.method.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of an evidence set that a determination can depend on, so that a publication carries no
 * more. Determining from the part gives what determining from the whole gives.
 */
public final class Relevance {

  /** Days before a window in which a rate that still holds may have been fixed. */
  private static final int LOOK_BACK = 31;

  /** Kinds that are no events of a day but hold until replaced. */
  private static final Set<EvidenceKind> STANDING =
      Set.of(EvidenceKind.CONTRACT_FLOOR, EvidenceKind.COST_STATEMENT, EvidenceKind.USE);

  private final Period period;
  private final List<Method> methods;

  private Relevance(Collection<Method> methods, Period period) {
    this.methods = List.copyOf(methods);
    this.period = period;
  }

  /** The relevant part for some methods and a period. */
  public static EvidenceSet of(Collection<Method> methods, Period period, EvidenceSet evidence) {
    return new Relevance(methods, period).of(evidence);
  }

  private EvidenceSet of(EvidenceSet evidence) {
    var kept = new LinkedHashSet<Evidence>();
    for (Method method : methods) {
      for (ProductId product : products(method)) {
        evidence.of(product).stream().filter(each -> counts(each, method)).forEach(kept::add);
      }
    }
    kept.addAll(rates(evidence, days(kept)));
    return EvidenceSet.of(kept);
  }

  /** The product of a method and the parents that it is derived from. */
  public static Set<ProductId> products(Method method) {
    var products = new LinkedHashSet<ProductId>();
    products.add(method.specification().product());
    for (Tier tier : method.rules().tiers()) {
      if (tier instanceof Tier.Derived derived && derived.parent().figures().isPresent()) {
        products.add(derived.parent().product());
      }
    }
    return products;
  }

  /** The parents whose price a method takes from the book. */
  public static Set<ProductId> bookParents(Method method) {
    var parents = new LinkedHashSet<ProductId>();
    for (Tier tier : method.rules().tiers()) {
      if (tier instanceof Tier.Derived derived && derived.parent().figures().isEmpty()) {
        parents.add(derived.parent().product());
      }
    }
    return parents;
  }

  private boolean counts(Evidence each, Method method) {
    Heading heading = each.heading();
    if (!heading.date().isBefore(period.until())) {
      return false;
    }
    if (STANDING.contains(each.kind())) {
      return true;
    }
    Instant closedBefore = method.calendar().closes(period.previous());
    boolean recent = !heading.date().isBefore(earliest(method).minusDays(LOOK_BACK));
    return recent || heading.received().isAfter(closedBefore);
  }

  private LocalDate earliest(Method method) {
    LocalDate earliest = period.from();
    for (Window window : windows(method)) {
      LocalDate from = window.from(period, method.calendar());
      earliest = from.isBefore(earliest) ? from : earliest;
    }
    return earliest;
  }

  private static List<Window> windows(Method method) {
    var windows = new ArrayList<Window>();
    for (Tier tier : method.rules().tiers()) {
      switch (tier) {
        case Tier.Figures figures -> windows.add(figures.selection().window());
        case Tier.Derived derived -> {
          windows.add(derived.transfer().payables().window());
          derived.parent().figures().ifPresent(f -> windows.add(f.selection().window()));
        }
        case Tier.Structural structural -> {}
      }
    }
    return windows;
  }

  private static NavigableSet<LocalDate> days(Collection<Evidence> kept) {
    var days = new TreeSet<LocalDate>();
    kept.forEach(each -> days.add(each.heading().date()));
    return days;
  }

  private List<Evidence> rates(EvidenceSet evidence, NavigableSet<LocalDate> days) {
    var rates = new ArrayList<Evidence>();
    for (Evidence.ExchangeRate rate : evidence.rates()) {
      for (Method method : methods) {
        if (uses(method, rate, days)) {
          rates.add(rate);
          break;
        }
      }
    }
    return rates;
  }

  /** Whether a rate goes into the figure of some day on which evidence is dated. */
  private static boolean uses(
      Method method, Evidence.ExchangeRate rate, NavigableSet<LocalDate> days) {
    Optional<Smoothing> smoothing =
        method
            .normalisation()
            .currency()
            .filter(named -> named.source().equals(rate.heading().origin().source()))
            .map(named -> named.smoothing());
    LocalDate fixed = rate.heading().date();
    LocalDate next = days.ceiling(fixed);
    if (smoothing.isEmpty() || next == null) {
      return false;
    }
    LocalDate first = smoothing.get().firstDay(next).minusDays(Rates.OLDEST);
    return !fixed.isBefore(first);
  }
}
