package forge.reserve.lot;

import forge.kernel.ProductId;
import forge.reserve.ledger.LedgerUnit;
import java.math.BigDecimal;
import java.util.Objects;

/** A lot: material of one kind that came at once, kept apart and told apart for good. */
public record Lot(
    LotId id, Goods goods, Masses masses, Keeping keeping, Origin origin, CostLayer cost) {

  public Lot {
    Objects.requireNonNull(id);
    Objects.requireNonNull(goods);
    Objects.requireNonNull(masses);
    Objects.requireNonNull(keeping);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(cost);
  }

  /** Its product. */
  public ProductId product() {
    return goods.product();
  }

  /** What its accounts count. */
  public LedgerUnit.Mass unit() {
    return LotAccounts.unit(product());
  }

  /** What it cost in all. */
  public BigDecimal totalCost() {
    return cost.of(masses.net());
  }

  /** The same under another certificate. */
  public Lot under(Certificate certificate) {
    return new Lot(id, goods.under(certificate), masses, keeping, origin, cost);
  }

  /** The same in other hands. */
  public Lot keptBy(Custody next) {
    return new Lot(id, goods, masses, keeping.passedTo(next), origin, cost);
  }
}
