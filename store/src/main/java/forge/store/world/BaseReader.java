package forge.store.world;

import forge.world.Adjustment;
import forge.world.BaseActivity;
import forge.world.BaseFlow;
import forge.world.BasePrice;
import forge.world.BaseUse;
import forge.world.Figure;
import forge.world.Measured;
import forge.world.PriceEvidence;
import forge.world.Route;

/** Reads the rows of the base year. */
final class BaseReader {

  private final Names names;
  private final Figures figures;

  BaseReader(Names names, Figures figures) {
    this.names = names;
    this.figures = figures;
  }

  BaseActivity activity(Row row) {
    Figure capacity = figures.figure(row, "capacity", "capacity_low", "capacity_high");
    return new BaseActivity(
        names.economy(row, "economy"),
        names.process(row, "process"),
        figures.measured(row),
        new Measured(
            capacity,
            figures.unit(row),
            new Adjustment.Unpublished(),
            figures.provenance(row, "capacity_")));
  }

  BaseUse use(Row row) {
    return new BaseUse(
        names.economy(row, "economy"),
        names.product(row, "product"),
        row.choice("kind", BaseUse.Kind.class),
        figures.measured(row));
  }

  BaseFlow flow(Row row) {
    var route = new Route(names.economy(row, "from"), names.economy(row, "to"));
    return new BaseFlow(names.product(row, "product"), route, figures.measured(row));
  }

  BasePrice price(Row row) {
    return new BasePrice(
        names.economy(row, "economy"), names.product(row, "product"), figures.measured(row));
  }

  PriceEvidence evidence(Row row) {
    var amount =
        new PriceEvidence.Amount(row.number("price"), row.text("currency"), row.text("per"));
    var quotation =
        new PriceEvidence.Quotation(
            amount, row.text("basis"), row.text("period"), row.text("kind"), row.text("tax"));
    return new PriceEvidence(
        names.product(row, "product"), row.text("market"), quotation, figures.provenance(row));
  }
}
