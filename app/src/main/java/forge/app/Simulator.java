package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.market.analysis.Progress;
import forge.market.scenario.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the scenarios that Forge ships. */
interface Simulator {

  /**
   * A scenario on offer.
   *
   * @param question what it looks at, in one clause
   */
  record Offer(String name, String question) {}

  /** The scenarios on offer; the first is run where none is named. */
  List<Offer> offers();

  /** The zone of the shipped scenarios. */
  Set<EconomyId> zone();

  /** The zone of a file, or what is wrong with it. */
  Checked<Set<EconomyId>> readZone(Path file);

  /** Baseline and scenario, for a name on offer and the economies of a zone. */
  Simulation run(String scenario, Set<EconomyId> zone, Progress progress);

  /** The data that the scenarios rest on. */
  DataNote data();
}
