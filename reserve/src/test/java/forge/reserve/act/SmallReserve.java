package forge.reserve.act;

import forge.kernel.CurrencyId;
import forge.kernel.PartyId;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.MemoryLedger;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotState;
import forge.reserve.lot.SmallLots;
import forge.reserve.lot.WeightTolerance;
import forge.reserve.order.ReleaseRules;
import forge.reserve.participant.CarryingTerms;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.DayCount;
import forge.reserve.participant.Waterfall;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A reserve in memory, with 500 t of a lot of one product at 20 USD/kg committed by one maker. */
final class SmallReserve {

  static final LocalDate START = LocalDate.parse("2026-01-05");
  static final Held MAKER = new Held(PartyId.of("Maker"), SmallLots.OXIDE);
  static final long TONNE = 1_000_000;

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

  final MemoryLedger ledger = new MemoryLedger();
  private final Desk desk = new Desk(ledger);
  private int acts;

  static Charter charter() {
    return new Charter(
        new Charter.Name("Small reserve", "for tests", CurrencyId.of("USD")),
        new Charter.Finance(
            new BigDecimal("2000000"),
            new BigDecimal("10000000"),
            new BigDecimal("0.05"),
            DayCount.ACT_365,
            15),
        new CarryingTerms(
            new BigDecimal("0.06"),
            DayCount.ACT_365,
            new BigDecimal("0.9"),
            BigDecimal.ZERO,
            BigDecimal.ZERO),
        new ReleaseRules(List.of(PartyId.of("Board")), List.of("emergency", "market"), 30, 8),
        new Charter.Rules(
            WeightTolerance.WARRANT,
            new BigDecimal("0.5"),
            new Waterfall(List.of(Waterfall.Recourse.ENTRY_FEE)),
            Map.of("loan", Disclosure.SECRET)));
  }

  /** Opened, with one lot of 500 t warranted and committed. */
  static SmallReserve running() {
    var reserve = new SmallReserve();
    reserve.done(new Deed.Opened(charter()));
    Lot lot = SmallLots.lot("L-1", "500000", "20", "2027-01-05");
    reserve.warranted(lot, "10000000");
    reserve.done(
        new Deed.Committed(
            new Commitment(
                MAKER,
                new BigDecimal("500000"),
                new BigDecimal("20"),
                new BigDecimal("50000"),
                new Commitment.Term(START, START.plusYears(10)))));
    return reserve;
  }

  void warranted(Lot lot, String borrowed) {
    long grams = ReserveBook.grams(lot);
    done(new Deed.Received(lot, new BigDecimal(borrowed)));
    done(
        new Deed.Moved(
            lot.id(), LotState.PLEDGED_IN, LotState.INSPECTED, grams, "weighed and analysed"));
    done(
        new Deed.Moved(
            lot.id(), LotState.INSPECTED, LotState.WARRANTED, grams, "title has passed"));
  }

  Desk.Result apply(Deed deed, int day, String by) {
    acts++;
    return apply(new Act("A-" + acts, START.plusDays(day), PartyId.of(by), deed));
  }

  Desk.Result apply(Act act) {
    return desk.apply(act, NOW);
  }

  void done(Deed deed) {
    done(deed, 0);
  }

  void done(Deed deed, int day) {
    Desk.Result result = apply(deed, day, "Board");
    if (!(result instanceof Desk.Result.Done)) {
      throw new AssertionError(result.toString());
    }
  }

  ReserveBook book() {
    return ReserveBook.of(ledger);
  }

  long posted(AccountId account) {
    return ledger.balance(account).posted();
  }
}
