package forge.store.world;

import forge.world.BaseUse;
import forge.world.Fact;
import forge.world.Figure;
import forge.world.FlowFact;
import forge.world.Parties;
import forge.world.PriceEvidence;
import forge.world.ProductionFact;
import forge.world.Provenance;
import forge.world.Route;
import forge.world.Stock;
import forge.world.TotalFact;
import forge.world.Unit;
import forge.world.UseFact;
import java.util.Optional;
import java.util.Set;

/** Reads what sources say of production, use, trade, price and stock. */
final class FactReader {

  private final Names names;
  private final Figures figures;

  FactReader(Names names, Figures figures) {
    this.names = names;
    this.figures = figures;
  }

  ProductionFact production(Row row) {
    return new ProductionFact(
        where(row),
        names.process(row, "process"),
        row.choice("measure", ProductionFact.Measure.class),
        fact(row));
  }

  TotalFact total(Row row) {
    return new TotalFact(
        where(row),
        names.product(row, "product"),
        row.choice("measure", TotalFact.Measure.class),
        fact(row));
  }

  UseFact use(Row row) {
    return new UseFact(
        where(row),
        names.product(row, "product"),
        row.choice("kind", BaseUse.Kind.class),
        fact(row));
  }

  FlowFact flow(Row row) {
    var route = new Route(names.economy(row, "from"), names.economy(row, "to"));
    return new FlowFact(names.product(row, "product"), route, fact(row));
  }

  Stock stock(Row row) {
    Figure figure = figures.figure(row, "value", "low", "high");
    int year = year(row, row.text("day"));
    var fact =
        new Fact(
            figure, figures.unit(row), row.integer("vintage"), figures.provenance(row, "", year));
    return new Stock(
        where(row), names.product(row, "product"), row.text("holder"), row.text("day"), fact);
  }

  PriceEvidence price(Row row) {
    var amount =
        new PriceEvidence.Amount(row.number("price"), row.text("currency"), row.text("per"));
    var quotation =
        new PriceEvidence.Quotation(
            amount, row.text("basis"), row.text("period"), row.text("kind"), row.text("tax"));
    Provenance provenance = figures.provenance(row);
    return new PriceEvidence(
        names.product(row, "product"),
        row.text("market"),
        quotation,
        row.empty("economy") ? Optional.empty() : Optional.of(where(row)),
        normalised(row, provenance),
        provenance);
  }

  private Optional<Fact> normalised(Row row, Provenance provenance) {
    if (row.empty("usd_per_t")) {
      return Optional.empty();
    }
    Figure figure = figures.figure(row, "usd_per_t", "low", "high");
    return Optional.of(new Fact(figure, Unit.USD_PER_TONNE, row.integer("vintage"), provenance));
  }

  private Parties where(Row row) {
    return new Parties(names.party(row, "economy"), Set.of());
  }

  private Fact fact(Row row) {
    return new Fact(
        figures.figure(row, "value", "low", "high"),
        figures.unit(row),
        row.integer("vintage"),
        figures.provenance(row));
  }

  private static int year(Row row, String day) {
    if (!day.matches("\\d{4}(-\\d{2}){0,2}")) {
      throw row.bad("day", "a day is yyyy, yyyy-mm or yyyy-mm-dd", "");
    }
    return Integer.parseInt(day.substring(0, 4));
  }
}
