package forge.app.report;

/** How much of a market a report shows: all of it, or less where there are several. */
enum Extent {
  /** Every economy, floor and product. */
  ALONE(40),
  /** The largest; all figures are in the tables beside the report. */
  AMONG_MANY(15);

  private final int flows;

  Extent(int flows) {
    this.flows = flows;
  }

  /** How many changes of flow are listed. */
  int flows() {
    return flows;
  }
}
