package forge.pricing.determination;

import forge.kernel.PartyId;
import forge.kernel.Rounding;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what a price rests on. */
final class Tallying {

  private static final Rounding SHARE = Rounding.halfUp(4);

  private Tallying() {}

  static Tally of(int considered, List<Figure> figures) {
    BigDecimal total = Averages.total(figures);
    return new Tally(considered, figures.size(), parties(figures), total, shares(figures, total));
  }

  /** Without the shares, which take longer. */
  static Tally.Parties parties(List<Figure> figures) {
    var buyers = new HashSet<PartyId>();
    var sellers = new HashSet<PartyId>();
    var sources = new HashSet<String>();
    for (Figure each : figures) {
      sources.add(each.source());
      if (each.evidence() instanceof Evidence.Transaction trade) {
        buyers.add(trade.parties().buyer());
        sellers.add(trade.parties().seller());
      } else if (each.evidence() instanceof Evidence.Indication indication) {
        (each.isA(EvidenceKind.BID) ? buyers : sellers).add(indication.party());
      }
    }
    return new Tally.Parties(buyers.size(), sellers.size(), sources.size());
  }

  private static Tally.Shares shares(List<Figure> figures, BigDecimal total) {
    if (total.signum() == 0) {
      return Tally.NONE.shares();
    }
    var byParty = new HashMap<PartyId, BigDecimal>();
    var bySeller = new HashMap<PartyId, BigDecimal>();
    for (Figure each : figures) {
      List<PartyId> parties = each.parties();
      PartyId last = parties.getLast();
      byParty.merge(last, each.weight(), BigDecimal::add);
      bySeller.merge(last, each.weight(), BigDecimal::add);
      if (!parties.getFirst().equals(last)) {
        byParty.merge(parties.getFirst(), each.weight(), BigDecimal::add);
      }
    }
    BigDecimal largest = byParty.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal squares =
        bySeller.values().stream()
            .map(weight -> weight.multiply(weight))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Tally.Shares(
        SHARE.quotient(largest, total), SHARE.quotient(squares, total.multiply(total)));
  }

  /**
   * The quantiles of the figures; nothing where one of them would show a figure that is not public,
   * for quantiles are figures as they are.
   */
  static Optional<Dispersion> dispersion(List<Figure> ascending) {
    if (ascending.isEmpty()) {
      return Optional.empty();
    }
    var dispersion =
        new Dispersion(
            ascending.getFirst().price(),
            Averages.quantile(ascending, new BigDecimal("0.25")),
            Averages.quantile(ascending, new BigDecimal("0.5")),
            Averages.quantile(ascending, new BigDecimal("0.75")),
            ascending.getLast().price());
    return shown(dispersion).allMatch(price -> isPublic(price, ascending))
        ? Optional.of(dispersion)
        : Optional.empty();
  }

  private static Stream<BigDecimal> shown(Dispersion dispersion) {
    return Stream.of(
        dispersion.lowest(),
        dispersion.lowerQuartile(),
        dispersion.median(),
        dispersion.upperQuartile(),
        dispersion.highest());
  }

  private static boolean isPublic(BigDecimal price, List<Figure> figures) {
    return figures.stream()
        .anyMatch(
            each ->
                each.confidentiality() == Confidentiality.PUBLIC
                    && each.price().compareTo(price) == 0);
  }
}
