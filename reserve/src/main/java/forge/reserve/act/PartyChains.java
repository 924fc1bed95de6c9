package forge.reserve.act;

import static forge.reserve.participant.PartyAccounts.delivered;
import static forge.reserve.participant.PartyAccounts.entitlement;
import static forge.reserve.participant.PartyAccounts.owed;
import static forge.reserve.participant.PartyAccounts.pool;
import static forge.reserve.participant.PartyAccounts.receivable;
import static forge.reserve.participant.PartyAccounts.swapped;

import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.lot.Holding;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Rotation;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.List;

/** Chains of acts of participants. */
final class PartyChains {

  private final ReserveBook book;
  private final Act act;
  private final Chain chain;

  PartyChains(ReserveBook book, Act act, Chain chain) {
    this.book = book;
    this.act = act;
    this.chain = chain;
  }

  private Commitment commitment(Held held) {
    return book.findCommitment(held)
        .orElseThrow(
            () -> new NotAllowed("%s holds nothing of %s".formatted(held.party(), held.product())));
  }

  private Chain chain(Held held) {
    return chain.with(PartyAccounts.of(held, book.charter().name().currency()));
  }

  Chain committed(Commitment commitment) {
    Held held = commitment.held();
    NotAllowed.unless(
        book.findCommitment(held).isEmpty(),
        "%s has a commitment in %s already".formatted(held.party(), held.product()));
    return chain(held)
        .move(pool(held), entitlement(held), kilograms(commitment.kilograms()))
        .move(Purse.FEES, Purse.CASH, Chains.cents(book.charter(), commitment.entryFee()));
  }

  private static long kilograms(BigDecimal mass) {
    return mass.movePointRight(3).longValueExact();
  }

