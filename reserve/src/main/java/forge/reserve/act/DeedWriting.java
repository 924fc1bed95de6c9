package forge.reserve.act;

import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import java.math.BigDecimal;

/** Puts deeds into fields. */
final class DeedWriting {

  private DeedWriting() {}

  /** The word for a deed. */
  static String word(Deed deed) {
    return switch (deed) {
      case Deed.Opened d -> "open";
      case Deed.Received d -> "receive";
      case Deed.Moved d -> "move";
      case Deed.Weighed d -> "weigh";
      case Deed.Certified d -> "certify";
      case Deed.Passed d -> "pass";
      case Deed.Committed d -> "commit";
      case Deed.SetAside d -> "set-aside";
      case Deed.Freed d -> "free";
      case Deed.Drawn d -> "draw";
      case Deed.Replenished d -> "replenish";
      case Deed.BoughtBack d -> "buy-back";
      case Deed.Transferred d -> "transfer";
      case Deed.Counted d -> "count";
      case Deed.WrittenOff d -> "write-off";
      case Deed.Claimed d -> "claim-support";
      case Deed.Declared d -> "declare";
      case Deed.Ordered d -> "order";
      case Deed.Delivered d -> "deliver";
      case Deed.Charged d -> "charge";
      case Deed.Accrued d -> "accrue";
      case Deed.Paid d -> "pay";
      case Deed.Tolled d -> "toll";
    };
  }

  static void put(Deed deed, Fields to) {
    switch (deed) {
      case Deed.Opened d -> CharterFields.put(d.charter(), to.under("charter"));
      case Deed.Received d -> {
        LotFields.put(d.lot(), to.under("lot"));
        to.put("borrowed", d.borrowed());
      }
      case Deed.Moved d ->
          part(to, d.lot(), d.grams())
              .put("from", d.from())
              .put("to", d.to())
              .put("reason", d.reason());
      case Deed.Weighed d -> part(to, d.lot(), d.grams());
      case Deed.Certified d ->
          LotFields.putCertificate(d.certificate(), to.put("lot", d.lot()).under("certificate"));
      case Deed.Passed d -> LotFields.putCustody(d.next(), to.put("lot", d.lot()).under("custody"));
      case Deed.Committed d -> put(d.commitment(), to);
      case Deed.Counted d -> part(to, d.lot(), d.grams()).put("state", d.state());
      case Deed.WrittenOff d -> writtenOff(to, d.lot(), d.state(), d.grams(), d.reason());
      case Deed.Claimed d -> part(to, d.lot(), d.grams()).put("programme", d.programme());
      case Deed.Declared d ->
          to.put("product", d.product()).put("trigger", d.trigger()).put("until", d.until());
      case Deed.Ordered d -> put(d.order(), to);
      case Deed.Delivered d -> to.put("order", d.order()).put("price", d.price());
      case Deed.Accrued d -> to.put("until", d.until());
      case Deed.Paid d -> to.put("participant", d.party()).put("amount", d.amount());
      case Deed.SetAside d -> held(to, d.held(), d.grams()).put("until", d.until());
      case Deed.Freed d -> to.put("reservation", d.reservation());
      case Deed.Drawn d -> {
        held(to, d.held(), d.grams()).put("replenish-by", d.replenishBy());
        if (!d.reservation().isEmpty()) {
          to.put("reservation", d.reservation());
        }
      }
      case Deed.Replenished d -> LotFields.put(d.lot(), held(to, d.held()).under("lot"));
      case Deed.BoughtBack d -> held(to, d.held(), d.grams());
      case Deed.Transferred d -> held(to, d.held(), d.grams()).put("to", d.to());
      case Deed.Charged d -> put(d, to);
      case Deed.Tolled d -> put(d, to);
    }
  }

  private static void writtenOff(Fields to, LotId lot, LotState state, long grams, String reason) {
    part(to, lot, grams).put("state", state).put("reason", reason);
  }

  private static Fields part(Fields to, LotId lot, long grams) {
    return to.put("lot", lot).put("quantity", kilograms(grams));
  }

  private static Fields held(Fields to, Held held, long grams) {
    return held(to, held).put("quantity", kilograms(grams));
  }

  private static Fields held(Fields to, Held held) {
    return to.put("participant", held.party()).put("product", held.product());
  }

  private static BigDecimal kilograms(long grams) {
    return BigDecimal.valueOf(grams, 3);
  }

  private static void put(Commitment commitment, Fields to) {
    held(to, commitment.held())
        .put("quantity", commitment.kilograms())
        .put("price", commitment.price())
        .put("entry-fee", commitment.entryFee())
        .put("from", commitment.term().from())
        .put("until", commitment.term().until());
  }

  private static void put(ReleaseOrder order, Fields to) {
    to.put("trigger", order.mandate().trigger())
        .put("purpose", order.mandate().purpose())
        .put("report-due", order.mandate().reportDue())
        .put("urgency", Fields.written(order.urgency()))
        .put("product", order.what().product())
        .put("quantity", kilograms(order.what().grams()))
        .put("to", order.what().to());
  }

  private static void put(Deed.Charged charged, Fields to) {
    held(to, charged.held())
        .put("from", charged.days().from())
        .put("until", charged.days().until())
        .put("interest", charged.charge().interest())
        .put("storage", charged.charge().storage())
        .put("insurance", charged.charge().insurance())
        .put("loss", charged.charge().loss());
  }

  private static void put(Deed.Tolled tolled, Fields to) {
    part(to, tolled.lot(), tolled.grams()).put("yield", tolled.tolling().yield());
    to.put("participant", tolled.claim().party());
    LotFields.put(tolled.returning(), to.under("returning"));
    to.put("product", tolled.tolling().leaving());
  }
}
