package forge.app.price;

import forge.app.json.Json;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.pricing.book.PublicationId;
import forge.store.book.Verification;
import forge.store.book.Wording;
import java.util.List;

/** What a verification found, as JSON. */
public final class VerificationJson {

  private VerificationJson() {}

  /** The document. */
  public static Json.Obj of(
      String book,
      Hash head,
      List<PublicationId> ids,
      List<Verification.Difference> differences,
      List<Problem> broken) {
    var found = Json.array();
    for (Verification.Difference each : differences) {
      found.add(
          Json.object()
              .put("publication", each.publication().toString())
              .put("step", Wording.of(each.step()))
              .put("detail", each.detail()));
    }
    var journal = Json.array();
    broken.forEach(problem -> journal.add(problem.sentence()));
    return Json.object()
        .put("book", book)
        .put("lastEntry", head.hex())
        .put("same", differences.isEmpty() && broken.isEmpty())
        .put("publications", ids.size())
        .put("differences", found)
        .put("journal", journal);
  }
}
