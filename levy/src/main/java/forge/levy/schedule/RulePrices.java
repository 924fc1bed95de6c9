package forge.levy.schedule;

import forge.kernel.AsOf;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.levy.entry.DutyUnit;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.expression.Rate;
import forge.levy.measure.SeriesPrice;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.evidence.Denomination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prices of the series of a rule set, and of a price book as it was known at a moment. */
public final class RulePrices implements Prices {

  private final Map<String, NavigableMap<LocalDate, SeriesPrice>> series = new HashMap<>();
  private final PriceBook book;
  private final Instant knownAt;

  /** The series of a rule set, and a book as known at a moment. */
  public RulePrices(List<SeriesPrice> series, PriceBook book, Instant knownAt) {
    for (SeriesPrice each : series) {
      this.series.computeIfAbsent(each.name(), key -> new TreeMap<>()).put(each.from(), each);
    }
    this.book = book;
    this.knownAt = knownAt;
  }

  @Override
  public Optional<Quoted> find(PriceName name, LocalDate day) {
    return switch (name) {
      case PriceName.Series each ->
          Optional.ofNullable(named(each).floorEntry(day))
              .map(found -> new Quoted(found.getValue().rate(), found.getValue().source()));
      case PriceName.Reference reference ->
          book.find(key(reference), new AsOf(day, knownAt)).flatMap(RulePrices::quoted);
    };
  }

  @Override
  public SortedSet<LocalDate> changes(PriceName name, LocalDate until) {
    return switch (name) {
      case PriceName.Series each -> named(each).headMap(until, true).navigableKeySet();
      case PriceName.Reference reference -> {
        var days = new TreeSet<LocalDate>();
        for (PriceBook.Booked booked : book.history(key(reference), knownAt)) {
          if (!booked.period().from().isAfter(until)) {
            days.add(booked.period().from());
          }
        }
        yield days;
      }
    };
  }

  private NavigableMap<LocalDate, SeriesPrice> named(PriceName.Series each) {
    return series.getOrDefault(each.name(), Collections.emptyNavigableMap());
  }

  private static PriceKey key(PriceName.Reference reference) {
    return new PriceKey(new ProductId(reference.product()), reference.market());
  }

  /** The published price as a rate; none where it is withheld or not counted by mass. */
  private static Optional<Quoted> quoted(PriceBook.Booked booked) {
    Denomination denomination = booked.price().subject().denomination();
    return booked
        .price()
        .findPrice()
        .flatMap(
            amount ->
                unit(denomination.unit())
                    .map(
                        unit ->
                            new Quoted(
                                new Rate(
                                    amount,
                                    denomination.currency(),
                                    List.of(new PerUnit(unit, denomination.basis()))),
                                booked.publication().id().toString())));
  }

  private static Optional<DutyUnit> unit(MassUnit unit) {
    return switch (unit) {
      case TONNE -> Optional.of(DutyUnit.TNE);
      case KILOGRAM -> Optional.of(DutyUnit.KGM);
      case GRAM -> Optional.of(DutyUnit.GRM);
      case POUND -> Optional.of(DutyUnit.LBR);
      case METRIC_TONNE_UNIT -> Optional.of(DutyUnit.MTU);
      case TROY_OUNCE -> Optional.of(DutyUnit.APZ);
      case SHORT_TON, LONG_TON, SHORT_TON_UNIT, EACH -> Optional.empty();
    };
  }
}
