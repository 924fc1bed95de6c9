package forge.pricing.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Explanation;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determination.Basis;
import forge.pricing.determination.Determination.Counted;
import forge.pricing.determination.Determination.Grounds;
import forge.pricing.determination.Determination.Moved;
import forge.pricing.determination.Determination.Priced;
import forge.pricing.determination.Determiner;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Known;
import forge.pricing.determination.Tally;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A true determination passes; with one thing changed, the check that it offends fails. */
class CertifierTest {

  private static final Method METHOD = Rule.plain().minimum(3, 2, 2, "20").cap("0.5").method();

  /** The seller s1 has 30 of 60 t, exactly half. */
  private static final List<Evidence> EVIDENCE =
      Trades.drawn(
          """
          100 20 b1 s1
          110 10 b2 s1
          120 20 b2 s2
          130 10 b3 s3
          ~50 90 b4 s4
          """);

  private static final Priced TRUE = (Priced) determined();

  private static Determination determined() {
    return Determiner.all(METHOD, Rule.MAY, EvidenceSet.of(EVIDENCE), Known.NOTHING).getFirst();
  }

  @Test
  void aTrueDeterminationPasses() {
    Certificate certificate = certified(EVIDENCE, TRUE);
    assertThat(certificate.failures()).isEmpty();
    assertThat(certificate.passed()).isTrue();
    assertThat(certificate.checks()).hasSizeGreaterThan(15);
  }

  @Test
  void anotherPriceIsNotTheFigureRounded() {
    var price = TRUE.price().add(new BigDecimal("0.01"));
    var changed =
        new Priced(
            TRUE.subject(),
            price,
            TRUE.grounds(),
            TRUE.basis(),
            new Explanation(
                "changed",
                price + " " + TRUE.subject().denomination(),
                "",
                List.of(Explanation.of("changed", price.toPlainString()))));
    assertThat(offended(changed))
        .containsExactly("the price is the figure, rounded and steadied as the method says");
  }

  @Test
  void anotherFigureIsNotTheStatistic() {
    Grounds grounds = TRUE.grounds();
    var raw = grounds.raw().add(new BigDecimal("0.00000002"));
    var changed =
        new Grounds(
            grounds.tier(),
            grounds.kind(),
            grounds.confidence(),
            raw,
            grounds.moved(),
            grounds.dispersion());
    assertThat(offended(with(changed)))
        .containsExactly("the figure is the tier's statistic of what counts");
  }

  @Test
  void anotherMoveIsNotTrue() {
    Grounds grounds = TRUE.grounds();
    for (Moved moved : List.of(Moved.HELD_BY_HYSTERESIS, Moved.CUT_BY_CAP)) {
      var changed =
          new Grounds(
              grounds.tier(),
              grounds.kind(),
              grounds.confidence(),
              grounds.raw(),
              moved,
              Optional.empty());
      assertThat(offended(with(changed)))
          .containsExactly("the price is the figure, rounded and steadied as the method says");
    }
  }

  @Test
  void aPieceThatIsNotThereDoesNotCount() {
    assertThat(
            offended(
                counting(
                    each ->
                        new Counted(
                            EvidenceId.of("t99"),
                            each.confidentiality(),
                            each.price(),
                            each.weight()))))
        .contains("each counted piece is in the evidence, once");
  }

  @Test
  void aPieceCountsAtItsOwnPriceAndWeight() {
    assertThat(
            offended(
                counting(
                    each ->
                        new Counted(
                            each.evidence(),
                            each.confidentiality(),
                            each.price().add(new BigDecimal("0.00000002")),
                            each.weight()))))
        .contains("each counted price is the piece's own, normalised");
    assertThat(
            offended(
                counting(
                    each ->
                        new Counted(
                            each.evidence(),
                            each.confidentiality(),
                            each.price(),
                            each.weight().add(BigDecimal.ONE)))))
        .contains("each counted weight is the piece's own, or less where it was cut");
    assertThat(
            offended(
                counting(
                    each ->
                        new Counted(
                            each.evidence(),
                            each.confidentiality(),
                            each.price(),
                            each.weight().subtract(BigDecimal.ONE)))))
        .contains("each counted weight is the piece's own, or less where it was cut");
  }

  @Test
  void whatIsLeftOutIsMissed() {
    var counted = new ArrayList<>(TRUE.basis().counted());
    counted.removeLast();
    assertThat(offended(with(counted, TRUE.basis().exclusions(), TRUE.basis().tally())))
        .contains(
            "nothing that the tier looks at is passed over",
            "the tally counts what counts",
            "the figure is the tier's statistic of what counts");
    assertThat(offended(with(TRUE.basis().counted(), List.of(), TRUE.basis().tally())))
        .containsExactly("nothing that the tier looks at is passed over");
  }

