package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;

/** Stub. */
public final class Report {
  private Report() {}

  /** Stub. */
  public static String of(Comparison comparison, DataNote data) {
    return data.name(comparison.simulation().name());
  }
}
