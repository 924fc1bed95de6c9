package forge.reserve.participant;

import forge.kernel.CurrencyId;
import forge.kernel.PartyId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import forge.reserve.lot.LotAccounts;
import forge.reserve.participant.Commitment.Held;
import java.util.ArrayList;
import java.util.List;

/** The names of the accounts of participants. */
public final class PartyAccounts {

  private PartyAccounts() {}

  /** What a participant may draw of a product. */
  public static AccountId entitlement(Held held) {
    return account("entitlement", held);
  }

  /** What a participant drew and has not replenished. */
  public static AccountId owed(Held held) {
    return account("owed", held);
  }

  /** The material that a participant has for what it owes. */
  public static AccountId delivered(Held held) {
    return account("delivered", held);
  }

  /** What that material cost the reserve. */
  public static AccountId swapped(Held held) {
    return account("swapped", held);
  }

  /** All that participants may draw of a product, and what they owe, with the sign turned. */
  public static AccountId pool(Held held) {
    return new AccountId("pool/" + held.product());
  }

  /** What a participant was charged and has not paid. */
  public static AccountId receivable(PartyId party) {
    return new AccountId("receivable/" + party);
  }

  private static AccountId account(String kind, Held held) {
    return new AccountId(kind + "/" + held.party() + "/" + held.product());
  }

  /** All accounts that one who holds a product needs. */
  public static List<Account> of(Held held, CurrencyId currency) {
    LedgerUnit mass = LotAccounts.unit(held.product());
    LedgerUnit money = new LedgerUnit.Money(currency);
    var accounts = new ArrayList<Account>();
    for (AccountId id : List.of(entitlement(held), owed(held), delivered(held))) {
      accounts.add(new Account(id, mass, Account.Bound.NOT_NEGATIVE));
    }
    accounts.add(new Account(swapped(held), money, Account.Bound.NOT_NEGATIVE));
    accounts.add(new Account(receivable(held.party()), money, Account.Bound.NOT_NEGATIVE));
    accounts.add(new Account(pool(held), mass, Account.Bound.FREE));
    accounts.add(new Account(LotAccounts.outside(held.product()), mass, Account.Bound.FREE));
    return accounts;
  }
}
