package forge.app.price;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.pricing.book.PublicationId;
import forge.store.book.Verification;
import java.util.List;

/** What a verification found. */
public final class VerificationText {

  private VerificationText() {}

  /** The text. */
  public static String of(
      String book,
      Hash head,
      List<PublicationId> ids,
      List<Verification.Difference> differences,
      List<Problem> broken,
      boolean colour) {
    var page = new Page(colour);
    boolean same = differences.isEmpty() && broken.isEmpty();
    page.paragraph(
        same ? Tone.GOOD : Tone.BAD,
        same
            ? "All %d publications follow from their evidence, to the byte".formatted(ids.size())
            : "%d of %d publications differ, %d entries of the journal are broken"
                .formatted(
                    differences.stream()
                        .map(Verification.Difference::publication)
                        .distinct()
                        .count(),
                    ids.size(),
                    broken.size()));
    page.paragraph(Tone.DIM, book);
    page.labelled(
        "Last entry",
        broken.isEmpty()
            ? head + ": whoever reads the same has the same book"
            : head + ": it says nothing, since entries are broken");
    broken.forEach(problem -> page.labelled("Journal", problem.sentence()));
    differences.forEach(
        each -> page.labelled(Wordings.of(each.step()), each.publication() + ": " + each.detail()));
    return page.text();
  }
}
