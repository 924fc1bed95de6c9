package forge.app.price;

import forge.kernel.Problem;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Exclusion;
import forge.pricing.edition.Edition;
import forge.store.document.Findings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Evidence of a product and a market that a method cannot bring to its specification. */
public final class UnfitEvidence {

  private static final Set<Exclusion.Reason> UNFIT =
      EnumSet.of(
          Exclusion.Reason.UNIT_NOT_CONVERTIBLE,
          Exclusion.Reason.BASIS_NOT_CONVERTIBLE,
          Exclusion.Reason.GRADE_UNKNOWN,
          Exclusion.Reason.DELIVERY_NOT_CONVERTIBLE,
          Exclusion.Reason.NO_EXCHANGE_RATE,
          Exclusion.Reason.CREDIT_NOT_CONVERTIBLE);

  private UnfitEvidence() {}

  /** One problem for each such row, where such rows are refused and not left out. */
  public static List<Problem> of(Edition edition, boolean refused) {
    var findings = new Findings("--evidence");
    if (refused) {
      for (PublishedPrice price : edition.prices()) {
        edition
            .findDetermination(PriceKey.of(price.subject()))
            .map(Determination::basis)
            .ifPresent(basis -> basis.exclusions().forEach(each -> note(each, findings)));
      }
    }
    return findings.problems();
  }

  private static void note(Exclusion each, Findings findings) {
    if (UNFIT.contains(each.reason())) {
      findings.add(
          0,
          each.evidence().code(),
          "",
          each.detail(),
          "Mend the row or the method, or go on without such rows with --leave-out.");
    }
  }
}
