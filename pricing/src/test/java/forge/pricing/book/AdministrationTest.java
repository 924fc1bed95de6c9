package forge.pricing.book;

import static forge.pricing.book.Books.BOARD;
import static forge.pricing.book.Books.CLOSED;
import static forge.pricing.book.Books.DESK;
import static forge.pricing.book.Books.JUNE;
import static forge.pricing.book.Books.MAY;
import static forge.pricing.book.Books.OPEN;
import static forge.pricing.book.Books.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.pricing.book.Entry.Standing;
import forge.pricing.method.Calendar;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of administration, each refusal with the sentence that it comes with. */
class AdministrationTest {

  private final Books books = new Books();

  @Test
  void provisionalThenFinalThenCorrectedEachSupersedesTheOneBefore() {
    books
        .published(MAY, Standing.PROVISIONAL, "metal", "100")
        .published(MAY, Standing.PROVISIONAL, "metal", "101")
        .published(MAY, Standing.FINAL, "metal", "102")
        .published(MAY, Standing.CORRECTED, "metal", "103")
        .published(MAY, Standing.CORRECTED, "metal", "104");
    assertThat(books.book.publications())
        .extracting(each -> each.id() + " " + each.supersededAt().isBefore(Instant.MAX))
        .containsExactly(
            "metal-2026-05.1 true",
            "metal-2026-05.2 true",
            "metal-2026-05.3 true",
            "metal-2026-05.4 true",
            "metal-2026-05.5 false");
    assertThat(books.book.findStanding("metal", MAY).map(Publication::id))
        .contains(id("metal-2026-05.5"));
  }

