package forge.reserve.participant;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Material that somebody holds for some days, and swaps: draws and brings back on the way. It need
 * not stand in any ledger; the charge is worked out as for what does.
 *
 * @param grams held from the first day on
 * @param principal what it cost, in all
 * @param swaps in the order of their days
 */
public record HeldMaterial(
    CarryingTerms terms,
    long grams,
    BigDecimal principal,
    CarryingCharge.Days days,
    List<Swap> swaps) {

  /** What is drawn or brought back on a day. */
  public sealed interface Swap {

    /** The day. */
    LocalDate on();

    /** Drawn, to be brought back by a day. */
    record Drawn(LocalDate on, long grams, LocalDate due) implements Swap {
      public Drawn {
        if (grams <= 0 || !due.isAfter(on)) {
          throw new IllegalArgumentException(
              "What is drawn is more than nothing and due on a later day");
        }
      }
    }

    /** Brought back. */
    record Returned(LocalDate on, long grams) implements Swap {
      public Returned {
        Objects.requireNonNull(on);
        if (grams <= 0) {
          throw new IllegalArgumentException("What is brought back is more than nothing");
        }
      }
    }
  }

  /** How matters stand from a day on. */
  public record Stand(LocalDate from, long onSite, long owed) {}

  /** What was to be brought back by a day and was late, or is not back. */
  public record Late(long grams, LocalDate due, LocalDate since, boolean cured) {}

  private static final BigDecimal GRAMS_A_KG = BigDecimal.valueOf(1000);

  public HeldMaterial {
    Objects.requireNonNull(terms);
    Objects.requireNonNull(days);
    swaps = swaps.stream().sorted(Comparator.comparing(Swap::on)).toList();
    if (grams <= 0 || principal.signum() <= 0) {
      throw new IllegalArgumentException("A holding has a mass and a cost above zero");
    }
    long owed = 0;
    for (Swap each : swaps) {
      owed +=
          switch (each) {
            case Swap.Drawn drawn -> drawn.grams();
            case Swap.Returned returned -> -returned.grams();
          };
      if (owed < 0 || owed > grams) {
        throw new IllegalArgumentException(
            "On %s more would be %s"
                .formatted(
                    each.on(), owed < 0 ? "brought back than is owed" : "drawn than is held"));
      }
      if (each.on().isBefore(days.from()) || !each.on().isBefore(days.until())) {
        throw new IllegalArgumentException(each.on() + " is none of the days that are charged");
      }
    }
  }

  /** How matters stand from the first day and from each day on which something moved. */
  public List<Stand> course() {
    NavigableMap<LocalDate, Long> owed = new TreeMap<>();
    owed.put(days.from(), 0L);
    long sum = 0;
    for (Swap each : swaps) {
      sum +=
          switch (each) {
            case Swap.Drawn drawn -> drawn.grams();
            case Swap.Returned returned -> -returned.grams();
          };
      owed.put(each.on(), sum);
    }
    var course = new ArrayList<Stand>();
    for (Map.Entry<LocalDate, Long> each : owed.entrySet()) {
      course.add(new Stand(each.getKey(), grams - each.getValue(), each.getValue()));
    }
    return course;
  }

  /** What is charged as it is swapped. */
  public CarryingCharge charge() {
    var levels = new TreeMap<LocalDate, Long>();
    course().forEach(each -> levels.put(each.from(), each.onSite()));
    return charge(new Levels(levels));
  }

  /** What would be charged if nothing were drawn. */
  public CarryingCharge unswapped() {
    return charge(new Levels(new TreeMap<>(Map.of(days.from(), grams))));
  }

  private CarryingCharge charge(Levels onSite) {
    BigDecimal kilograms = BigDecimal.valueOf(grams).divide(GRAMS_A_KG);
    BigDecimal price = principal.divide(kilograms, MathContext.DECIMAL128);
    return CarryingCharge.of(terms, principal, price, onSite, days);
  }

  /** What came late or, on the last day charged, is not back: what is due first is met first. */
  public List<Late> late() {
    var late = new ArrayList<Late>();
    List<Swap.Drawn> open = new ArrayList<>();
    for (Swap each : swaps) {
      switch (each) {
        case Swap.Drawn drawn -> {
          open.add(drawn);
          open.sort(Comparator.comparing(Swap.Drawn::due));
        }
        case Swap.Returned returned -> meet(open, returned, late);
      }
    }
    LocalDate last = days.until().minusDays(1);
    open.stream()
        .filter(each -> last.isAfter(each.due()))
        .forEach(
            each -> late.add(new Late(each.grams(), each.due(), each.due().plusDays(1), false)));
    return List.copyOf(late);
  }

  private static void meet(List<Swap.Drawn> open, Swap.Returned returned, List<Late> late) {
    long left = returned.grams();
    while (left > 0) {
      Swap.Drawn first = open.removeFirst();
      long met = Math.min(left, first.grams());
      if (returned.on().isAfter(first.due())) {
        late.add(new Late(met, first.due(), first.due().plusDays(1), true));
      }
      if (first.grams() > met) {
        open.addFirst(new Swap.Drawn(first.on(), first.grams() - met, first.due()));
      }
      left -= met;
    }
  }
}
