package forge.reserve.act;

import static forge.reserve.act.SmallReserve.MAKER;
import static forge.reserve.act.SmallReserve.START;
import static forge.reserve.act.SmallReserve.TONNE;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.Count;
import forge.reserve.lot.Custody;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotId;
import forge.reserve.lot.LotState;
import forge.reserve.lot.SmallLots;
import forge.reserve.lot.Tolling;
import forge.reserve.order.Mandate;
import forge.reserve.order.ReleaseOrder;
import forge.reserve.order.Urgency;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.Commitment.Held;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What acts do to a reserve of 500 t at 20 USD/kg. */
class DeskTest {

  private static final LotId LOT = new LotId("L-1");

  private final SmallReserve reserve = SmallReserve.running();

  private static Deed.Drawn draw(long tonnes, int replenishDay) {
    return new Deed.Drawn(MAKER, tonnes * TONNE, START.plusDays(replenishDay), "");
  }

  private static Deed.Replenished replenish(String lot, String kilograms) {
    return new Deed.Replenished(MAKER, SmallLots.lot(lot, kilograms, "99", "2027-03-01"));
  }

  private String refusal(Deed deed, int day, String by) {
    return reserve.apply(deed, day, by) instanceof Desk.Result.Refused(var _, String sentence)
        ? sentence
        : "done";
  }

  private String refusal(Deed deed) {
    return refusal(deed, 100, "Board");
  }

  private long entitled() {
    return reserve.posted(PartyAccounts.entitlement(MAKER)) / TONNE;
  }

  private long owed() {
    return reserve.posted(PartyAccounts.owed(MAKER)) / TONNE;
  }

  @Test
  void aDrawIsOwedUntilItIsReplenishedAndStorageFollowsIt() {
    reserve.done(draw(200, 80), 30);
    assertThat(entitled()).isEqualTo(300);
    assertThat(owed()).isEqualTo(200);

    reserve.done(replenish("L-2", "200000"), 75);
    assertThat(entitled()).isEqualTo(500);
    assertThat(owed()).isZero();

    CarryingCharge charge =
        Carrying.of(
            reserve.book(),
            reserve.book().findCommitment(MAKER).orElseThrow(),
            new CarryingCharge.Days(START, START.plusDays(90)));
    assertThat(charge.interest()).isEqualTo("147945.21");
    assertThat(charge.storage()).isEqualTo("32400.00");
    assertThat(reserve.book().obligations().defaults(START.plusDays(90))).isEmpty();
  }

  @Test
  void whatReplacesALotTakesItsCostOverWhateverItSaysItself() {
    reserve.done(draw(200, 80), 30);
    reserve.done(replenish("L-2", "200000"), 75);

    assertThat(reserve.posted(LotAccounts.cost(new LotId("L-2")))).isEqualTo(400_000_000);
    assertThat(reserve.book().findLot(new LotId("L-2")).orElseThrow().cost().pricePerKg())
        .isEqualByComparingTo("20");
  }

  @Test
  void whatIsReplenishedAfterItsDayIsADefault() {
    reserve.done(draw(200, 74), 30);
    assertThat(reserve.book().obligations().defaults(START.plusDays(75)))
        .singleElement()
        .satisfies(event -> assertThat(event.grams()).isEqualTo(200 * TONNE));

    reserve.done(replenish("L-2", "200000"), 75);

    assertThat(reserve.book().obligations().defaults(START.plusDays(90)))
        .singleElement()
        .satisfies(event -> assertThat(event.cured()).isTrue());
  }

  @Test
  void allOfItIsDrawnInADeclaredDisruptionAndHalfOtherwise() {
    assertThat(refusal(draw(251, 80), 30, "Maker"))
        .contains("outside a declared disruption Maker may owe 250000 kg");

    reserve.done(new Deed.Declared(SmallLots.OXIDE, "exports stopped", START.plusDays(60)), 20);

    assertThat(refusal(draw(500, 80), 30, "Maker")).isEqualTo("done");
    assertThat(entitled()).isZero();
  }

  @Test
  void aTonneIsPaidSupportOnce() {
    reserve.done(new Deed.Claimed(LOT, 500 * TONNE, "floor"));

    assertThat(refusal(new Deed.Claimed(LOT, 1, "floor"))).contains("insufficient");
  }

  @Test
  void supportThatWasPaidOnOxideIsNotPaidOnItsMetal() {
    reserve.done(new Deed.Claimed(LOT, 400 * TONNE, "floor"));
    ProductId metal = ProductId.of("ndpr-metal");
    Lot back = SmallLots.lot("M-1", metal, "160000", "1", "2027-03-01");

    reserve.done(
        new Deed.Tolled(
            LOT,
            200 * TONNE,
            new Tolling(SmallLots.OXIDE, metal, new BigDecimal("0.8")),
            back,
            MAKER),
        50);

    Held metalHeld = new Held(MAKER.party(), metal);
    assertThat(entitled()).isEqualTo(300);
    assertThat(reserve.posted(PartyAccounts.entitlement(metalHeld))).isEqualTo(160 * TONNE);
    assertThat(reserve.posted(LotAccounts.cost(back.id()))).isEqualTo(400_000_000);
    assertThat(reserve.posted(LotAccounts.supportOpen(back.id()))).isEqualTo(80 * TONNE);
    assertThat(reserve.posted(LotAccounts.supportClaimed(back.id()))).isEqualTo(80 * TONNE);
    assertThat(reserve.posted(LotAccounts.supportOpen(LOT))).isZero();
  }

