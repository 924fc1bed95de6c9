package forge.store.world;

import forge.world.Adjustment;
import forge.world.Confidence;
import forge.world.Figure;
import forge.world.Measured;
import forge.world.Provenance;
import forge.world.Status;
import forge.world.Unit;
import java.util.Locale;

/** Reads figures, their provenance and their adjustment from the columns that all tables share. */
final class Figures {

  /** The printed change in per cent may differ from the computed one by rounding. */
  private static final double CHANGE_ROUNDING = 0.01;

  private final Names names;

  Figures(Names names) {
    this.names = names;
  }

  Figure figure(Row row, String value, String low, String high) {
    double number = row.number(value);
    double least = row.empty(low) ? number : row.number(low);
    double most = row.empty(high) ? number : row.number(high);
    if (!(least <= number && number <= most)) {
      throw row.bad(value, "a figure lies in its range [" + least + ", " + most + "]", "");
    }
    return new Figure(number, least, most);
  }

  Provenance provenance(Row row) {
    return provenance(row, "");
  }

  /** Provenance from the columns status, confidence, source and note with a prefix; one year. */
  Provenance provenance(Row row, String prefix) {
    return new Provenance(
        names.source(row, prefix + "source"),
        row.integer("year"),
        row.choice(prefix + "confidence", Confidence.class),
        row.choice(prefix + "status", Status.class),
        row.text(prefix + "note"));
  }

  Measured measured(Row row) {
    Figure figure = figure(row, "used", "low", "high");
    return new Measured(figure, unit(row), adjustment(row, figure), provenance(row));
  }

  Unit unit(Row row) {
    return Unit.find(row.text("unit"))
        .orElseThrow(() -> row.bad("unit", "the unit is t or USD/t", "Convert the figure."));
  }

  private Adjustment adjustment(Row row, Figure used) {
    if (row.empty("published")) {
      return new Adjustment.Unpublished();
    }
    var from = new Adjustment.From(row.number("published"), row.text("reason"));
    double printed = row.number("change_pct");
    if (Math.abs(printed - 100 * from.change(used.value())) > CHANGE_ROUNDING) {
      throw row.bad(
          "change_pct",
          String.format(
              Locale.ROOT,
              "the change is %.4f per cent of the published figure",
              100 * from.change(used.value())),
          "Compute it again.");
    }
    return from;
  }
}
