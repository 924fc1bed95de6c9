package forge.store.method;

import static forge.store.method.Decimals.plain;

import forge.pricing.method.MarketArea;
import forge.pricing.method.Minimum;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import forge.store.document.Keys;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the tiers of a method. */
final class TierText {

  private TierText() {}

  static Map<String, Object> tier(Tier tier) {
    return switch (tier) {
      case Tier.Figures figures ->
          figures(named(TierDecoder.FIGURES, figures), figures).map();
      case Tier.Derived derived ->
          named(TierDecoder.DERIVED, derived)
              .put("parent", parent(derived.parent()))
              .put("transfer", transfer(derived.transfer()))
              .map();
      case Tier.Structural structural ->
          named(TierDecoder.STRUCTURAL, structural)
              .put("share-of-use", plain(structural.shareOfUse()))
              .put("return", plain(structural.returnOnCapital()))
              .put("utilisation", plain(structural.utilisation()))
              .map();
    };
  }

  private static Keys named(String kind, Tier tier) {
    return new Keys().put(kind, tier.name()).put("markets", names(tier.markets()));
  }

  private static List<String> names(Set<MarketArea.Name> markets) {
    return new TreeSet<>(markets).stream().map(Words::of).toList();
  }

  private static Keys figures(Keys keys, Tier.Figures figures) {
    Selection selection = figures.selection();
    Tier.Treatment treatment = figures.treatment();
    var affiliates =
        selection.affiliatesCount()
            ? FiguresDecoder.Affiliates.COUNTED
            : FiguresDecoder.Affiliates.EXCLUDED;
    keys.put("kinds", selection.kinds().stream().map(Words::of).toList())
        .unlessEmpty("sources", selection.sources())
        .put(Spans.WINDOW, Spans.written(selection.window()))
        .put("affiliates", Words.of(affiliates))
        .put("range", Words.of(selection.end()))
        .put("minimum", minimum(figures.minimum()))
        .put("outliers", outliers(treatment.outliers()))
        .put("party-cap", plain(treatment.partyCap()))
        .put("trim", trim(treatment.trim()))
        .put("statistic", Words.of(treatment.statistic()));
    return keys;
  }

  private static Map<String, Object> minimum(Minimum minimum) {
    return new Keys()
        .put("figures", minimum.pieces())
        .put("buyers", minimum.buyers())
        .put("sellers", minimum.sellers())
        .put("sources", minimum.sources())
        .put("quantity", plain(minimum.quantity()))
        .map();
  }

  private static Object outliers(Outliers outliers) {
    return switch (outliers) {
      case Outliers.None _ -> FiguresDecoder.NO_OUTLIERS;
      case Outliers.Absolute(BigDecimal limit) -> Map.of("absolute", plain(limit));
      case Outliers.Robust(BigDecimal deviations, BigDecimal least) ->
          new Keys().put("robust", plain(deviations)).put("least", plain(least)).map();
      case Outliers.Relative(BigDecimal share, BigDecimal least) ->
          new Keys().put("relative", plain(share)).put("least", plain(least)).map();
    };
  }

  private static Map<String, Object> trim(Trim trim) {
    return new Keys()
        .put("low", plain(trim.low()))
        .put("high", plain(trim.high()))
        .put("segment", trim.segment())
        .map();
  }

  private static Map<String, Object> parent(Tier.Parent parent) {
    var keys = new Keys().put("product", parent.product());
    return parent
        .figures()
        .map(figures -> keys.put("figures", figures(new Keys(), figures).map()))
        .orElseGet(() -> keys.put("book", true))
        .map();
  }

  private static Map<String, Object> transfer(Tier.Transfer transfer) {
    var keys = new Keys().put("version", transfer.version());
    if (transfer.share().isPresent()) {
      keys.put("share", plain(transfer.share().get()));
    } else {
      keys.put(
          "payables",
          new Keys()
              .unlessEmpty("sources", transfer.payables().sources())
              .put(Spans.WINDOW, Spans.written(transfer.payables().window()))
              .put("range", Words.of(transfer.payables().end()))
              .map());
    }
    return keys.put("addition", plain(transfer.addition())).map();
  }
}