  @Test
  void aWeightOutsideTheToleranceIsRefusedAndOneInsideIsTaken() {
    Lot lot = SmallLots.lot("L-9", "25000", "20", "2027-01-05");
    reserve.done(new Deed.Received(lot, BigDecimal.ZERO));
    reserve.done(
        new Deed.Moved(lot.id(), LotState.PLEDGED_IN, LotState.INSPECTED, 25 * TONNE, "arrived"));

    assertThat(refusal(new Deed.Weighed(lot.id(), 24_499_999))).contains("outside the tolerance");
    reserve.done(new Deed.Weighed(lot.id(), 24_500_000), 3);

    assertThat(reserve.posted(LotAccounts.state(lot.id(), LotState.INSPECTED)))
        .isEqualTo(24_500_000);
    assertThat(reserve.posted(LotAccounts.supportOpen(lot.id()))).isEqualTo(24_500_000);
  }

  @Test
  void whatIsSetAsideIsNotDrawnByAnotherAndIsDrawnByItsReservation() {
    reserve.done(new Deed.SetAside(MAKER, 250 * TONNE, START.plusYears(1)));
    Held other = new Held(PartyId.of("Other"), SmallLots.OXIDE);
    reserve.done(new Deed.Transferred(MAKER, other.party(), 250 * TONNE));
    reserve.done(new Deed.Declared(SmallLots.OXIDE, "exports stopped", START.plusDays(60)), 20);

    assertThat(refusal(new Deed.SetAside(other, 251 * TONNE, START.plusYears(1))))
        .contains("Other is entitled to 250000.000 kg");
    String reservation =
        reserve.book().acts().stream()
            .filter(act -> act.deed() instanceof Deed.SetAside)
            .findFirst()
            .orElseThrow()
            .id();
    reserve.done(new Deed.Drawn(MAKER, 200 * TONNE, START.plusDays(80), reservation), 30);

    assertThat(reserve.posted(PartyAccounts.delivered(MAKER))).isEqualTo(200 * TONNE);
    assertThat(reserve.book().holdings().getFirst().in(LotState.RESERVED)).isZero();
    assertThat(reserve.posted(LotAccounts.cost(LOT))).isEqualTo(600_000_000);
  }

  @Test
  void aReleaseIsPickedThenDeliveredAndItsClockStops() {
    reserve.done(new Deed.Declared(SmallLots.OXIDE, "exports stopped", START.plusDays(60)), 20);
    var order =
        new ReleaseOrder(
            "A-7",
            new Mandate(PartyId.of("Board"), "licences", "emergency", START.plusDays(50)),
            Urgency.EMERGENCY,
            new ReleaseOrder.What(SmallLots.OXIDE, 100 * TONNE, PartyId.of("Maker")),
            START.plusDays(21));
    reserve.apply(new Act("A-7", START.plusDays(21), PartyId.of("Board"), new Deed.Ordered(order)));
    assertThat(reserve.book().holdings().getFirst().in(LotState.CANCELLED)).isEqualTo(100 * TONNE);

    reserve.apply(
        new Act(
            "A-8",
            START.plusDays(29),
            PartyId.of("Board"),
            new Deed.Delivered("A-7", new BigDecimal("30"))));

    assertThat(reserve.book().waiting()).isEmpty();
    assertThat(reserve.posted(Purse.SOLD)).isEqualTo(200_000_000);
    assertThat(reserve.posted(Purse.SALES)).isEqualTo(-300_000_000);
    assertThat(
            reserve
                .book()
                .charter()
                .releases()
                .clock(
                    order,
                    reserve.book().findDelivery("A-7").map(ReserveBook.Delivery::on),
                    START.plusDays(99))
                .state())
        .hasToString("delivered in time");
  }

  @Test
  void aCountAssertsAndAReceiptBackdatedBehindItDoesNotDefeatIt() {
    reserve.done(new Deed.Counted(LOT, LotState.WARRANTED, 499 * TONNE), 40);
    assertThat(reserve.posted(LotAccounts.state(LOT, LotState.WARRANTED))).isEqualTo(500 * TONNE);

    reserve.done(draw(10, 80), 20);

    assertThat(
            Count.standing(
                reserve.ledger,
                LotAccounts.state(LOT, LotState.WARRANTED),
                START.plusDays(41),
                Instant.MAX))
        .isEqualTo(499 * TONNE);
  }

