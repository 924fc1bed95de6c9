package forge.app.price;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.pricing.book.Challenges;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Publication;
import java.time.Instant;
import java.util.Optional;

/** Who published what when, and from what. */
public final class PublicationText {

  private PublicationText() {}

  /** The text. */
  public static String of(PriceBook book, Entry.Proposal proposal, boolean colour) {
    var page = new Page(colour);
    page.paragraph(
        Tone.STRONG, "%s, %s".formatted(proposal.id(), EntryWords.standing(proposal)));
    page.labelled(
        "Proposed", "%s by %s".formatted(proposal.stamp().at(), proposal.stamp().by()));
    Optional<Publication> publication = book.find(proposal.id());
    page.labelled(
        "Approved",
        publication
            .map(each -> "%s by %s".formatted(each.publishedAt(), each.approver()))
            .orElse("not yet"));
    publication
        .filter(each -> each.supersededAt().isBefore(Instant.MAX))
        .ifPresent(each -> page.labelled("Superseded", each.supersededAt().toString()));
    if (!proposal.reason().isEmpty()) {
      page.labelled("Reason", proposal.reason());
    }
    page.labelled("Evidence", proposal.inputs().evidence().hex());
    for (Hash method : proposal.inputs().methods()) {
      page.labelled("Method", method.hex());
    }
    proposal.inputs().ladder().ifPresent(ladder -> page.labelled("Ladder", ladder.hex()));
    Challenges.of(book).all().stream()
        .filter(each -> each.challenge().publication().equals(proposal.id()))
        .forEach(each -> page.labelled("Challenge", EntryWords.sentence(each.challenge())));
    page.gap();
    return page.text();
  }
}
