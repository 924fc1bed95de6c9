package forge.app.price;

import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import forge.store.book.BookContents;
import forge.store.book.Verification;
import forge.world.World;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A proposal or publication with what it rests on, and its prices computed again from that. */
public record Recomputed(Entry.Proposal proposal, BookContents.Grounds grounds, Edition edition) {

  public Recomputed {
    Objects.requireNonNull(proposal);
    Objects.requireNonNull(grounds);
    Objects.requireNonNull(edition);
  }

  /** The publication or the waiting proposal of an identifier. */
  public static Optional<Entry.Proposal> find(PriceBook book, PublicationId id) {
    return book.find(id).map(each -> each.proposal()).or(() -> book.findPending(id));
  }

  /** A proposal of a book computed again, or what is missing of its grounds. */
  public static Checked<Optional<Recomputed>> of(
      OpenedBook opened, Entry.Proposal proposal, World world) {
    try {
      Checked<BookContents.Grounds> grounds = opened.contents().read(proposal.inputs(), world);
      return grounds.clean()
          ? new Checked<>(
              Optional.of(
                  new Recomputed(
                      proposal, grounds.value(), Verification.edition(proposal, grounds.value()))),
              List.of())
          : new Checked<>(Optional.empty(), grounds.problems());
    } catch (IOException e) {
      throw new Unavailable("the price book cannot be read: " + e.getMessage());
    }
  }

  /** Whether a product is priced in it. */
  public static boolean prices(Entry.Proposal proposal, String product) {
    return proposal.prices().stream()
        .anyMatch(price -> price.subject().product().code().equals(product));
  }

  /** The document, of one product or all, for a reader with some clearance. */
  public String json(String product, Confidentiality clearance) {
    return new EditionJson(edition, grounds.evidence(), clearance)
        .only(product)
        .document(grounds.methods(), proposal.inputs().evidence());
  }
}