  @Test
  void whatIsWrittenOffTakesItsOwnCostWithItAndNoLaterOne() {
    reserve.warranted(SmallLots.lot("L-2", "1000", "70", "2027-06-01"), "0");

    reserve.done(new Deed.WrittenOff(LOT, LotState.WARRANTED, TONNE / 1000, "spilt"), 10);

    assertThat(reserve.posted(Purse.LOSSES)).isEqualTo(2_000);
    assertThat(reserve.posted(LotAccounts.cost(LOT))).isEqualTo(999_998_000);
  }

  @Test
  void theSameActIsDoneOnceAndAnotherUnderItsIdentifierIsRefused() {
    Act act = new Act("D-1", START.plusDays(30), PartyId.of("Maker"), draw(100, 80));
    Act other = new Act("D-1", START.plusDays(30), PartyId.of("Maker"), draw(50, 80));

    assertThat(reserve.apply(act)).isInstanceOf(Desk.Result.Done.class);
    assertThat(reserve.apply(act)).isInstanceOf(Desk.Result.Repeated.class);
    assertThat(reserve.apply(other)).isInstanceOf(Desk.Result.Refused.class);
    assertThat(owed()).isEqualTo(100);
  }

  @Test
  void theSameDaysAreNotChargedTwiceAndAChargeIsPaidOnce() {
    var days = new CarryingCharge.Days(START, START.plusDays(90));
    CarryingCharge charge =
        Carrying.of(reserve.book(), reserve.book().findCommitment(MAKER).orElseThrow(), days);

    reserve.done(new Deed.Charged(MAKER, days, charge), 90);
    reserve.done(new Deed.Paid(MAKER.party(), new BigDecimal("188445.21")), 95);

    assertThat(refusal(new Deed.Charged(MAKER, days, charge))).contains("charged before");
    assertThat(refusal(new Deed.Paid(MAKER.party(), new BigDecimal("0.01"))))
        .contains("insufficient");
  }

  @Test
  void ofTwoWhoDrawTheLastTonneAtOnceOneGetsIt() {
    reserve.done(new Deed.Declared(SmallLots.OXIDE, "exports stopped", START.plusDays(60)), 20);
    reserve.done(draw(499, 80), 30);

    List<Desk.Result> results =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(
                i ->
                    reserve.apply(
                        new Act("W-" + i, START.plusDays(31), MAKER.party(), draw(1, 80))))
            .toList();

    assertThat(results).filteredOn(Desk.Result.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(Desk.Result.Refused.class::isInstance).hasSize(3);
    assertThat(owed()).isEqualTo(500);
    assertThat(entitled()).isZero();
  }

  @Test
  void everyRuleHasItsSentence() {
    assertThat(refusal(draw(10, 50), 60, "Maker")).contains("replenished on a later day");
    assertThat(refusal(replenish("L-3", "1"))).contains("Maker owes 0.000 kg");
    assertThat(refusal(new Deed.Declared(SmallLots.OXIDE, "x", START.plusDays(200)), 100, "Maker"))
        .contains("is no authority");
    assertThat(refusal(new Deed.Passed(new LotId("L-7"), custody()))).contains("there is no lot");
    assertThat(refusal(new Deed.Received(SmallLots.lot("L-1", "1", "1", "2027-01-01"), dec("0"))))
        .contains("there is a lot L-1 already");
    assertThat(
            refusal(new Deed.Moved(LOT, LotState.WARRANTED, LotState.PLEDGED_IN, 1, "by mistake")))
        .contains("does not become pledged-in");
  }

  private static Custody custody() {
    return new Custody(PartyId.of("Rail"), "Site B", START);
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  @Test
  void everyActIsTheSameAfterItWasWrittenAndRead() {
    reserve.done(draw(10, 80), 20);
    reserve.done(replenish("L-2", "10000"), 30);
    reserve.done(new Deed.Passed(LOT, custody()), 31);

    List<Act> acts = reserve.book().acts();

    assertThat(acts).hasSizeGreaterThan(6);
    assertThat(acts).allSatisfy(act -> assertThat(ActText.read(ActText.of(act))).isEqualTo(act));
    assertThat(
            ActText.read(
                ActText.of(
                    new Act(
                        "X",
                        START,
                        PartyId.of("B"),
                        new Deed.WrittenOff(LOT, LotState.WARRANTED, 5, "two\nlines \\n: a: b")))))
        .extracting(act -> ((Deed.WrittenOff) act.deed()).reason())
        .isEqualTo("two\nlines \\n: a: b");
  }

  @Test
  void flawsAreToldAllAtOnce() {
    Fields fields =
        Fields.of(
            Map.of("act", "draw", "id", "D", "on", "2026-02-30", "by", "x", "quantity", "many"));

    assertThat(ActText.read(fields)).isEmpty();
    assertThat(fields.flaws())
        .extracting(Fields.Flaw::key)
        .containsExactlyInAnyOrder("on", "participant", "product", "quantity", "replenish-by");
  }
}
