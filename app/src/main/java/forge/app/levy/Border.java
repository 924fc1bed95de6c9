package forge.app.levy;

import forge.app.price.OpenedBook;
import forge.app.price.SyntheticEvidence;
import forge.app.question.Unavailable;
import forge.levy.assessment.Assessment;
import forge.levy.measure.RuleSet;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.store.assessments.Grounds;
import java.io.IOException;

/** Rules and what they rest on, ready for entries. */
public record Border(RuleSet rules, Grounds grounds, OpenedBook opened) {

  /** What the book says. */
  public PriceBook book() {
    return opened.book().value();
  }

  /** The grounds of an assessment, which know whether its prices are made up. */
  public Grounds grounds(Assessment assessment) {
    return grounds.synthetic(
        assessment.publications().stream()
            .flatMap(each -> PublicationId.find(each).stream())
            .flatMap(id -> book().find(id).stream())
            .map(each -> each.proposal().inputs().evidence())
            .distinct()
            .anyMatch(this::synthetic));
  }

  private boolean synthetic(Hash evidence) {
    try {
      return SyntheticEvidence.pieces(opened.contents().evidence(evidence).value()) > 0;
    } catch (IOException unreadable) {
      throw new Unavailable("the price book cannot be read: " + unreadable.getMessage());
    }
  }

  /** Assesses entries one by one. */
  public EntryAssessor assessor() {
    return new EntryAssessor(rules, book(), grounds.asOf());
  }
}
