package forge.store.world;

import forge.world.Confidence;
import forge.world.Figure;
import forge.world.Provenance;
import forge.world.Status;
import forge.world.Unit;

/** Reads figures and their provenance from the columns that all tables share. */
final class Figures {

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
    return provenance(row, "", row.integer("year"));
  }

  /** Provenance of a row that tells its year in another column. */
  Provenance provenance(Row row, String prefix, int year) {
    return new Provenance(
        names.source(row, prefix + "source"),
        year,
        row.choice(prefix + "confidence", Confidence.class),
        row.choice(prefix + "status", Status.class),
        row.text(prefix + "note"));
  }

  Unit unit(Row row) {
    return Unit.find(row.text("unit"))
        .orElseThrow(() -> row.bad("unit", "the unit is t or USD/t", "Convert the figure."));
  }
}
