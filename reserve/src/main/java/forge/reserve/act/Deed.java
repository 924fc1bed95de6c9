package forge.reserve.act;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.lot.Certificate;
import forge.reserve.lot.Custody;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Tolling;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody does with the reserve. Masses are in grams. */
public sealed interface Deed {

  /** Founds it. */
  record Opened(Charter charter) implements Deed {}

  /** Takes a lot in and pays for it, so much of that from the loan. */
  record Received(Lot lot, BigDecimal borrowed) implements Deed {}

  /** Takes a part of a lot from one state to another. */
  record Moved(LotId lot, LotState from, LotState to, long grams, String reason) implements Deed {}

  /** States what a lot that is inspected weighs, net. */
  record Weighed(LotId lot, long grams) implements Deed {}

  /** Puts a lot under another certificate. */
  record Certified(LotId lot, Certificate certificate) implements Deed {}

  /** Passes a lot to another keeper or site. */
  record Passed(LotId lot, Custody next) implements Deed {}

  /** Takes a participant's commitment in. */
  record Committed(Commitment commitment) implements Deed {}

  /** Sets material aside for a participant until the end of a day. */
  record SetAside(Held held, long grams, LocalDate until) implements Deed {}

  /** Frees what was set aside by another act. */
  record Freed(String reservation) implements Deed {}

  /** Draws material that is to be replenished by a day. */
  record Drawn(Held held, long grams, LocalDate replenishBy, String reservation) implements Deed {}

  /** Brings back what was drawn, as a new lot. */
  record Replenished(Held held, Lot lot) implements Deed {}

  /** Buys back for good, at the locked price. */
  record BoughtBack(Held held, long grams) implements Deed {}

  /** Passes an entitlement to another participant. */
  record Transferred(Held held, PartyId to, long grams) implements Deed {}

  /** Says what was found of a lot in a state. */
  record Counted(LotId lot, LotState state, long grams) implements Deed {}

  /** Writes off what is not there. */
  record WrittenOff(LotId lot, LotState state, long grams, String reason) implements Deed {}

  /** Claims support for tonnes of a lot. */
  record Claimed(LotId lot, long grams, String programme) implements Deed {}

  /** Declares a disruption of a product. */
  record Declared(ProductId product, String trigger, LocalDate until) implements Deed {}

  /** Orders a release. */
  record Ordered(ReleaseOrder order) implements Deed {}

  /** Delivers what was ordered, at a price by the kilogram. */
  record Delivered(String order, BigDecimal price) implements Deed {}

  /** Charges a participant for carrying. */
  record Charged(Held held, CarryingCharge.Days days, CarryingCharge charge) implements Deed {}

  /** Posts the interest on the loan up to, and without, a day. */
  record Accrued(LocalDate until) implements Deed {}

  /** Takes a payment in. */
  record Paid(PartyId party, BigDecimal amount) implements Deed {}

  /** Sends a part of a lot to a toller, of which another lot returns; the claim goes with it. */
  record Tolled(LotId lot, long grams, Tolling tolling, Lot returning, Held claim)
      implements Deed {}
}
