package forge.pricing.edition;

import forge.kernel.ProductId;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.certificate.Certificate;
import forge.pricing.certificate.Check;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Known;
import forge.pricing.ladder.Projection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the published price of a determination, with its projection where the ladder has it. */
final class Pricing {

  private final Determination determination;
  private final Optional<Projection> projection;

  Pricing(Determination determination, Optional<Projection> projection) {
    this.determination = determination;
    this.projection = projection;
  }

  PublishedPrice price(Certificate certificate, Known known) {
    Outcome outcome =
        switch (determination) {
          case Determination.Priced priced -> priced(priced, known);
          case Determination.Withheld withheld ->
              new Outcome.Withheld(withheld.reason(), withheld.detail());
        };
    return new PublishedPrice(
        determination.subject(),
        outcome,
        determination.basis().tally(),
        exclusions(),
        verdict(certificate));
  }

  private Outcome priced(Determination.Priced priced, Known known) {
    Determination.Grounds grounds = priced.grounds();
    var rest =
        new PublishedPrice.Rest(
            grounds.tier(),
            grounds.kind(),
            grounds.confidence(),
            grounds.moved(),
            grounds.dispersion());
    BigDecimal published =
        projection.map(each -> Rungs.coherent(priced, each)).orElse(priced.price());
    int carried =
        grounds.moved() == Determination.Moved.CARRIED_FORWARD
            ? known.findLast(priced.subject().market()).map(Known.Last::carried).orElse(0) + 1
            : 0;
    return new Outcome.Priced(published, priced.price(), rest, moves(), carried);
  }

  /** The conditions of the ladder that pull at this price, in words; none where it did not move. */
  private List<String> moves() {
    ProductId product = determination.subject().product();
    if (projection.isEmpty()) {
      return List.of();
    }
    Projection.Change change = projection.get().changes().get(product);
    if (change == null || !change.moved()) {
      return List.of();
    }
    return projection.get().moves().stream()
        .filter(move -> move.pulls().getOrDefault(product, BigDecimal.ZERO).signum() != 0)
        .map(move -> move.step() + ": " + move.needs())
        .toList();
  }

  private Map<Exclusion.Reason, Integer> exclusions() {
    var counts = new EnumMap<Exclusion.Reason, Integer>(Exclusion.Reason.class);
    for (Exclusion each : determination.basis().exclusions()) {
      counts.merge(each.reason(), 1, Integer::sum);
    }
    return counts;
  }

  private PublishedPrice.Verdict verdict(Certificate certificate) {
    var failed = new ArrayList<String>();
    for (Check check : certificate.checks()) {
      if (!check.passed()) {
        failed.add(check.what() + ": " + check.detail());
      }
    }
    projection
        .filter(each -> !each.certified())
        .ifPresent(each -> failed.add("ladder: " + each.certificate().outcome()));
    int checks = certificate.checks().size() + (projection.isPresent() ? 1 : 0);
    return new PublishedPrice.Verdict(checks, failed);
  }
}
