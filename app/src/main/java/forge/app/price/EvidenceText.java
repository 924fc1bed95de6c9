package forge.app.price;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.kernel.Explanation;
import forge.pricing.book.PriceKey;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.NormalisationSteps;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a determination and its evidence, as far as the reader may see it. */
final class EvidenceText {

  private final Page page;
  private final Edition edition;
  private final Map<EvidenceId, Evidence> evidence = new HashMap<>();
  private final EvidenceSet set;
  private final Confidentiality clearance;

  EvidenceText(Page page, Edition edition, EvidenceSet set, Confidentiality clearance) {
    this.page = page;
    this.edition = edition;
    this.set = set;
    this.clearance = clearance;
    set.all().forEach(each -> evidence.put(each.id(), each));
  }

  void write(Method method) {
    for (MarketArea market : method.markets()) {
      var key = new PriceKey(method.specification().product(), market.name());
      edition
          .findDetermination(key)
          .ifPresent(each -> write(method, market, each));
    }
  }

  private void write(Method method, MarketArea market, Determination determination) {
    page.heading("HOW IT CAME ABOUT", Wordings.of(market.name()));
    ExplanationText.write(page, determination.explanation(), 0);
    counted(new NormalisationSteps(method, market, set), determination.basis().counted());
    excluded(determination.basis().exclusions());
  }

  private void counted(NormalisationSteps steps, List<Determination.Counted> counted) {
    if (counted.isEmpty()) {
      return;
    }
    page.heading("WHAT COUNTS", "from the lowest figure up: weight, how it was normalised");
    int hidden = 0;
    for (Determination.Counted each : counted) {
      if (!clearance.sees(each.confidentiality())) {
        hidden++;
        continue;
      }
      String weight = each.weight().stripTrailingZeros().toPlainString();
      Optional<Explanation> how =
          Optional.ofNullable(evidence.get(each.evidence()))
              .filter(Evidence.Priced.class::isInstance)
              .map(Evidence.Priced.class::cast)
              .map(steps::of);
      String figure = each.price().stripTrailingZeros().toPlainString();
      var line =
          Explanation.of(
              "%s, weight %s".formatted(each.evidence(), weight),
              figure,
              how.map(List::of).orElse(List.of()));
      ExplanationText.write(page, line, 1);
    }
    tellHidden(hidden);
  }

  private void excluded(List<Exclusion> exclusions) {
    if (exclusions.isEmpty()) {
      return;
    }
    page.heading("WHAT DOES NOT COUNT", "wholly or in part, and why");
    var table = new TextTable().words("Evidence").words("Reason").words("Detail");
    int hidden = 0;
    for (Exclusion each : exclusions) {
      if (clearance.sees(each.confidentiality())) {
        table
            .row()
            .cell(each.evidence().code())
            .cell(Wordings.of(each.reason()))
            .cell(each.detail());
      } else {
        hidden++;
      }
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
    tellHidden(hidden);
  }

  private void tellHidden(int hidden) {
    if (hidden > 0) {
      page.labelled("Not shown", hidden + " rows that take a higher clearance");
    }
  }
}
