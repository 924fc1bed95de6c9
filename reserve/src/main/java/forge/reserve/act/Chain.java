package forge.reserve.act;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The transfers of an act, recorded together or not at all; the first are the act itself as text.
 */
final class Chain {

  private final Act act;
  private final List<Account> accounts = new ArrayList<>(Register.accounts());
  private final List<Transfer> transfers = new ArrayList<>();

  Chain(Act act) {
    this.act = act;
    List<String> parts = ActText.parts(act);
    for (int i = 0; i < parts.size(); i++) {
      AccountId to = i < parts.size() - 1 ? Register.TEXT : Register.MADE;
      add(new Movement.Move(Register.TO_COME, to, 1), parts.get(i));
    }
  }

  /** The identifier of the first transfer of an act. */
  static TransferId first(String act) {
    return new TransferId(act + ":0");
  }

  /** Names accounts that must be open before. */
  Chain with(Collection<Account> needed) {
    accounts.addAll(needed);
    return this;
  }

  /** Moves an amount; nothing is no movement. */
  Chain move(AccountId from, AccountId to, long amount) {
    return amount == 0 ? this : add(new Movement.Move(from, to, amount));
  }

  /** Adds any movement. */
  Chain add(Movement movement) {
    return add(movement, DeedWriting.word(act.deed()));
  }

  private Chain add(Movement movement, String reason) {
    var id = new TransferId(act.id() + ":" + transfers.size());
    transfers.add(new Transfer(id, movement, act.on(), act.by(), reason));
    return this;
  }

  List<Account> accounts() {
    return List.copyOf(accounts);
  }

  List<Transfer> transfers() {
    return List.copyOf(transfers);
  }
}
