package forge.world;

/**
 * What a tonne costs on its way, in USD/t: the price where it is made, what is added at export,
 * freight, and duty. Wedges without a known amount add nothing; {@code BaseYear.unknownWedges}
 * names them.
 */
public record LandedCost(double domestic, double atExport, double freight, double duty) {

  /** Price at the port of export. */
  public double fob() {
    return domestic + atExport;
  }

  /** Price at the port of import before duty. */
  public double cif() {
    return fob() + freight;
  }

  /** Price to the buyer. */
  public double total() {
    return cif() + duty;
  }

  /** Everything added between the two prices. */
  public double added() {
    return atExport + freight + duty;
  }
}