  @Test
  void whoProposedDoesNotApprove() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.record(books.by(DESK).approve(id("metal-2026-05.1"))))
        .isEqualTo("SAME_PARTY: desk proposed metal-2026-05.1 and may not approve it");
    assertThat(books.book.publications()).isEmpty();
    assertThat(books.approve("metal-2026-05.1")).isEqualTo("ok");
  }

  @Test
  void anotherSpellingOfTheProposerIsNoOtherParty() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    for (String spelling : List.of("Desk", " desk", "DESK ")) {
      assertThat(books.record(books.by(PartyId.of(spelling)).approve(id("metal-2026-05.1"))))
          .startsWith("SAME_PARTY: ");
    }
    assertThat(books.book.publications()).isEmpty();
  }

  @Test
  void onlyWhatWaitsIsApprovedOrRejected() {
    assertThat(books.approve("metal-2026-05.1"))
        .isEqualTo("NOT_PENDING: no proposal metal-2026-05.1 waits");
    books.published(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.approve("metal-2026-05.1"))
        .startsWith("NOT_PENDING: metal-2026-05.1 was approved by board on 2026-06-02T");
    assertThat(books.record(books.by(BOARD).reject(id("metal-2026-05.1"), "no")))
        .startsWith("NOT_PENDING: metal-2026-05.1 was approved");
    assertThat(books.record(books.by(BOARD).reject(id("metal-2026-05.2"), "no")))
        .startsWith("NOT_PENDING: no proposal metal-2026-05.2 waits");
  }

  @Test
  void aSecondProposalForThePeriodWaitsForTheFirst() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.propose(MAY, Standing.FINAL, "metal", "101"))
        .isEqualTo("PROPOSAL_WAITS: proposal metal-2026-05.1 of desk waits");
    assertThat(books.propose(Books.JUNE, Standing.PROVISIONAL, "metal", "101")).isEqualTo("ok");
  }

  @Test
  void aRejectedProposalKeepsItsNumber() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.record(books.by(DESK).reject(id("metal-2026-05.1"), " ")))
        .isEqualTo("NO_REASON: no reason is given");
    assertThat(books.record(books.by(DESK).reject(id("metal-2026-05.1"), "withdrawn")))
        .isEqualTo("ok");
    books.propose(MAY, Standing.FINAL, "metal", "101");
    assertThat(books.book.pending())
        .extracting(Entry.Proposal::id)
        .containsExactly(id("metal-2026-05.2"));
  }

  @Test
  void aFinalPriceWaitsForTheCutOff() {
    books.at(OPEN.minusSeconds(60));
    assertThat(books.propose(MAY, Standing.FINAL, "metal", "100"))
        .isEqualTo("NOT_CLOSED: evidence for 2026-05 is open until 2026-05-29T08:00:00Z");
    books.at(OPEN.minusSeconds(60));
    assertThat(books.propose(MAY, Standing.PROVISIONAL, "metal", "100")).isEqualTo("ok");
    books.approve("metal-2026-05.1");
    books.at(OPEN.plusSeconds(120));
    assertThat(books.propose(MAY, Standing.FINAL, "metal", "100")).isEqualTo("ok");
  }

  @Test
  void aFinalPriceIsFollowedByCorrectionsAlone() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.propose(MAY, Standing.FINAL, "metal", "101"))
        .isEqualTo("ALREADY_FINAL: metal-2026-05.1 is final");
    assertThat(books.propose(MAY, Standing.PROVISIONAL, "metal", "101"))
        .isEqualTo("ALREADY_FINAL: metal-2026-05.1 is final");
    books.published(MAY, Standing.CORRECTED, "metal", "101");
    assertThat(books.propose(MAY, Standing.FINAL, "metal", "102"))
        .isEqualTo("ALREADY_FINAL: metal-2026-05.2 is final");
  }

  @Test
  void onlyAFinalPriceIsCorrected() {
    assertThat(books.propose(MAY, Standing.CORRECTED, "metal", "101"))
        .isEqualTo("NOTHING_TO_CORRECT: no final price of metal for 2026-05 stands");
    books.published(MAY, Standing.PROVISIONAL, "metal", "100");
    assertThat(books.propose(MAY, Standing.CORRECTED, "metal", "101"))
        .isEqualTo("NOTHING_TO_CORRECT: no final price of metal for 2026-05 stands");
  }

  @Test
  void aCorrectionSaysWhy() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    Administration.Offer offer = books.offer("metal", MAY, "metal", "101");
    assertThat(books.record(books.by(DESK).propose(offer, Standing.CORRECTED, "")))
        .isEqualTo("NO_REASON: no reason is given");
  }

  @Test
  void aMethodMayAllowNoRevision() {
    books.revising(Calendar.Revision.NONE).published(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.propose(MAY, Standing.CORRECTED, "metal", "101"))
        .isEqualTo("NO_REVISION: method metal@1 revises no published price");
  }

  @Test
  void aMethodMayAllowRevisionOnTheDayByItsOwnClock() {
    books.revising(Calendar.Revision.SAME_DAY).at("2026-06-02T10:00:00Z");
    books.published(MAY, Standing.FINAL, "metal", "100");
    // 14:58 UTC is 23:59 in Tokyo, 15:00 UTC the next day there.
    books.at("2026-06-02T14:58:00Z");
    assertThat(books.propose(MAY, Standing.CORRECTED, "metal", "101")).isEqualTo("ok");
    books.record(books.by(DESK).reject(id("metal-2026-05.2"), "withdrawn"));
    books.at("2026-06-02T15:00:00Z");
    assertThat(books.propose(MAY, Standing.CORRECTED, "metal", "101"))
        .isEqualTo("NO_REVISION: method metal@1 revises on the day of publication alone");
  }

  @Test
  void aCorrectionOfTheDayIsApprovedOnTheDay() {
    books.revising(Calendar.Revision.SAME_DAY).at("2026-06-02T10:00:00Z");
    books.published(MAY, Standing.FINAL, "metal", "100");
    books.propose(MAY, Standing.CORRECTED, "metal", "101");
    PublicationId correction = id("metal-2026-05.2");
    List<Method> methods = List.of(books.method(FIRST));
    books.at("2026-06-02T15:00:00Z");
    assertThat(books.record(books.by(BOARD).approve(correction, methods)))
        .isEqualTo("NO_REVISION: method metal@1 revises on the day of publication alone");
    books.at("2026-06-02T14:00:00Z");
    assertThat(books.record(books.by(BOARD).approve(correction, methods))).isEqualTo("ok");
  }

  @Test
  void aProductHasOneScopeForAPeriod() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    Administration.Offer chain = books.offer("chain", MAY, "metal", "101");
    assertThat(books.record(books.by(DESK).propose(chain, Standing.FINAL, "")))
        .isEqualTo("OTHER_SCOPE: metal stands already in metal-2026-05.1");
    Administration.Offer june = books.offer("chain", JUNE, "metal", "101");
    assertThat(books.record(books.by(DESK).propose(june, Standing.PROVISIONAL, "")))
        .isEqualTo("ok");
  }

  @Test
  void twoScopesThatWaitForTheSameProductDoNotBothCome() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    Administration.Offer chain = books.offer("chain", MAY, "metal", "101");
    books.record(books.by(DESK).propose(chain, Standing.FINAL, ""));
    assertThat(books.approve("metal-2026-05.1")).isEqualTo("ok");
    assertThat(books.approve("chain-2026-05.1"))
        .isEqualTo("OTHER_SCOPE: metal stands already in metal-2026-05.1");
  }

  @Test
  void whatIsNotCertifiedIsNotProposedOrRun() {
    var method = new MethodId("metal", "1");
    PublishedPrice bad = Books.failed(Books.price(method, MAY, "100"), "median: 100 is not 99");
    var offer =
        new Administration.Offer(
            "metal", MAY, List.of(books.method(method)), Books.inputs(method), List.of(bad));
    assertThat(books.record(books.by(DESK).propose(offer, Standing.FINAL, "")))
        .isEqualTo("NOT_CERTIFIED: the certificate of metal ZONE fails: median: 100 is not 99");
    var next = new MethodId("metal", "2");
    announce(next, 0);
    PublishedPrice worse = Books.failed(Books.price(next, MAY, "100"), "median: 100 is not 99");
    assertThat(books.record(books.by(DESK).run(next, MAY, Books.inputs(next), List.of(worse))))
        .startsWith("NOT_CERTIFIED: ");
  }

  @Test
  void anApprovalLooksAtTheCertificateAgain() {
    var method = new MethodId("metal", "1");
    books.book =
        books.book.with(
            new Entry.Proposal(
                new Entry.Stamp(CLOSED, DESK),
                id("metal-2026-05.1"),
                Standing.FINAL,
                "",
                Books.inputs(method),
                List.of(Books.failed(Books.price(method, MAY, "100"), "mean: wrong"))));
    assertThat(books.approve("metal-2026-05.1"))
        .isEqualTo("NOT_CERTIFIED: the certificate of metal ZONE fails: mean: wrong");
  }

  @Test
  void theClockDoesNotRunBack() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    books.at("2026-06-01T00:00:00Z");
    assertThat(books.approve("metal-2026-05.1"))
        .isEqualTo(
            "CLOCK_RUNS_BACK: it is 2026-06-01T00:01:00Z, before the last entry of "
                + "2026-06-02T09:01:00Z");
  }

  @Test
  void aChallengeIsAnsweredOnce() {
    assertThat(challenge("metal-2026-05.1", "wrong"))
        .isEqualTo("UNKNOWN: there is no publication metal-2026-05.1");
    books.published(MAY, Standing.FINAL, "metal", "100");
    assertThat(challenge("metal-2026-05.1", " ")).isEqualTo("NO_REASON: no reason is given");
    assertThat(challenge("metal-2026-05.1", "wrong")).isEqualTo("ok");
    assertThat(challenge("metal-2026-05.1", "wrong again")).isEqualTo("ok");
    assertThat(answer(3, "no")).isEqualTo("UNKNOWN: there is no challenge C-3");
    assertThat(answer(1, "")).isEqualTo("NO_REASON: no reason is given");
    assertThat(answer(1, "it is right")).isEqualTo("ok");
    assertThat(answer(1, "it is wrong")).startsWith("ALREADY_ANSWERED: board answered C-1 on ");
    LocalDate due = LocalDate.of(2026, 6, 30);
    assertThat(Challenges.of(books.book).all())
        .extracting(each -> each.overdue(due) + " " + each.overdue(due.plusDays(1)))
        .containsExactly("false false", "false true");
  }

  private String challenge(String publication, String reason) {
    return books.record(
        books
            .by(PartyId.of("buyer"))
            .challenge(id(publication), reason, LocalDate.of(2026, 6, 30)));
  }

  private String answer(int number, String reason) {
    return books.record(
        books.by(BOARD).answer(new ChallengeId(number), Entry.Finding.DISMISSED, reason));
  }

  private static final MethodId FIRST = new MethodId("metal", "1");
  private static final MethodId SECOND = new MethodId("metal", "2");

  @Test
  void anotherVersionOfAMethodIsAnnouncedOpenToCommentRunAndAdopted() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    assertThat(proposeBy(SECOND, "2026-07"))
        .isEqualTo("METHOD_NOT_ADOPTED: the book uses metal@1, and metal@2 was not adopted");
    assertThat(books.record(books.by(BOARD).adopt(SECOND)))
        .isEqualTo("UNKNOWN: metal@2 was not announced");
    assertThat(run(SECOND, "2026-05")).isEqualTo("UNKNOWN: metal@2 was not announced");
    assertThat(announce(FIRST, 0))
        .isEqualTo("METHOD_NOT_READY: metal@1 was announced or used before");
    assertThat(announce(SECOND, 2)).isEqualTo("ok");
    assertThat(announce(SECOND, 0))
        .isEqualTo("METHOD_NOT_READY: metal@2 was announced or used before");
    assertThat(books.record(books.by(DESK).adopt(SECOND)))
        .isEqualTo("SAME_PARTY: desk announced metal@2 and may not adopt it");
    assertThat(books.record(books.by(BOARD).adopt(SECOND)))
        .isEqualTo("METHOD_NOT_READY: metal@2 is open to comment until 2026-06-15");
    assertThat(run(SECOND, "2026-05")).isEqualTo("ok");
    assertThat(run(SECOND, "2026-05"))
        .isEqualTo("METHOD_NOT_READY: metal@2 ran for 2026-05 before");
    books.at("2026-06-16T00:00:00Z");
    assertThat(books.record(books.by(BOARD).adopt(SECOND)))
        .isEqualTo("METHOD_NOT_READY: metal@2 has 1 of 2 parallel runs");
    assertThat(run(SECOND, "2026-04")).isEqualTo("ok");
    assertThat(proposeBy(SECOND, "2026-07"))
        .isEqualTo("METHOD_NOT_ADOPTED: the book uses metal@1, and metal@2 was not adopted");
    assertThat(books.record(books.by(BOARD).adopt(SECOND))).isEqualTo("ok");
    assertThat(books.record(books.by(BOARD).adopt(SECOND)))
        .isEqualTo("METHOD_NOT_READY: metal@2 was adopted before");
  }

  @Test
  void anAdoptedVersionPricesThePeriodsFromItsDayAndTheFirstOneThoseBefore() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    announce(SECOND, 0);
    books.at("2026-06-16T00:00:00Z").record(books.by(BOARD).adopt(SECOND));
    assertThat(proposeBy(SECOND, "2026-06"))
        .isEqualTo("METHOD_NOT_ADOPTED: metal@2 is in force from 2026-07-01, after 2026-06 begins");
    assertThat(proposeBy(FIRST, "2026-07"))
        .isEqualTo("METHOD_NOT_ADOPTED: metal@2 is in force for 2026-07, and not metal@1");
    assertThat(proposeBy(FIRST, "2026-06")).isEqualTo("ok");
    assertThat(proposeBy(SECOND, "2026-07")).isEqualTo("ok");
    Administration.Offer mended = books.offer("metal", MAY, FIRST, "101");
    assertThat(books.record(books.by(DESK).propose(mended, Standing.CORRECTED, "a mistake")))
        .isEqualTo("ok");
  }

  @Test
  void aVersionIsOneText() {
    books.published(MAY, Standing.FINAL, "metal", "100");
    assertThat(books.record(books.by(DESK).propose(changed(FIRST), Standing.PROVISIONAL, "")))
        .isEqualTo("METHOD_NOT_ADOPTED: the text of metal@1 differs from the one in the book");
    announce(SECOND, 1);
    assertThat(
            books.record(
                books
                    .by(DESK)
                    .run(
                        SECOND,
                        MAY,
                        changed(SECOND).inputs(),
                        List.of(Books.price(SECOND, MAY, "1")))))
        .isEqualTo("METHOD_NOT_ADOPTED: the text of metal@2 differs from the one in the book");
  }

  /** An offer for June by a version whose text is another one than the book has. */
  private Administration.Offer changed(MethodId method) {
    var text = new Hash("f".repeat(64));
    return new Administration.Offer(
        "metal",
        JUNE,
        List.of(books.method(method)),
        new Inputs(Hash.NONE, List.of(text), Optional.empty(), List.of()),
        List.of(Books.price(method, JUNE, "100")));
  }

  @Test
  void aRejectedProposalBindsToNoMethod() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    books.record(books.by(DESK).reject(id("metal-2026-05.1"), "the method has a slip"));
    Administration.Offer mended = books.offer("metal", MAY, SECOND, "101");
    assertThat(books.record(books.by(DESK).propose(mended, Standing.FINAL, ""))).isEqualTo("ok");
  }

  private String announce(MethodId method, int runs) {
    var plan = new Entry.Plan(LocalDate.of(2026, 6, 15), runs, LocalDate.of(2026, 7, 1));
    return books.record(books.by(DESK).announce(method, Books.text(method), plan, "better"));
  }

  private String run(MethodId method, String month) {
    var period = Period.of(month);
    return books.record(
        books
            .by(DESK)
            .run(method, period, Books.inputs(method), List.of(Books.price(method, period, "1"))));
  }

  private String proposeBy(MethodId method, String month) {
    Administration.Offer offer = books.offer("metal", Period.of(month), method, "100");
    return books.record(books.by(DESK).propose(offer, Standing.PROVISIONAL, ""));
  }

  @Test
  void announcementsSayWhyAndPlansRunForward() {
    var plan = new Entry.Plan(LocalDate.of(2026, 6, 15), 0, LocalDate.of(2026, 7, 1));
    assertThat(books.record(books.by(DESK).announce(SECOND, Hash.NONE, plan, "")))
        .isEqualTo("NO_REASON: no reason is given");
    LocalDate day = LocalDate.of(2026, 6, 15);
    assertThatThrownBy(() -> new Entry.Plan(day, 0, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
