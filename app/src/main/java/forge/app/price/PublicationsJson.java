package forge.app.price;

import forge.app.json.Json;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Publications and proposals of a book, each in a few words of JSON. */
public final class PublicationsJson {

  private PublicationsJson() {}

  /** A publication or a proposal, as a list shows it. */
  public record Shown(Entry.Proposal proposal, Json.Obj json) {}

  /** All that a book holds: what waits first, then publications, the last first. */
  public static List<Shown> of(PriceBook book) {
    var shown = new ArrayList<Shown>();
    for (Entry.Proposal each : book.pending().reversed()) {
      shown.add(new Shown(each, proposal(each).put("state", "pending")));
    }
    for (Publication each : book.publications().reversed()) {
      shown.add(new Shown(each.proposal(), publication(each)));
    }
    return shown;
  }

  private static Json.Obj publication(Publication publication) {
    boolean superseded = publication.supersededAt().isBefore(Instant.MAX);
    Json.Obj json =
        proposal(publication.proposal())
            .put("state", superseded ? "superseded" : "published")
            .put("approvedBy", publication.approver().code())
            .put("publishedAt", publication.publishedAt().toString());
    return superseded ? json.put("supersededAt", publication.supersededAt().toString()) : json;
  }

  private static Json.Obj proposal(Entry.Proposal proposal) {
    var products = Json.array();
    proposal.prices().stream()
        .map(each -> each.subject().product().code())
        .distinct()
        .forEach(products::add);
    return Json.object()
        .put("id", proposal.id().toString())
        .put("standing", EntryWords.standing(proposal).toLowerCase(Locale.ROOT))
        .put("period", proposal.id().period().label())
        .put("products", products)
        .put("prices", proposal.prices().size())
        .put("proposedBy", proposal.stamp().by().code())
        .put("proposedAt", proposal.stamp().at().toString())
        .put("reason", proposal.reason());
  }
}
