package forge.reserve.act;

import static forge.reserve.lot.LotAccounts.cost;
import static forge.reserve.lot.LotAccounts.outside;
import static forge.reserve.lot.LotAccounts.state;
import static forge.reserve.lot.LotAccounts.supportClaimed;
import static forge.reserve.lot.LotAccounts.supportOpen;

import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.lot.Holding;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Rotation;
import java.math.BigDecimal;

/** Chains of acts about one lot. */
final class LotChains {

  private final ReserveBook book;
  private final Act act;
  private final Chain chain;

  LotChains(ReserveBook book, Act act, Chain chain) {
    this.book = book;
    this.act = act;
    this.chain = chain;
  }

  static void unknown(ReserveBook book, Lot lot) {
    NotAllowed.unless(book.findLot(lot.id()).isEmpty(), "there is a lot " + lot.id() + " already");
    NotAllowed.unless(
        lot.cost().currency().equals(book.charter().name().currency()),
        "lots are paid in " + book.charter().name().currency());
  }

  static Lot lot(ReserveBook book, LotId id) {
    return book.findLot(id).orElseThrow(() -> new NotAllowed("there is no lot " + id));
  }

  Chain received(Deed.Received d) {
    Lot lot = d.lot();
    unknown(book, lot);
    long cost = Chains.cents(book.charter(), lot.totalCost());
    long borrowed = Chains.cents(book.charter(), d.borrowed());
    NotAllowed.unless(borrowed >= 0 && borrowed <= cost, "no more is borrowed than the lot costs");
    long grams = ReserveBook.grams(lot);
    return chain
        .with(LotAccounts.of(lot))
        .move(outside(lot.product()), state(lot.id(), LotState.PLEDGED_IN), grams)
        .move(Purse.UNDRAWN, Purse.CASH, borrowed)
        .move(Purse.CASH, cost(lot.id()), cost)
        .move(LotAccounts.support(lot.product()), supportOpen(lot.id()), grams);
  }

  Chain known(LotId id) {
    lot(book, id);
    return chain;
  }

  Chain passed(Deed.Passed d) {
    Lot lot = lot(book, d.lot());
    NotAllowed.unless(
        !d.next().since().isBefore(lot.keeping().custody().getLast().since()),
        "custody passes on from day to day, never back");
    return chain;
  }

  Chain moved(Deed.Moved d) {
    Lot lot = lot(book, d.lot());
    NotAllowed.unless(
        d.from().leadsTo(d.to())
            && LotAccounts.HELD.contains(d.from())
            && LotAccounts.HELD.contains(d.to()),
        "material that is %s does not become %s".formatted(d.from(), d.to()));
    NotAllowed.unless(
        d.to() != LotState.WARRANTED || lot.goods().certificate().counts(act.on()),
        "the certificate of %s expired %s"
            .formatted(lot.id(), lot.goods().certificate().expires()));
    return chain.move(state(lot.id(), d.from()), state(lot.id(), d.to()), d.grams());
  }

  Chain weighed(Deed.Weighed d) {
    Lot lot = lot(book, d.lot());
    Holding holding = Holding.of(lot, book.ledger());
    long stated = holding.in(LotState.INSPECTED);
    NotAllowed.unless(
        stated > 0 && stated == holding.onBooks(), "a lot is weighed whole while it is inspected");
    BigDecimal weighed = BigDecimal.valueOf(d.grams(), 3);
    NotAllowed.unless(
        book.charter().rules().tolerance().holds(BigDecimal.valueOf(stated, 3), weighed),
        "%s kg were stated and %s kg weighed, which is outside the tolerance"
            .formatted(BigDecimal.valueOf(stated, 3), weighed));
    long more = Math.max(0, d.grams() - stated);
    long less = Math.max(0, stated - d.grams());
    return chain
        .move(outside(lot.product()), state(lot.id(), LotState.INSPECTED), more)
        .move(LotAccounts.support(lot.product()), supportOpen(lot.id()), more)
        .move(state(lot.id(), LotState.INSPECTED), outside(lot.product()), less)
        .move(supportOpen(lot.id()), LotAccounts.support(lot.product()), less);
  }

  Chain counted(Deed.Counted d) {
    Lot lot = lot(book, d.lot());
    NotAllowed.unless(LotAccounts.HELD.contains(d.state()), "no account is " + d.state());
    return chain.add(new Movement.Count(state(lot.id(), d.state()), d.grams()));
  }

  Chain writtenOff(Deed.WrittenOff d) {
    Lot lot = lot(book, d.lot());
    NotAllowed.unless(LotAccounts.HELD.contains(d.state()), "no account is " + d.state());
    Holding holding = Holding.of(lot, book.ledger());
    return chain
        .move(state(lot.id(), d.state()), LotAccounts.lost(lot.product()), d.grams())
        .move(cost(lot.id()), Purse.LOSSES, Rotation.leaving(holding, d.grams()));
  }

  /** The ledger refuses more than is open: a tonne is paid support once. */
  Chain claimed(Deed.Claimed d) {
    Lot lot = lot(book, d.lot());
    return chain.move(supportOpen(lot.id()), supportClaimed(lot.id()), d.grams());
  }
}