  @Test
  void anAffiliatedTradeMayNotCount() {
    var counted = new ArrayList<>(TRUE.basis().counted());
    counted.addFirst(
        new Counted(
            EvidenceId.of("t05"),
            Confidentiality.PUBLIC,
            new BigDecimal("50"),
            new BigDecimal("90")));
    assertThat(offended(with(counted, TRUE.basis().exclusions(), TRUE.basis().tally())))
        .contains(
            "no counted piece is between affiliates or influenced where that is out",
            "nothing that counts wholly is excluded",
            "no party has more than its share of the weight");
  }

  @Test
  void nothingCountsAndIsExcluded() {
    var exclusions = new ArrayList<>(TRUE.basis().exclusions());
    exclusions.add(
        new Exclusion(
            EvidenceId.of("t01"), Confidentiality.PUBLIC, Exclusion.Reason.OUTLIER, "too far"));
    assertThat(offended(with(TRUE.basis().counted(), exclusions, TRUE.basis().tally())))
        .containsExactly("nothing that counts wholly is excluded");
  }

  @Test
  void theTallyIsCountedAgain() {
    Tally tally = TRUE.basis().tally();
    var changed =
        new Tally(
            tally.considered(),
            tally.used(),
            new Tally.Parties(4, tally.parties().sellers(), tally.parties().sources()),
            tally.quantity(),
            tally.shares());
    assertThat(offended(with(TRUE.basis().counted(), TRUE.basis().exclusions(), changed)))
        .containsExactly("the tally counts what counts");
  }

  /** The same determination, said to follow from other evidence. */
  @Test
  void otherEvidenceOffendsTheCheckOfItsKind() {
    assertThat(offended(changing(each -> each.on("2026-04-02"))))
        .containsExactly("each counted piece is of the tier's window");
    assertThat(offended(changing(each -> each.received("2026-06-02T00:00:00Z"))))
        .containsExactly("each counted piece was received in time");
    assertThat(offended(changing(Trades.Piece::influenced)))
        .containsExactly("no counted piece is between affiliates or influenced where that is out");
    assertThat(offended(changing(each -> each.parties("b2", "s2", false))))
        .contains("the tally counts what counts");
    assertThat(offended(changing(each -> each.price("131"))))
        .containsExactly("each counted price is the piece's own, normalised");
  }

  @Test
  void aPriceBelowTheMinimumIsNone() {
    Method strict = Rule.plain().minimum(5, 2, 2, "70").cap("0.5").method();
    Certificate certificate =
        Certifier.certify(strict, Rule.MAY, EvidenceSet.of(EVIDENCE), Known.NOTHING, TRUE);
    assertThat(certificate.failures())
        .extracting(Check::what, Check::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "the evidence meets the tier's minimum", "figures 4 of 5 and 1 more"));
  }

  @Test
  void aPartyAboveItsShareIsFound() {
    Method strict = Rule.plain().minimum(3, 2, 2, "20").cap("0.4").method();
    assertThat(
            Certifier.certify(strict, Rule.MAY, EvidenceSet.of(EVIDENCE), Known.NOTHING, TRUE)
                .failures())
        .extracting(Check::what)
        .containsExactly("no party has more than its share of the weight");
  }

  @Test
  void aPriceThatIsHeldBackWithoutReasonIsFound() {
    var withheld =
        new Determination.Withheld(
            TRUE.subject(),
            Determination.Reason.NO_EVIDENCE,
            "",
            new Basis(Tally.NONE, List.of(), List.of(), List.of()),
            Explanation.of("no price", ""));
    assertThat(offended(withheld))
        .containsExactly(
            "every tier of the market was tried and lacks something",
            "evidence is missing altogether only where that is the reason");
  }

  private static Certificate certified(List<Evidence> evidence, Determination determination) {
    return Certifier.certify(
        METHOD, Rule.MAY, EvidenceSet.of(evidence), Known.NOTHING, determination);
  }

  private static List<String> offended(Determination determination) {
    return certified(EVIDENCE, determination).failures().stream().map(Check::what).toList();
  }

  private static List<String> offended(List<Evidence> evidence) {
    return certified(evidence, TRUE).failures().stream().map(Check::what).toList();
  }

  /** The last trade, 10 t at 130 from s3 to b3, changed. */
  private static List<Evidence> changing(UnaryOperator<Trades.Piece> change) {
    var changed = new ArrayList<>(EVIDENCE);
    var piece = Trades.piece("t04").price("130").tonnes("10").parties("b3", "s3", false);
    changed.set(3, change.apply(piece).trade());
    return changed;
  }

  private static Priced with(Grounds grounds) {
    return new Priced(TRUE.subject(), TRUE.price(), grounds, TRUE.basis(), TRUE.explanation());
  }

  private static Priced with(List<Counted> counted, List<Exclusion> exclusions, Tally tally) {
    var basis = new Basis(tally, counted, exclusions, TRUE.basis().trials());
    return new Priced(TRUE.subject(), TRUE.price(), TRUE.grounds(), basis, TRUE.explanation());
  }

  private static Priced counting(UnaryOperator<Counted> change) {
    var counted = new ArrayList<>(TRUE.basis().counted());
    counted.set(0, change.apply(counted.getFirst()));
    return with(counted, TRUE.basis().exclusions(), TRUE.basis().tally());
  }
}
