package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.market.analysis.Progress;
import forge.market.scenario.Simulation;
import java.nio.file.Path;
import java.util.List;

/** Runs the scenarios that Forge ships. */
interface Simulator {

  /**
   * A scenario on offer.
   *
   * @param question what it asks, as one sentence
   */
  record Offer(String name, String question) {}

  /** The scenarios on offer; the first is run where none is named. */
  List<Offer> offers();

  /** Baseline and scenario, for a name on offer. */
  Simulation run(String scenario, Progress progress);

  /**
   * The same with the zone of a file in place of the scenario's, or what is wrong with the file.
   */
  Checked<Simulation> run(String scenario, Path zone, Progress progress);

  /** The data that a scenario rests on. */
  DataNote data(String scenario);
}
