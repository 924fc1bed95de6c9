package forge.levy.watch;

import static forge.levy.watch.Watched.kilograms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Each question asked of shipments made by hand: where it is raised, where not, and at its edge.
 */
class WatchTest {

  private static final Known NOTHING = kilograms(0);

  private static String figure(Flag flag, String name) {
    return flag.figures().stream()
        .filter(each -> each.name().equals(name))
        .map(FlagFigure::text)
        .findFirst()
        .orElseThrow();
  }

  // A quarter of 400 t a year is 100 t, and 1.25 times that is 125 t.

  @Test
  void anEconomyShipsMoreThanItCanHave() {
    var watched =
        new Watched()
            .supply(NOTHING, kilograms(300_000), kilograms(100_000))
            .add(Shipment.of("A", "2026-01-10", "100000", "10"))
            .add(Shipment.of("B", "2026-03-10", "25001", "10").from("", "THA"));

    assertThat(watched.flags(FlagKind.TRANSSHIPMENT))
        .filteredOn(each -> each.question().startsWith("Where did THA get"))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.severity()).isEqualTo(Severity.LOW);
              assertThat(flag.scope().period()).isEqualTo("2026-Q1");
              assertThat(figure(flag, "Mass in the period")).isEqualTo("125001.000 kg");
              assertThat(figure(flag, "Limit for the period")).isEqualTo("125000.000 kg");
              assertThat(figure(flag, "Imports from outside the zone, in a year"))
                  .isEqualTo("100000.000 kg");
              assertThat(flag.explanation().parts()).hasSize(5);
            });
  }

  @Test
  void atTheLimitNothingIsAsked() {
    var watched =
        new Watched()
            .supply(kilograms(400_000), NOTHING, NOTHING)
            .add(Shipment.of("A", "2026-01-10", "125000", "10"));
    assertThat(watched.flags(FlagKind.TRANSSHIPMENT)).isEmpty();
  }

  @Test
  void whatIsClaimedToBeMadeIsHeldAgainstMinesAndPlantsAlone() {
    var watched =
        new Watched()
            .supply(kilograms(40_000), NOTHING, kilograms(4_000_000))
            .add(Shipment.of("A", "2026-01-10", "50000", "10"));
    // 1.25 · 3/12 · 40 t = 12.5 t; four times that.
    assertThat(watched.flags(FlagKind.TRANSSHIPMENT))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.question())
                  .isEqualTo(
                      "Was what is claimed to come from THA of oxide in 2026-Q1 made there?");
              assertThat(flag.severity()).isEqualTo(Severity.HIGH);
            });
  }

  @Test
  void aMissingFigureIsNamedAndNothingIsAsked() {
    var watched =
        new Watched()
            .supply(NOTHING, new Known.Missing("the capacity of smelt in THA"), NOTHING)
            .add(Shipment.of("A", "2026-01-10", "50000", "10"));
    assertThat(watched.flags(FlagKind.TRANSSHIPMENT)).isEmpty();
    assertThat(watched.untested(FlagKind.TRANSSHIPMENT))
        .singleElement()
        .extracting(Untested::missing)
        .isEqualTo(List.of("the capacity of smelt in THA"));
  }

  @Test
  void aValueFarBelowTheReferencePriceIsAsked() {
    var low = Shipment.of("A", "2026-01-10", "10", "69.99");
    assertThat(new Watched().reference("100").add(low).flags(FlagKind.UNDER_INVOICING))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.subject()).isEqualTo(new Subject(Subject.Kind.EXPORTER, "A"));
              assertThat(figure(flag, "Unit value")).isEqualTo("69.99000000 USD/kg");
              assertThat(figure(flag, "Limit")).isEqualTo("70.00000000 USD/kg");
              assertThat(flag.question()).endsWith("?");
            });
    assertThat(new Watched().reference("100").add(low.at("70")).flags(FlagKind.UNDER_INVOICING))
        .isEmpty();
  }

  /** Seven exporters at 97 to 103: with the eighth below them the median is 99.5. */
  private static Watched market(String eighth) {
    var watched = new Watched();
    for (int i = 97; i <= 103; i++) {
      watched.add(Shipment.of("E" + i, "2026-01-10", "10", String.valueOf(i)));
    }
    return watched.add(Shipment.of("low", "2026-01-10", "100000", eighth));
  }

  @Test
  void aValueFarBelowTheOthersIsAskedWhateverItsMass() {
    // 0.70 · 99.5 = 69.65; the median distance is 2, so 3.5 · 1.4826 · 2 = 10.4 below is nearer.
    assertThat(market("69.64").flags(FlagKind.UNDER_INVOICING))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.subject().name()).isEqualTo("low");
              assertThat(figure(flag, "Median of exporters")).isEqualTo("99.50000000 USD/kg");
              assertThat(figure(flag, "Exporters")).isEqualTo("8 exporters");
            });
    assertThat(market("69.65").flags(FlagKind.UNDER_INVOICING)).isEmpty();
  }

  @Test
  void tooFewExportersAndNoReferencePriceAreSaid() {
    var watched = new Watched().add(Shipment.of("A", "2026-01-10", "10", "1"));
    assertThat(watched.flags(FlagKind.UNDER_INVOICING)).isEmpty();
    assertThat(watched.untested(FlagKind.UNDER_INVOICING))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.missing())
                    .containsExactly(
                        "a reference price of oxide in 2026-Q1",
                        "1 exporters, of 8 that a median needs"));
  }

  /** Of ten equal lines a month after the floor of 100, so many just at it; before, one was. */
  private static Watched bunched(int atFloor) {
    var watched = new Watched().floor("100");
    watched.add(9, Shipment.of("A", "2026-05-10", "10", "90"));
    watched.add(1, Shipment.of("A", "2026-05-10", "10", "101"));
    watched.add(20 - atFloor, Shipment.of("A", "2026-08-10", "10", "130"));
    return watched.add(atFloor, Shipment.of("A", "2026-08-10", "10", "100"));
  }

  @Test
  void valuesThatBunchAtTheFloorAreAsked() {
    // 8 of 20 are 0.40, and 0.30 more than the one of ten before.
    assertThat(bunched(8).flags(FlagKind.VALUE_UPLIFT))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(figure(flag, "Share at the floor")).isEqualTo("0.4000 share");
              assertThat(figure(flag, "Share in the same band before")).isEqualTo("0.1000 share");
              assertThat(flag.scope().period())
                  .isEqualTo("2026-07 to 2026-12, against 2026-01 to 2026-06");
            });
    // 7 of 20 are 0.25 more: at the threshold.
    assertThat(bunched(7).flags(FlagKind.VALUE_UPLIFT)).isEmpty();
  }

  @Test
  void theBandIsHalfOpen() {
    var watched = new Watched().floor("100");
    watched.add(5, Shipment.of("A", "2026-08-10", "10", "99.99"));
    watched.add(5, Shipment.of("A", "2026-08-10", "10", "102"));
    assertThat(watched.flags(FlagKind.VALUE_UPLIFT)).isEmpty();
    watched.add(10, Shipment.of("A", "2026-08-10", "10", "101.99"));
    // Without lines before, the next band is compared: 0.50 against 0.25, at the threshold.
    assertThat(watched.flags(FlagKind.VALUE_UPLIFT)).isEmpty();
    watched.add(1, Shipment.of("A", "2026-08-10", "10", "100"));
    assertThat(watched.flags(FlagKind.VALUE_UPLIFT))
        .singleElement()
        .satisfies(
            flag ->
                assertThat(figure(flag, "Share in the next band above")).isEqualTo("0.2381 share"));
  }

  /** Before the floor 8,000 kg of metal in oxide and 2,000 in magnets; after it, as given. */
  private static Watched shifted(String oxide, String magnets) {
    return new Watched()
        .floor("100")
        .add(
            Shipment.of("", "2026-03-10", "10000", "150"),
            Shipment.of("", "2026-03-10", "5000", "150").of("magnet"),
            Shipment.of("", "2026-09-10", oxide, "150"),
            Shipment.of("", "2026-09-10", magnets, "150").of("magnet"));
  }

  @Test
  void massThatMovesToLaterStagesIsAsked() {
    // After: 5,900 kg in oxide and 4,100 kg in magnets, so the share fell from 0.80 to 0.59.
    assertThat(shifted("7375", "10250").flags(FlagKind.STAGE_SHIFT))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.subject()).isEqualTo(new Subject(Subject.Kind.ECONOMY, "THA"));
              assertThat(figure(flag, "Share of the levied stage after")).isEqualTo("0.5900 share");
              assertThat(figure(flag, "Elements at later stages after")).isEqualTo("4100.000 kg");
            });
    // 6,000 and 4,000: the share fell by 0.20, the threshold.
    assertThat(shifted("7500", "10000").flags(FlagKind.STAGE_SHIFT)).isEmpty();
  }

  @Test
  void aShareThatFellBecauseLessOxideCameIsNoShift() {
    assertThat(shifted("2500", "5000").flags(FlagKind.STAGE_SHIFT)).isEmpty();
  }

  @Test
  void pricesBetweenRelatedPersonsAreHeldAgainstThoseOfStrangers() {
    var own = Shipment.of("A", "2026-05-10", "10", "100");
    var watched = new Watched().add(10, own).add(10, own.at("84.99").toRelated());
    assertThat(watched.flags(FlagKind.RELATED_PARTIES))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(figure(flag, "Gap")).isEqualTo("0.1501 share");
              assertThat(figure(flag, "Unit value, own unrelated sales"))
                  .isEqualTo("100.0000000 USD/kg");
              assertThat(flag.scope().period()).isEqualTo("2025-12 to 2026-05");
            });
    assertThat(
            new Watched()
                .add(10, own)
                .add(10, own.at("85").toRelated())
                .flags(FlagKind.RELATED_PARTIES))
        .isEmpty();
  }

  @Test
  void othersStandInWhereOwnSalesToStrangersAreFew() {
    var own = Shipment.of("A", "2026-05-10", "10", "50").toRelated();
    var watched = new Watched().add(10, own).add(10, Shipment.of("B", "2026-05-10", "10", "100"));
    assertThat(watched.flags(FlagKind.RELATED_PARTIES))
        .extracting(Flag::threshold)
        .containsExactlyInAnyOrder(
            "prices apart by more than 0.15 of the unrelated one",
            "more than 0.85 of the value goes to related persons");
    assertThat(new Watched().add(10, own).untested(FlagKind.RELATED_PARTIES))
        .singleElement()
        .extracting(Untested::missing)
        .isEqualTo(List.of("lines between strangers: 0, of 10 needed"));
  }

  @Test
  void salesToRelatedPersonsAloneAreAskedAboveTheShare() {
    var own = Shipment.of("A", "2026-05-10", "10", "100");
    assertThat(new Watched().add(15, own).add(85, own.toRelated()).flags(FlagKind.RELATED_PARTIES))
        .isEmpty();
    assertThat(new Watched().add(15, own).add(86, own.toRelated()).flags(FlagKind.RELATED_PARTIES))
        .singleElement()
        .extracting(flag -> figure(flag, "Share of related sales in value"))
        .isEqualTo("0.8515 share");
  }

  @Test
  void goodsFromOutsideThroughAMemberAreAsked() {
    var whole = Shipment.of("A", "2026-05-10", "94998", "10");
    var through = Shipment.of("B", "2026-05-10", "5002", "10").from("CHN", "THA");
    assertThat(new Watched().add(whole, through).flags(FlagKind.CONSIGNMENT))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.question())
                  .isEqualTo(
                      "What was done in THA to oxide of origin CHN that originates outside the"
                          + " zone, in 2026-Q2?");
              assertThat(figure(flag, "Mass on the route")).isEqualTo("5002.000 kg");
            });
    var edge = Shipment.of("B", "2026-05-10", "5000", "10").from("CHN", "THA");
    var rest = Shipment.of("A", "2026-05-10", "95000", "10");
    assertThat(new Watched().add(rest, edge).flags(FlagKind.CONSIGNMENT)).isEmpty();
    var inside = Shipment.of("B", "2026-05-10", "90000", "10").from("USA", "THA");
    assertThat(new Watched().add(rest, inside).flags(FlagKind.CONSIGNMENT)).isEmpty();
  }

  @Test
  void aMembersOriginFromOutsideIsAsked() {
    assertThat(
            new Watched()
                .add(Shipment.of("B", "2026-05-10", "5000", "10").from("THA", "CHN"))
                .flags(FlagKind.CONSIGNMENT))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.subject().name()).isEqualTo("CHN");
              assertThat(flag.severity()).isEqualTo(Severity.HIGH);
            });
  }

  @Test
  void noEntryIsLost() {
    var watched =
        new Watched()
            .add(Shipment.of("A", "2026-05-10", "10", "10"))
            .add(Shipment.of("A", "2026-05-10", "10", "10").of(""))
            .add(Shipment.of("A", "2026-05-10", "0", "10"));
    Watch watch = watched.watch();
    assertThat(watch.read()).isEqualTo(3);
    assertThat(watch.leftOut())
        .isEqualTo(Map.of(Tally.LeftOut.NO_PRODUCT, 1L, Tally.LeftOut.NO_MASS, 1L));
  }

  @Test
  void memoryGrowsWithWhatIsAddedUpByAndNotWithEntries() {
    var one = Shipment.of("A", "2026-05-10", "10", "10");
    var tally = new Watched().tally(java.util.Collections.nCopies(1_000, one));
    assertThat(tally.size()).isEqualTo(1);
    assertThat(tally.read()).isEqualTo(1_000);
  }

  @Test
  void aFlagIsAQuestionWithFigures() {
    var subject = new Subject(Subject.Kind.EXPORTER, "A");
    var scope = new Scope(forge.kernel.ProductId.of("oxide"), "2026");
    var figures = List.of(new FlagFigure("mass", BigDecimal.ONE, "kg", ""));
    assertThatThrownBy(
            () ->
                new Flag(
                    FlagKind.CONSIGNMENT,
                    subject,
                    scope,
                    Severity.LOW,
                    "A cheats.",
                    "rule",
                    figures))
        .hasMessageStartingWith("A flag is a question");
    for (FlagKind kind : FlagKind.values()) {
      assertThat(kind.notes()).isNotEmpty();
    }
  }

  // Of 100 a kilogram, 0.70 is 70; 7 lines at 110 and 3 at 69 have a mean of 97.7.

  @Test
  void cheapLinesAmongDearOnesAreSeen() {
    var watched =
        new Watched()
            .reference("100")
            .add(7, Shipment.of("A", "2026-01-10", "10", "110"))
            .add(3, Shipment.of("A", "2026-02-10", "10", "69"));
    assertThat(watched.flags(FlagKind.UNDER_INVOICING))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(figure(flag, "Lines below the limit")).isEqualTo("3 lines");
              assertThat(figure(flag, "Mass of the lines below")).isEqualTo("30.000 kg");
              assertThat(figure(flag, "Their share of the mass")).isEqualTo("0.3000 share");
            });
  }

  @Test
  void twoCheapLinesOrLinesAtTheLimitAreNotAskedAbout() {
    var watched =
        new Watched()
            .reference("100")
            .add(7, Shipment.of("A", "2026-01-10", "10", "110"))
            .add(2, Shipment.of("A", "2026-02-10", "10", "69"))
            .add(Shipment.of("A", "2026-02-10", "10", "70"));
    assertThat(watched.flags(FlagKind.UNDER_INVOICING)).isEmpty();
  }
}
