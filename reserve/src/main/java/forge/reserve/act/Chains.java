package forge.reserve.act;

import forge.reserve.ledger.Amounts;
import forge.reserve.ledger.LedgerUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the chain of an act after holding it against the rules of the reserve. */
final class Chains {

  private final ReserveBook book;
  private final Act act;

  Chains(ReserveBook book, Act act) {
    this.book = book;
    this.act = act;
  }

  Chain chain() {
    if (act.deed() instanceof Deed.Opened opened) {
      return opened(opened.charter());
    }
    NotAllowed.unless(book.findCharter().isPresent(), "the reserve is not open");
    Chain chain = new Chain(act).with(Purse.accounts(book.charter().name().currency()));
    var lots = new LotChains(book, act, chain);
    var parties = new PartyChains(book, act, chain);
    var releases = new ReleaseChains(book, act, chain);
    return switch (act.deed()) {
      case Deed.Opened d -> throw new IllegalStateException("It is opened above");
      case Deed.Received d -> lots.received(d);
      case Deed.Moved d -> lots.moved(d);
      case Deed.Weighed d -> lots.weighed(d);
      case Deed.Certified d -> lots.known(d.lot());
      case Deed.Passed d -> lots.passed(d);
      case Deed.Counted d -> lots.counted(d);
      case Deed.WrittenOff d -> lots.writtenOff(d);
      case Deed.Claimed d -> lots.claimed(d);
      case Deed.Tolled d -> new TollChains(book, act, chain).tolled(d);
      case Deed.Committed d -> parties.committed(d.commitment());
      case Deed.SetAside d -> parties.setAside(d);
      case Deed.Freed d -> parties.freed(d);
      case Deed.Drawn d -> parties.drawn(d);
      case Deed.Replenished d -> parties.replenished(d);
      case Deed.BoughtBack d -> parties.boughtBack(d);
      case Deed.Transferred d -> parties.transferred(d);
      case Deed.Charged d -> parties.charged(d);
      case Deed.Paid d -> parties.paid(d);
      case Deed.Accrued d -> accrued(d);
      case Deed.Declared d -> releases.declared(d);
      case Deed.Ordered d -> releases.ordered(d.order());
      case Deed.Delivered d -> releases.delivered(d);
    };
  }

  private Chain accrued(Deed.Accrued d) {
    NotAllowed.unless(!d.until().isAfter(act.on()), "interest is posted when its days are over");
    Optional<LocalDate> before = LoanInterest.findAccruedUntil(book);
    NotAllowed.unless(
        before.isEmpty() || d.until().isAfter(before.get()),
        "interest is posted up to " + before.map(LocalDate::toString).orElse("") + " already");
    long more =
        Math.subtractExact(
            cents(book.charter(), LoanInterest.until(book, d.until())),
            book.ledger().balance(Purse.INTEREST).posted());
    Chain chain = new Chain(act).with(Purse.accounts(book.charter().name().currency()));
    return more >= 0
        ? chain.move(Purse.INTEREST_OWED, Purse.INTEREST, more)
        : chain.move(Purse.INTEREST, Purse.INTEREST_OWED, -more);
  }

  private Chain opened(Charter charter) {
    NotAllowed.unless(book.findCharter().isEmpty(), "the reserve is open already");
    return new Chain(act)
        .with(Purse.accounts(charter.name().currency()))
        .move(Purse.CAPITAL, Purse.CASH, cents(charter, charter.finance().capital()))
        .move(Purse.LENDER, Purse.UNDRAWN, cents(charter, charter.finance().facility()));
  }

  static long cents(Charter charter, BigDecimal amount) {
    try {
      return Amounts.exact(amount, new LedgerUnit.Money(charter.name().currency()));
    } catch (ArithmeticException wrong) {
      throw new NotAllowed(amount.toPlainString() + " is no amount of money to the cent");
    }
  }
}
