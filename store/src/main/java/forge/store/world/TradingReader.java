package forge.store.world;

import forge.world.Charge;
import forge.world.Elasticity;
import forge.world.Evidence;
import forge.world.Figure;
import forge.world.FreightRate;
import forge.world.Parameter;
import forge.world.Parties;
import forge.world.Validity;
import forge.world.Wedge;
import java.time.LocalDate;
import java.util.Set;

/** Reads wedges, freight, elasticities and parameters. */
final class TradingReader {

  private final Names names;
  private final Figures figures;

  TradingReader(Names names, Figures figures) {
    this.names = names;
    this.figures = figures;
  }

  Wedge wedge(Row row) {
    var from =
        new Parties(names.party(row, "from"), Set.copyOf(names.economies(row, "except_from")));
    var to = new Parties(names.party(row, "to"), Set.of());
    return new Wedge(
        row.text("id"),
        row.choice("kind", Wedge.Kind.class),
        new Wedge.Scope(names.product(row, "product"), row.text("hs_line"), from, to),
        charge(row),
        validity(row, "valid_from", "valid_to"),
        evidence(row));
  }

  private Charge charge(Row row) {
    if (row.text("status").equals("missing")) {
      if (!row.empty("value")) {
        throw row.bad(
            "value", "a missing figure has an empty cell", "Mark it observed or estimated.");
      }
      return new Charge.Unknown();
    }
    Figure figure = figures.figure(row, "value", "low", "high");
    return switch (row.text("unit")) {
      case "ratio" -> new Charge.AdValorem(figure, row.choice("charged_on", Charge.Base.class));
      case "usd_per_t" -> new Charge.Specific(figure);
      default -> throw row.bad("unit", "a wedge is a ratio or usd_per_t", "");
    };
  }

  private Evidence evidence(Row row) {
    return row.text("status").equals("missing")
        ? new Evidence.None(row.text("note"))
        : new Evidence.Cited(figures.provenance(row));
  }

  static Validity validity(Row row, String from, String until) {
    if (row.empty(from)) {
      throw row.bad(from, "validity has a first day", "");
    }
    return new Validity(row.day(from, LocalDate.MIN), row.day(until, LocalDate.MAX));
  }

  FreightRate freight(Row row) {
    return new FreightRate(
        row.text("class"),
        row.number("fixed_usd_per_t"),
        row.number("usd_per_t_per_1000_km"),
        new Figure(1, row.number("low_factor"), row.number("high_factor")),
        figures.provenance(row));
  }

  Elasticity elasticity(Row row) {
    return new Elasticity(
        names.product(row, "product"),
        row.choice("side", Elasticity.Side.class),
        row.choice("horizon", Elasticity.Horizon.class),
        figures.figure(row, "value", "low", "high"),
        used(row),
        figures.provenance(row));
  }

  private static boolean used(Row row) {
    return switch (row.text("used")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.bad("used", "this field is yes or no", "");
    };
  }

  Parameter parameter(Row row) {
    return new Parameter(
        row.text("id"),
        figures.figure(row, "value", "low", "high"),
        row.text("unit"),
        figures.provenance(row));
  }
}
