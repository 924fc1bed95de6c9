package forge.pricing.determination;

import forge.kernel.PartyId;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.util.List;

/**
 * One normalised figure and what it weighs, in the unit of the reference price; figures without a
 * quantity weigh one.
 */
record Figure(Evidence.Priced evidence, BigDecimal price, BigDecimal weight) {

  Figure weighing(BigDecimal less) {
    return new Figure(evidence, price, less);
  }

  /** Who has a hand in it: buyer and seller, or the one who bids or offers, or the source. */
  List<PartyId> parties() {
    return switch (evidence) {
      case Evidence.Transaction t -> List.of(t.parties().buyer(), t.parties().seller());
      case Evidence.Indication i -> List.of(i.party());
      case Evidence.CostStatement c -> List.of(PartyId.of(c.plant().facility()));
      case Evidence.Quotation q -> List.of(PartyId.of(source()));
      case Evidence.UnitValue u -> List.of(PartyId.of(source()));
      case Evidence.ContractFloor f -> List.of(PartyId.of(source()));
      case Evidence.Equilibrium e -> List.of(PartyId.of(source()));
    };
  }

  String segment() {
    return evidence instanceof Evidence.Transaction t ? t.segment() : "";
  }

  String source() {
    return evidence.heading().origin().source();
  }

  Confidentiality confidentiality() {
    return evidence.heading().origin().confidentiality();
  }

  boolean isA(EvidenceKind kind) {
    return evidence.kind() == kind;
  }

  Determination.Counted counted() {
    return new Determination.Counted(evidence.id(), confidentiality(), price, weight);
  }

  Exclusion excluded(Exclusion.Reason reason, String detail) {
    return new Exclusion(evidence.id(), confidentiality(), reason, detail);
  }
}
