package forge.reserve.act;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.DefaultEvent;
import forge.reserve.participant.PartyAccounts;
import forge.reserve.participant.Waterfall;
import forge.reserve.participant.Waterfall.Recourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What participants did not bring back by its day, what that costs at stated prices, and how the
 * charter's order of recourse would meet it. Losses are met in the order in which the defaults
 * began; what one has used is not there for the next. Nothing is recorded.
 */
public final class Defaults {

  private static final Rounding CENTS = Rounding.halfUp(2);

  /** A default without a price: what it costs is not known. */
  public sealed interface Loss {

    /** What is not back. */
    DefaultEvent event();

    /** Nobody has stated a price of the product. */
    record Unpriced(DefaultEvent event) implements Loss {}

    /** At a price by the kilogram; met in the order of recourse, with what is left over. */
    record Priced(
        DefaultEvent event,
        BigDecimal price,
        BigDecimal loss,
        List<Waterfall.Met> met,
        BigDecimal unmet)
        implements Loss {
      public Priced {
        met = List.copyOf(met);
      }
    }
  }

  private final ReserveBook book;
  private final Map<Recourse, BigDecimal> shared = new EnumMap<>(Recourse.class);
  private final Map<Held, BigDecimal> fees = new HashMap<>();
  private final Map<Held, BigDecimal> entitlements = new HashMap<>();

  private Defaults(ReserveBook book) {
    this.book = book;
    Charter.Finance finance = book.charter().finance();
    BigDecimal lost = BigDecimal.valueOf(book.ledger().balance(Purse.LOSSES).posted(), 2);
    long undrawn = book.ledger().balance(Purse.UNDRAWN).posted();
    shared.put(Recourse.CAPITAL, finance.capital().subtract(lost).max(BigDecimal.ZERO));
    shared.put(Recourse.LENDER, finance.facility().subtract(BigDecimal.valueOf(undrawn, 2)));
    for (Commitment each : book.commitments()) {
      fees.put(each.held(), each.entryFee());
      long left = book.ledger().balance(PartyAccounts.entitlement(each.held())).posted();
      entitlements.put(each.held(), each.value(BigDecimal.valueOf(left, 3)));
    }
  }

  /** The defaults that stand on a day and are not cured, at prices by the kilogram. */
  public static List<Loss> of(ReserveBook book, LocalDate day, Map<ProductId, BigDecimal> prices) {
    var defaults = new Defaults(book);
    var losses = new ArrayList<Loss>();
    book.obligations().defaults(day).stream()
        .filter(each -> !each.cured())
        .sorted(Comparator.comparing(DefaultEvent::since))
        .forEach(
            each -> {
              BigDecimal price = prices.get(each.obligation().held().product());
              losses.add(price == null ? new Loss.Unpriced(each) : defaults.priced(each, price));
            });
    return List.copyOf(losses);
  }

  private Loss priced(DefaultEvent event, BigDecimal price) {
    Held held = event.obligation().held();
    BigDecimal loss = CENTS.of(price.multiply(BigDecimal.valueOf(event.grams(), 3)));
    Map<Recourse, BigDecimal> available = available(held);
    Waterfall waterfall = book.charter().rules().waterfall();
    List<Waterfall.Met> met = waterfall.meet(loss, available);
    met.forEach(each -> use(held, each));
    return new Loss.Priced(event, price, loss, met, waterfall.unmet(loss, available));
  }

  private Map<Recourse, BigDecimal> available(Held held) {
    Map<Recourse, BigDecimal> available = new EnumMap<>(shared);
    available.put(Recourse.ENTRY_FEE, fees.getOrDefault(held, BigDecimal.ZERO));
    available.put(Recourse.ENTITLEMENT, entitlements.getOrDefault(held, BigDecimal.ZERO));
    available.put(Recourse.PARTICIPANTS_FUND, othersFees(held.party()));
    return available;
  }

  /** The fund is what the other participants paid as entry fees and no default has used. */
  private BigDecimal othersFees(PartyId party) {
    return fees.entrySet().stream()
        .filter(each -> !each.getKey().party().equals(party))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void use(Held held, Waterfall.Met met) {
    BigDecimal used = met.amount().negate();
    switch (met.recourse()) {
      case ENTRY_FEE -> fees.merge(held, used, BigDecimal::add);
      case ENTITLEMENT -> entitlements.merge(held, used, BigDecimal::add);
      case PARTICIPANTS_FUND -> useFund(held.party(), met.amount());
      case CAPITAL, LENDER -> shared.merge(met.recourse(), used, BigDecimal::add);
    }
  }

  private void useFund(PartyId party, BigDecimal amount) {
    BigDecimal left = amount;
    for (Held each : fees.keySet().stream().sorted().toList()) {
      if (!each.party().equals(party)) {
        BigDecimal taken = fees.getOrDefault(each, BigDecimal.ZERO).min(left);
        fees.merge(each, taken.negate(), BigDecimal::add);
        left = left.subtract(taken);
      }
    }
  }
}
