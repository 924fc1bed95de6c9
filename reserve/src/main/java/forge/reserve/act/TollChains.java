package forge.reserve.act;

import static forge.reserve.lot.LotAccounts.cost;
import static forge.reserve.lot.LotAccounts.outside;
import static forge.reserve.lot.LotAccounts.state;
import static forge.reserve.lot.LotAccounts.support;
import static forge.reserve.lot.LotAccounts.supportClaimed;
import static forge.reserve.lot.LotAccounts.supportOpen;

import forge.reserve.lot.Holding;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Rotation;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;

/** The chain of tolling: one product leaves, another returns, and the claim goes with it. */
final class TollChains {

  private final ReserveBook book;
  private final Act act;
  private final Chain chain;

  TollChains(ReserveBook book, Act act, Chain chain) {
    this.book = book;
    this.act = act;
    this.chain = chain;
  }

  Chain tolled(Deed.Tolled d) {
    Lot lot = LotChains.lot(book, d.lot());
    Lot back = d.returning();
    LotChains.unknown(book, back);
    long expected = d.tolling().returning(d.grams());
    NotAllowed.unless(
        lot.product().equals(d.tolling().leaving()),
        "%s is %s and not %s".formatted(lot.id(), lot.product(), d.tolling().leaving()));
    NotAllowed.unless(
        book.charter()
            .rules()
            .tolerance()
            .holds(BigDecimal.valueOf(expected, 3), back.masses().net()),
        "%s kg were to return and %s kg did, which is outside the tolerance"
            .formatted(BigDecimal.valueOf(expected, 3), back.masses().net()));
    NotAllowed.unless(
        back.goods().certificate().counts(act.on()), "the certificate of what returned expired");
    Holding holding = Holding.of(lot, book.ledger());
    chain
        .with(LotAccounts.of(back))
        .move(state(lot.id(), LotState.WARRANTED), outside(lot.product()), d.grams())
        .move(
            outside(back.product()), state(back.id(), LotState.WARRANTED), ReserveBook.grams(back))
        .move(cost(lot.id()), cost(back.id()), Rotation.leaving(holding, d.grams()));
    supportTravels(d, lot, back);
    return claim(d, new Held(d.claim().party(), back.product()), expected);
  }

  private Chain claim(Deed.Tolled d, Held metal, long expected) {
    return chain
        .with(PartyAccounts.of(d.claim(), book.charter().name().currency()))
        .with(PartyAccounts.of(metal, book.charter().name().currency()))
        .move(PartyAccounts.entitlement(d.claim()), PartyAccounts.pool(d.claim()), d.grams())
        .move(PartyAccounts.pool(metal), PartyAccounts.entitlement(metal), expected);
  }

  /** What was paid support as one product is not paid again as the other. */
  private void supportTravels(Deed.Tolled d, Lot lot, Lot back) {
    long open = book.ledger().balance(supportOpen(lot.id())).posted();
    long unpaid = Math.min(d.grams(), open);
    long all = ReserveBook.grams(back);
    long unpaidBack = unpaid == d.grams() ? all : Math.min(all, d.tolling().returning(unpaid));
    chain
        .move(supportOpen(lot.id()), support(lot.product()), unpaid)
        .move(support(back.product()), supportOpen(back.id()), unpaidBack)
        .move(support(back.product()), supportClaimed(back.id()), all - unpaidBack);
  }
}
