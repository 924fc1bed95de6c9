package forge.levy.origin;

import java.util.Locale;

/** A figure about a good as it was made and sold; money is in the currency of the production. */
public enum GoodFigure {
  /** The price paid or payable for it. */
  PRICE,
  /** What the price holds for packing the good for shipment. */
  PACKING,
  /** What the price holds for international shipment. */
  FREIGHT,
  /** Its net cost, where it is stated as one figure. */
  NET_COST,
  /** Its total cost, where the net cost is stated by elements. */
  TOTAL_COST,
  /** Sales promotion, marketing and after-sales service in the total cost. */
  SALES_PROMOTION,
  /** Royalties in the total cost. */
  ROYALTIES,
  /** Shipping and packing in the total cost. */
  SHIPPING,
  /** Interest in the total cost beyond what the rule allows. */
  INTEREST,
  /** Its adjusted value. */
  ADJUSTED_VALUE,
  /** Its net mass in kilograms. */
  MASS,
  /** Per cent of sales of such goods to related persons over the period of the rule. */
  RELATED_SALES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
