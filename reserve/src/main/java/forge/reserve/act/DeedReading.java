package forge.reserve.act;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.lot.Certificate;
import forge.reserve.lot.Custody;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.Tolling;
import forge.reserve.order.Mandate;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.order.Urgency;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Commitment.Held;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads deeds from fields. */
final class DeedReading {

  /** The words for deeds, in the order in which they are told. */
  static final String WORDS =
      "open, receive, weigh, move, certify, pass, commit, set-aside, free, draw, replenish, "
          + "buy-back, transfer, count, write-off, claim-support, declare, order, deliver, charge, "
          + "accrue, pay, toll";

  private final Fields fields;

  private DeedReading(Fields fields) {
    this.fields = fields;
  }

  static Optional<Deed> read(Fields fields) {
    return new DeedReading(fields).deed(fields.text("act"));
  }

  private Optional<Deed> deed(String word) {
    return switch (word) {
      case "open" -> CharterFields.read(fields.under("charter")).map(Deed.Opened::new);
      case "receive" -> received();
      case "weigh", "move", "certify", "pass", "count", "write-off", "claim-support" ->
          ofLot(word, fields.text("lot"));
      case "commit", "set-aside", "draw", "replenish", "buy-back", "transfer", "charge" ->
          ofParty(word, fields.text("participant"), fields.text("product"));
      case "free" -> {
        String reservation = fields.text("reservation");
        yield build(() -> new Deed.Freed(reservation));
      }
      case "declare", "order", "deliver" -> ofRelease(word);
      case "accrue" -> {
        LocalDate until = fields.day("until");
        yield build(() -> new Deed.Accrued(until));
      }
      case "pay" -> {
        String party = fields.text("participant");
        BigDecimal amount = fields.decimal("amount");
        yield build(() -> new Deed.Paid(PartyId.of(party), amount));
      }
      case "toll" -> tolled();
      default -> {
        if (!word.isEmpty()) {
          fields.flaw("act", "must be one of " + WORDS);
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<Deed> build(Supplier<Deed> maker) {
    return fields.build("act", maker);
  }

  private Optional<Deed> received() {
    Optional<Lot> lot = LotFields.read(fields.under("lot"));
    BigDecimal borrowed = fields.decimalOr("borrowed", BigDecimal.ZERO);
    return build(() -> new Deed.Received(lot.orElseThrow(), borrowed));
  }

  private Optional<Deed> ofLot(String word, String lot) {
    return switch (word) {
      case "certify" -> {
        Optional<Certificate> certificate = LotFields.certificate(fields.under("certificate"));
        yield build(() -> new Deed.Certified(new LotId(lot), certificate.orElseThrow()));
      }
      case "pass" -> {
        Optional<Custody> next = LotFields.custody(fields.under("custody"));
        yield build(() -> new Deed.Passed(new LotId(lot), next.orElseThrow()));
      }
      default -> ofPart(word, lot, fields.grams("quantity"));
    };
  }

  private Optional<Deed> ofPart(String word, String lot, long grams) {
    return switch (word) {
      case "weigh" -> build(() -> new Deed.Weighed(new LotId(lot), grams));
      case "move" -> {
        LotState from = fields.choice("from", LotState.class);
        LotState to = fields.choice("to", LotState.class);
        String reason = fields.text("reason");
        yield build(() -> new Deed.Moved(new LotId(lot), from, to, grams, reason));
      }
      case "count" -> {
        LotState state = fields.choice("state", LotState.class);
        yield build(() -> new Deed.Counted(new LotId(lot), state, grams));
      }
      case "write-off" -> {
        LotState state = fields.choice("state", LotState.class);
        String reason = fields.text("reason");
        yield build(() -> new Deed.WrittenOff(new LotId(lot), state, grams, reason));
      }
      default -> {
        String programme = fields.text("programme");
        yield build(() -> new Deed.Claimed(new LotId(lot), grams, programme));
      }
    };
  }

  private Optional<Deed> ofParty(String word, String party, String product) {
    Supplier<Held> held = () -> new Held(PartyId.of(party), ProductId.of(product));
    return switch (word) {
      case "commit" -> committed(held);
      case "replenish" -> {
        Optional<Lot> lot = LotFields.read(fields.under("lot"));
        yield build(() -> new Deed.Replenished(held.get(), lot.orElseThrow()));
      }
      case "charge" -> charged(held);
      default -> ofQuantity(word, held, fields.grams("quantity"));
    };
  }

  private Optional<Deed> ofQuantity(String word, Supplier<Held> held, long grams) {
    return switch (word) {
      case "set-aside" -> {
        LocalDate until = fields.day("until");
        yield build(() -> new Deed.SetAside(held.get(), grams, until));
      }
      case "draw" -> {
        LocalDate by = fields.day("replenish-by");
        String reservation = fields.find("reservation").orElse("");
        yield build(() -> new Deed.Drawn(held.get(), grams, by, reservation));
      }
      case "transfer" -> {
        String to = fields.text("to");
        yield build(() -> new Deed.Transferred(held.get(), PartyId.of(to), grams));
      }
      default -> build(() -> new Deed.BoughtBack(held.get(), grams));
    };
  }

  private Optional<Deed> committed(Supplier<Held> held) {
    BigDecimal kilograms = BigDecimal.valueOf(fields.grams("quantity"), 3);
    BigDecimal price = fields.decimal("price");
    BigDecimal fee = fields.decimalOr("entry-fee", BigDecimal.ZERO);
    LocalDate from = fields.day("from");
    LocalDate until = fields.day("until");
    return build(
        () ->
            new Deed.Committed(
                new Commitment(
                    held.get(), kilograms, price, fee, new Commitment.Term(from, until))));
  }

  private Optional<Deed> charged(Supplier<Held> held) {
    LocalDate from = fields.day("from");
    LocalDate until = fields.day("until");
    BigDecimal interest = fields.decimal("interest");
    BigDecimal storage = fields.decimal("storage");
    BigDecimal insurance = fields.decimal("insurance");
    BigDecimal loss = fields.decimal("loss");
    return build(
        () ->
            new Deed.Charged(
                held.get(),
                new CarryingCharge.Days(from, until),
                new CarryingCharge(interest, storage, insurance, loss)));
  }

  private Optional<Deed> ofRelease(String word) {
    return switch (word) {
      case "declare" -> {
        String product = fields.text("product");
        String trigger = fields.text("trigger");
        LocalDate until = fields.day("until");
        yield build(() -> new Deed.Declared(ProductId.of(product), trigger, until));
      }
      case "deliver" -> {
        String order = fields.text("order");
        BigDecimal price = fields.decimal("price");
        yield build(() -> new Deed.Delivered(order, price));
      }
      default -> ordered();
    };
  }

  private Optional<Deed> ordered() {
    String id = fields.text("id");
    LocalDate on = fields.day("on");
    String by = fields.text("by");
    String trigger = fields.text("trigger");
    String purpose = fields.text("purpose");
    LocalDate due = fields.day("report-due");
    Urgency urgency = fields.choice("urgency", Urgency.class);
    String product = fields.text("product");
    long grams = fields.grams("quantity");
    String to = fields.text("to");
    return build(
        () ->
            new Deed.Ordered(
                new ReleaseOrder(
                    id,
                    new Mandate(PartyId.of(by), trigger, purpose, due),
                    urgency,
                    new ReleaseOrder.What(ProductId.of(product), grams, PartyId.of(to)),
                    on)));
  }

  private Optional<Deed> tolled() {
    String lot = fields.text("lot");
    long grams = fields.grams("quantity");
    BigDecimal yield = fields.decimal("yield");
    String party = fields.text("participant");
    String product = fields.text("product");
    Optional<Lot> returning = LotFields.read(fields.under("returning"));
    return build(
        () -> {
          Lot back = returning.orElseThrow();
          ProductId leaving = ProductId.of(product);
          return new Deed.Tolled(
              new LotId(lot),
              grams,
              new Tolling(leaving, back.product(), yield),
              back,
              new Held(PartyId.of(party), leaving));
        });
  }
}
