package forge.reserve.act;

import forge.kernel.CurrencyId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import java.util.List;

/** The money accounts of a reserve itself. */
public final class Purse {

  /** Private capital that was paid in, with the sign turned. */
  public static final AccountId CAPITAL = new AccountId("capital");

  /** The lender: what it promised, with the sign turned. */
  public static final AccountId LENDER = new AccountId("lender");

  /** What was promised and is not drawn. */
  public static final AccountId UNDRAWN = new AccountId("loan/undrawn");

  public static final AccountId CASH = new AccountId("cash");

  /** Entry fees that came in, with the sign turned. */
  public static final AccountId FEES = new AccountId("income/entry-fees");

  /** Carrying that was charged, with the sign turned. */
  public static final AccountId CARRYING = new AccountId("income/carrying");

  /** What was sold, at its price, with the sign turned. */
  public static final AccountId SALES = new AccountId("income/sales");

  /** What was sold, at cost. */
  public static final AccountId SOLD = new AccountId("expense/sold");

  /** What was lost, at cost. */
  public static final AccountId LOSSES = new AccountId("expense/losses");

  /** Interest on the loan. */
  public static final AccountId INTEREST = new AccountId("expense/interest");

  /** Interest that is owed to the lender, with the sign turned. */
  public static final AccountId INTEREST_OWED = new AccountId("lender/interest");

  private Purse() {}

  static List<Account> accounts(CurrencyId currency) {
    LedgerUnit money = new LedgerUnit.Money(currency);
    return List.of(
        new Account(CAPITAL, money, Account.Bound.FREE),
        new Account(LENDER, money, Account.Bound.FREE),
        new Account(UNDRAWN, money, Account.Bound.NOT_NEGATIVE),
        new Account(CASH, money, Account.Bound.NOT_NEGATIVE),
        new Account(FEES, money, Account.Bound.FREE),
        new Account(CARRYING, money, Account.Bound.FREE),
        new Account(SALES, money, Account.Bound.FREE),
        new Account(SOLD, money, Account.Bound.FREE),
        new Account(LOSSES, money, Account.Bound.FREE),
        new Account(INTEREST, money, Account.Bound.FREE),
        new Account(INTEREST_OWED, money, Account.Bound.FREE));
  }
}
