package forge.market.scenario;

/** How much: a fixed mass, or a share of what the baseline shows. */
public sealed interface Amount {

  /** Thousand tonnes a year of the product's basis. */
  record Kilotonnes(double kt) implements Amount {}

  /** A share of the baseline's figure: of a flow for a quota, of the use for a purchase. */
  record BaseShare(double share) implements Amount {}
}
