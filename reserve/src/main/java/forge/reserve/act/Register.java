package forge.reserve.act;

import forge.kernel.CurrencyId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import java.util.List;

/**
 * The register of acts: every act moves one hundredth of no currency (ISO 4217 XXX) to the account
 * of acts that were made, with the act itself as the reason; where it is longer than a reason, one
 * more for each part before the last to the account of text. So an act is recorded with the amounts
 * that it moves or not at all, and an act that moves none is recorded too.
 */
public final class Register {

  /** From where acts come. */
  public static final AccountId TO_COME = new AccountId("register/to-come");

  /** The acts that were made; the balance is their number. */
  public static final AccountId MADE = new AccountId("register/acts");

  /** The parts of acts that are longer than a reason. */
  public static final AccountId TEXT = new AccountId("register/text");

  private static final LedgerUnit UNIT = new LedgerUnit.Money(CurrencyId.of("XXX"));

  private Register() {}

  static List<Account> accounts() {
    return List.of(
        new Account(TO_COME, UNIT, Account.Bound.FREE),
        new Account(TEXT, UNIT, Account.Bound.NOT_NEGATIVE),
        new Account(MADE, UNIT, Account.Bound.NOT_NEGATIVE));
  }
}
