package forge.app.serve.api;

import forge.app.price.PriceQuestion;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.pricing.book.ChallengeId;
import forge.pricing.book.Entry;
import forge.store.book.BookContents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes that write into the price book, on behalf of the user. */
@RestController
@RequestMapping("/api/v1/prices")
@Tag(name = "Prices", description = "The price book: what is published, from what, and why.")
final class PriceActsApi {

  private static final String ID = "The publication or proposal, such as ndpr-oxide-2026-05.1.";
  private static final int DAYS_TO_ANSWER = 28;

  private final PriceAnswers answers;
  private final InstantSource clock;

  PriceActsApi(PriceAnswers answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  private PriceAnswers.Asked asked(User user) {
    return new PriceAnswers.Asked(user, clock.instant());
  }

  /** Computes a publication again. */
  @PostMapping("/publications/{id}/recompute")
  @Needs(Permission.READ)
  @Operation(summary = "Compute a publication again from what it names, and compare to the byte")
  Answer recompute(@Parameter(description = ID) @PathVariable String id) {
    return answers.verify(id);
  }

  /** Puts prices forward. */
  @PostMapping("/proposals")
  @Needs(Permission.PROPOSE)
  @Operation(
      summary = "Put prices forward for another party to approve",
      description = "{chain or product, period, provisional, reason}")
  Answer propose(@RequestBody(required = false) byte @Nullable [] body, User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          var question =
              PriceQuestion.of(
                  form.textOr("product", ""),
                  form.textOr("chain", ""),
                  form.text("period", "Write 2026, 2026-Q2, 2026-05 or 2026-05-29."));
          boolean provisional = RequestDocument.truth(form, "provisional");
          String reason = form.textOr("reason", "");
          Entry.Standing standing = provisional ? Entry.Standing.PROVISIONAL : Entry.Standing.FINAL;
          return () -> answers.propose(question, standing, reason, asked(user));
        });
  }

  /** Publishes a proposal. */
  @PostMapping("/publications/{id}/approval")
  @Needs(Permission.APPROVE)
  @Operation(summary = "Approve a proposal of another party, which publishes it")
  Answer approve(@Parameter(description = ID) @PathVariable String id, User user) {
    return answers.approve(id, asked(user));
  }

  /** Turns a proposal down. */
  @PostMapping("/publications/{id}/rejection")
  @Needs(Permission.APPROVE)
  @Operation(summary = "Turn a proposal down", description = "{reason}")
  Answer reject(
      @Parameter(description = ID) @PathVariable String id,
      @RequestBody(required = false) byte @Nullable [] body,
      User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          String reason = form.text("reason", "Say why.");
          return () ->
              answers.rule(
                  id, asked(user), (administration, each) -> administration.reject(each, reason));
        });
  }

  /** Challenges a publication. */
  @PostMapping("/publications/{id}/challenges")
  @Needs(Permission.CHALLENGE)
  @Operation(
      summary = "Challenge a publication; an answer is due by a day",
      description = "{text, answer-by}")
  Answer challenge(
      @Parameter(description = ID) @PathVariable String id,
      @RequestBody(required = false) byte @Nullable [] body,
      User user) {
    Instant now = clock.instant();
    return RequestDocument.answer(
        body,
        (form, findings) -> {
          String text = form.text("text", "Say what is wrong.");
          var times = new Times(now);
          LocalDate usual = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(DAYS_TO_ANSWER);
          LocalDate due = times.day("answer-by", form.textOr("answer-by", ""), usual);
          return () ->
              times.then(
                  () ->
                      answers.rule(
                          id,
                          asked(user),
                          (administration, each) -> administration.challenge(each, text, due)));
        });
  }

  /** Answers a challenge. */
  @PostMapping("/publications/{id}/challenges/{challenge}/answer")
  @Needs(Permission.APPROVE)
  @Operation(summary = "Answer a challenge", description = "{finding: upheld or dismissed, reason}")
  Answer answer(
      @Parameter(description = ID) @PathVariable String id,
      @Parameter(description = "The challenge, such as C-1.") @PathVariable String challenge,
      @RequestBody(required = false) byte @Nullable [] body,
      User user) {
    Optional<ChallengeId> which = ChallengeId.find(challenge);
    if (which.isEmpty()) {
      return Answer.refused(
          Code.BAD_INPUT, "challenge", "is no challenge", "Write it as the book does: C-1.");
    }
    return RequestDocument.answer(
        body,
        (form, _) -> {
          String finding =
              form.need("finding", "Write upheld or dismissed.")
                  .map(at -> form.choice(at, List.of("upheld", "dismissed")))
                  .orElse("");
          String reason = form.text("reason", "Say why.");
          Entry.Finding found =
              finding.equals("upheld") ? Entry.Finding.UPHELD : Entry.Finding.DISMISSED;
          return () ->
              answers.record(
                  asked(user),
                  (_, administration) -> administration.answer(which.get(), found, reason),
                  BookContents.Packed.NOTHING);
        });
  }
}
