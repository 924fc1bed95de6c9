package forge.reserve.lot;

import forge.kernel.Basis;
import forge.kernel.ProductId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import java.util.ArrayList;
import java.util.List;

/** The names of the accounts of lots. */
public final class LotAccounts {

  /** The states that are accounts; the others follow from reservations and from having left. */
  public static final List<LotState> HELD =
      List.of(
          LotState.PLEDGED_IN,
          LotState.INSPECTED,
          LotState.WARRANTED,
          LotState.CANCELLED,
          LotState.QUARANTINED,
          LotState.IN_TRANSIT);

  private LotAccounts() {}

  /** What accounts of a product count: grams of the material itself. */
  public static LedgerUnit.Mass unit(ProductId product) {
    return new LedgerUnit.Mass(product, Basis.GROSS);
  }

  /** The account of a state of a lot. */
  public static AccountId state(LotId lot, LotState state) {
    return new AccountId("lot/" + lot + "/" + state);
  }

  /** What a lot stands at, at cost. */
  public static AccountId cost(LotId lot) {
    return new AccountId("cost/" + lot);
  }

  /** The tonnes of a lot for which no support was paid. */
  public static AccountId supportOpen(LotId lot) {
    return new AccountId("support/" + lot + "/open");
  }

  /** The tonnes of a lot for which support was paid. */
  public static AccountId supportClaimed(LotId lot) {
    return new AccountId("support/" + lot + "/claimed");
  }

  /** The world outside, from which a product comes and to which it goes. */
  public static AccountId outside(ProductId product) {
    return new AccountId("outside/" + product);
  }

  /** The tonnes of a product to which nobody has asked support yet, outside the reserve. */
  public static AccountId support(ProductId product) {
    return new AccountId("support-of/" + product);
  }

  /** What was lost of a product. */
  public static AccountId lost(ProductId product) {
    return new AccountId("lost/" + product);
  }

  /** All accounts that a lot needs. */
  public static List<Account> of(Lot lot) {
    var accounts = new ArrayList<Account>();
    LedgerUnit mass = lot.unit();
    HELD.forEach(state -> accounts.add(bounded(state(lot.id(), state), mass)));
    accounts.add(bounded(supportOpen(lot.id()), mass));
    accounts.add(bounded(supportClaimed(lot.id()), mass));
    accounts.add(bounded(cost(lot.id()), new LedgerUnit.Money(lot.cost().currency())));
    for (AccountId id :
        List.of(outside(lot.product()), support(lot.product()), lost(lot.product()))) {
      accounts.add(new Account(id, mass, Account.Bound.FREE));
    }
    return accounts;
  }

  private static Account bounded(AccountId id, LedgerUnit unit) {
    return new Account(id, unit, Account.Bound.NOT_NEGATIVE);
  }
}
