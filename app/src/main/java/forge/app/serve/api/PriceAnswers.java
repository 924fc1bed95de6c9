package forge.app.serve.api;

import forge.app.price.EditionJson;
import forge.app.price.OpenedBook;
import forge.app.price.PriceCase;
import forge.app.price.PriceDesk;
import forge.app.price.PriceQuestion;
import forge.app.price.Publications;
import forge.app.price.Recomputed;
import forge.app.price.RecordedJson;
import forge.app.price.VerificationJson;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.holdings.HeldPrices;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Checked;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.pricing.book.Administration;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.book.Ruling;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import forge.store.book.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Answers about publications, and what is asked of the administration of the book. */
@Component
final class PriceAnswers {

  private final HeldWorld world;
  private final HeldBook book;
  private final HeldPrices prices;

  PriceAnswers(HeldWorld world, HeldBook book, HeldPrices prices) {
    this.world = world;
    this.book = book;
    this.prices = prices;
  }

  /** How a publication came about. */
  Answer explain(String id, String product, Confidentiality clearance) {
    OpenedBook opened = book.opened();
    Optional<Entry.Proposal> proposal =
        PublicationId.find(id).flatMap(each -> Recomputed.find(opened.book().value(), each));
    if (proposal.isEmpty()) {
      return unknown(id);
    }
    if (!product.isEmpty() && !Recomputed.prices(proposal.get(), product)) {
      return Answer.refused(Code.NOT_FOUND, "product", "is not in " + proposal.get().id(), "");
    }
    Checked<Optional<Recomputed>> again = Recomputed.of(opened, proposal.get(), world.world());
    return again
        .value()
        .map(each -> Answer.ofJson(each.json(product, clearance)))
        .orElseGet(() -> Answer.refused(Code.CONFLICT, again.problems()));
  }

  private static Answer unknown(String id) {
    return Answer.refused(
        Code.NOT_FOUND,
        List.of(
            new Problem(
                "request",
                0,
                "id",
                id,
                "the book has no such publication",
                "GET /api/v1/prices/publications lists all there are.")));
  }

  /** A publication computed again from what it names, and compared to the byte. */
  Answer verify(String id) {
    OpenedBook opened = book.opened();
    PriceBook entries = opened.book().value();
    Optional<PublicationId> one =
        PublicationId.find(id).filter(each -> entries.find(each).isPresent());
    if (one.isEmpty()) {
      return unknown(id);
    }
    List<PublicationId> ids = List.of(one.get());
    var differences = new Verification(entries, opened.contents(), world.world()).of(ids);
    return Answer.of(
        VerificationJson.of(
            opened.name(), entries.head(), ids, differences, opened.book().problems()));
  }

  /** What prices would be. */
  Answer determine(PriceQuestion question, Confidentiality clearance, Instant now) {
    Checked<Optional<PriceCase>> read = prices.read(question, now);
    if (read.value().isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, read.problems());
    }
    PriceCase order = read.value().get();
    Edition edition = order.edition(order.before(book.book(), now));
    return Answer.ofJson(
        new EditionJson(edition, order.evidence(), clearance)
            .document(order.methods(), order.contents().evidence()));
  }

  /** Puts prices forward. */
  Answer propose(PriceQuestion question, Entry.Standing standing, String reason, Asked asked) {
    Checked<Optional<PriceCase>> read = prices.read(question, asked.now());
    if (read.value().isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, read.problems());
    }
    PriceCase order = read.value().get();
    BookContents.Packed packed = order.contents();
    return record(
        asked,
        (now, administration) ->
            administration.propose(
                PriceDesk.offer(now, order, packed, asked.now()), standing, reason),
        packed);
  }

  /** Approves a proposal, if it computes again. */
  Answer approve(String id, Asked asked) {
    return about(
        id,
        publication ->
            record(
                asked,
                (now, administration) ->
                    PriceDesk.approval(
                        now,
                        administration,
                        publication,
                        new Verification(now, book.opened().contents(), world.world())),
                BookContents.Packed.NOTHING));
  }

  /** Asks for a ruling about a publication. */
  Answer rule(String id, Asked asked, BiFunction<Administration, PublicationId, Ruling> ruling) {
    return about(
        id,
        publication ->
            record(
                asked,
                (now, administration) -> ruling.apply(administration, publication),
                BookContents.Packed.NOTHING));
  }

  private static Answer about(
      String id, java.util.function.Function<PublicationId, Answer> answer) {
    Checked<Optional<PublicationId>> read = Publications.find(id, "request");
    return read.value()
        .map(answer)
        .orElseGet(() -> Answer.refused(Code.BAD_INPUT, read.problems()));
  }

  /** Who asks, and when. */
  record Asked(User user, Instant now) {}

  /** Asks for a ruling on behalf of the user, and records the entry. */
  Answer record(
      Asked asked,
      BiFunction<PriceBook, Administration, Ruling> ruling,
      BookContents.Packed packed) {
    return switch (book.record(PartyId.of(asked.user().name()), ruling, packed)) {
      case BookFolder.Recording.Done done ->
          Answer.created(
              "/api/v1/prices/entries", RecordedJson.of(done.entry(), book.opened().name()));
      case BookFolder.Recording.Refused refused ->
          Answer.refused(
              Code.reason(refused.refusal().reason()),
              "price book",
              refused.refusal().rule(),
              refused.refusal().advice());
      case BookFolder.Recording.Broken broken -> Answer.refused(Code.CONFLICT, broken.problems());
    };
  }
}
