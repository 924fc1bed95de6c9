package forge.reserve.act;

import forge.reserve.ledger.AccountId;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Levels;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;

/** Works out what a participant is charged for carrying, from what the ledger says of its days. */
public final class Carrying {

  private Carrying() {}

  /**
   * The charge for some days: interest and insurance on what the participant held at their start,
   * drawn or not, at the locked price; storage and loss on what is on site for it.
   */
  public static CarryingCharge of(
      ReserveBook book, Commitment commitment, CarryingCharge.Days days) {
    Levels entitled = levels(book, PartyAccounts.entitlement(commitment.held()));
    Levels owed = levels(book, PartyAccounts.owed(commitment.held()));
    long held = Math.addExact(entitled.on(days.from()), owed.on(days.from()));
    return CarryingCharge.of(
        book.charter().carrying(),
        commitment.value(BigDecimal.valueOf(held, 3)),
        commitment.price(),
        entitled,
        days);
  }

  private static Levels levels(ReserveBook book, AccountId account) {
    return Levels.of(book.records(), account);
  }
}
