package forge.reserve.act;

import forge.kernel.Rounding;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.lot.Holding;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Rotation;
import forge.reserve.order.ReleaseOrder;
import java.math.BigDecimal;
import java.util.Optional;

/** Chains of acts about disruptions and releases. */
final class ReleaseChains {

  private final ReserveBook book;
  private final Act act;
  private final Chain chain;

  ReleaseChains(ReserveBook book, Act act, Chain chain) {
    this.book = book;
    this.act = act;
    this.chain = chain;
  }

  Chain declared(Deed.Declared d) {
    NotAllowed.unless(
        book.charter().releases().authorities().contains(act.by()),
        act.by() + " is no authority that declares disruptions");
    NotAllowed.unless(!d.until().isBefore(act.on()), "a disruption ends after it begins");
    return chain;
  }

  Chain ordered(ReleaseOrder order) {
    Optional<String> refusal =
        book.charter()
            .releases()
            .refusal(
                order, book.waiting(), book.disrupted(order.what().product(), order.ordered()));
    if (refusal.isPresent()) {
      throw new NotAllowed(refusal.get());
    }
    for (Rotation.Pick each :
        Picking.of(book, order.what().product(), order.what().grams(), act.on())) {
      LotId lot = each.lot().id();
      chain.move(
          LotAccounts.state(lot, LotState.WARRANTED),
          LotAccounts.state(lot, LotState.CANCELLED),
          each.grams());
    }
    return chain;
  }

  Chain delivered(Deed.Delivered d) {
    ReleaseOrder order =
        book.waiting().stream()
            .filter(each -> each.id().equals(d.order()))
            .findFirst()
            .orElseThrow(() -> new NotAllowed("no order " + d.order() + " waits to be delivered"));
    for (Recorded each : book.records()) {
      if (each.chain().equals(Chain.first(order.id()))
          && each.transfer().movement() instanceof Movement.Move(var _, AccountId to, long grams)
          && to.path().endsWith("/" + LotState.CANCELLED)) {
        loaded(LotChains.lot(book, new LotId(to.path().split("/", -1)[1])), grams);
      }
    }
    BigDecimal paid = d.price().multiply(BigDecimal.valueOf(order.what().grams(), 3));
    return chain.move(
        Purse.SALES, Purse.CASH, Chains.cents(book.charter(), Rounding.halfUp(2).of(paid)));
  }

  private void loaded(Lot lot, long grams) {
    chain
        .move(
            LotAccounts.state(lot.id(), LotState.CANCELLED),
            LotAccounts.outside(lot.product()),
            grams)
        .move(
            LotAccounts.cost(lot.id()),
            Purse.SOLD,
            Rotation.leaving(Holding.of(lot, book.ledger()), grams));
  }
}