  Chain setAside(Deed.SetAside d) {
    Held held = d.held();
    commitment(held);
    long entitled = book.ledger().balance(entitlement(held)).free();
    NotAllowed.unless(
        d.grams() <= entitled,
        "%s is entitled to %s kg".formatted(held.party(), BigDecimal.valueOf(entitled, 3)));
    chain(held);
    for (Rotation.Pick each : Picking.of(book, held.product(), d.grams(), act.on())) {
      chain.add(
          new Movement.Reserve(
              LotAccounts.state(each.lot().id(), LotState.WARRANTED),
              delivered(held),
              each.grams(),
              d.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    return chain;
  }

  Chain freed(Deed.Freed d) {
    List<Recorded> reserved = reserved(d.reservation());
    reserved.forEach(each -> chain.add(new Movement.Release(each.transfer().id())));
    return chain;
  }

  private List<Recorded> reserved(String reservation) {
    List<Recorded> reserved =
        book.records().stream()
            .filter(each -> each.chain().equals(Chain.first(reservation)))
            .filter(each -> each.transfer().movement() instanceof Movement.Reserve)
            .toList();
    NotAllowed.unless(!reserved.isEmpty(), "nothing was set aside as " + reservation);
    return reserved;
  }

  Chain drawn(Deed.Drawn d) {
    Held held = d.held();
    commitment(held);
    NotAllowed.unless(
        d.replenishBy().isAfter(act.on()), "what is drawn is replenished on a later day");
    withinShare(d);
    chain(held);
    if (d.reservation().isEmpty()) {
      drawFree(d);
    } else {
      drawReserved(d);
    }
    return chain.move(entitlement(held), owed(held), d.grams());
  }

  /** Outside a disruption a participant may owe a share of what it holds, in one all of it. */
  private void withinShare(Deed.Drawn d) {
    long owed = book.ledger().balance(owed(d.held())).posted();
    long all = Math.addExact(owed, book.ledger().balance(entitlement(d.held())).posted());
    BigDecimal share = book.charter().rules().normalDraw();
    boolean within =
        BigDecimal.valueOf(Math.addExact(owed, d.grams()))
                .compareTo(share.multiply(BigDecimal.valueOf(all)))
            <= 0;
    NotAllowed.unless(
        within || book.disrupted(d.held().product(), act.on()),
        "outside a declared disruption %s may owe %s kg, and it would owe %s kg"
            .formatted(
                d.held().party(),
                share.multiply(BigDecimal.valueOf(all, 3)).stripTrailingZeros().toPlainString(),
                BigDecimal.valueOf(owed + d.grams(), 3)));
  }

  private void drawFree(Deed.Drawn d) {
    for (Rotation.Pick each : Picking.of(book, d.held().product(), d.grams(), act.on())) {
      LotId lot = each.lot().id();
      chain
          .move(
              LotAccounts.state(lot, LotState.WARRANTED),
              LotAccounts.state(lot, LotState.CANCELLED),
              each.grams())
          .move(LotAccounts.state(lot, LotState.CANCELLED), delivered(d.held()), each.grams())
          .move(LotAccounts.cost(lot), swapped(d.held()), each.cents());
    }
  }

  private void drawReserved(Deed.Drawn d) {
    long left = d.grams();
    for (Recorded each : reserved(d.reservation())) {
      Movement.Reserve held = (Movement.Reserve) each.transfer().movement();
      NotAllowed.unless(
          held.to().equals(delivered(d.held())), "it was set aside for somebody else");
      long take = Math.min(left, held.amount());
      if (take == 0) {
        chain.add(new Movement.Release(each.transfer().id()));
      } else {
        Lot lot = LotChains.lot(book, new LotId(held.from().path().split("/", -1)[1]));
        long cost = Rotation.leaving(Holding.of(lot, book.ledger()), take);
        chain
            .add(new Movement.Post(each.transfer().id(), take))
            .move(LotAccounts.cost(lot.id()), swapped(d.held()), cost);
      }
      left -= take;
    }
    NotAllowed.unless(left == 0, "less was set aside than is drawn");
  }

  Chain replenished(Deed.Replenished d) {
    Held held = d.held();
    commitment(held);
    Lot lot = d.lot();
    LotChains.unknown(book, lot);
    NotAllowed.unless(
        lot.product().equals(held.product()),
        "%s is replenished with %s, not with %s"
            .formatted(held.product(), held.product(), lot.product()));
    NotAllowed.unless(
        lot.goods().certificate().counts(act.on()), "the certificate of " + lot.id() + " expired");
    long grams = ReserveBook.grams(lot);
    long owed = book.ledger().balance(owed(held)).posted();
    NotAllowed.unless(
        grams <= owed, "%s owes %s kg".formatted(held.party(), BigDecimal.valueOf(owed, 3)));
    long cost = part(book.ledger().balance(swapped(held)).posted(), grams, owed);
    return chain(held)
        .with(LotAccounts.of(lot))
        .move(delivered(held), LotAccounts.state(lot.id(), LotState.WARRANTED), grams)
        .move(swapped(held), LotAccounts.cost(lot.id()), cost)
        .move(LotAccounts.support(lot.product()), LotAccounts.supportOpen(lot.id()), grams)
        .move(owed(held), entitlement(held), grams);
  }

  private static long part(long cents, long grams, long of) {
    return BigInteger.valueOf(cents)
        .multiply(BigInteger.valueOf(grams))
        .divide(BigInteger.valueOf(of))
        .longValueExact();
  }

  Chain boughtBack(Deed.BoughtBack d) {
    Held held = d.held();
    BigDecimal value = commitment(held).value(BigDecimal.valueOf(d.grams(), 3));
    for (Rotation.Pick each : Picking.of(book, held.product(), d.grams(), act.on())) {
      chain
          .move(
              LotAccounts.state(each.lot().id(), LotState.WARRANTED),
              LotAccounts.outside(held.product()),
              each.grams())
          .move(LotAccounts.cost(each.lot().id()), Purse.SOLD, each.cents());
    }
    return chain(held)
        .move(Purse.SALES, Purse.CASH, Chains.cents(book.charter(), value))
        .move(entitlement(held), pool(held), d.grams());
  }

  Chain transferred(Deed.Transferred d) {
    commitment(d.held());
    Held to = new Held(d.to(), d.held().product());
    chain(to);
    return chain(d.held()).move(entitlement(d.held()), entitlement(to), d.grams());
  }

  Chain charged(Deed.Charged d) {
    commitment(d.held());
    CarryingCharge.Days days = d.days();
    boolean twice =
        book.acts().stream()
            .map(Act::deed)
            .filter(Deed.Charged.class::isInstance)
            .map(Deed.Charged.class::cast)
            .filter(each -> each.held().equals(d.held()))
            .anyMatch(
                each ->
                    each.days().from().isBefore(days.until())
                        && days.from().isBefore(each.days().until()));
    NotAllowed.unless(!twice, "some of these days were charged before");
    return chain(d.held())
        .move(
            Purse.CARRYING,
            receivable(d.held().party()),
            Chains.cents(book.charter(), d.charge().total()));
  }

  Chain paid(Deed.Paid d) {
    return chain.move(receivable(d.party()), Purse.CASH, Chains.cents(book.charter(), d.amount()));
  }
}
