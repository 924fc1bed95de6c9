package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.market.analysis.Progress;
import forge.market.scenario.Simulation;
import java.nio.file.Path;
import java.util.List;

/** Stands where a build has no scenarios. */
final class NoSimulator implements Simulator {

  @Override
  public List<Offer> offers() {
    throw missing();
  }

  @Override
  public Simulation run(String scenario, Progress progress) {
    throw missing();
  }

  @Override
  public Checked<Simulation> run(String scenario, Path zone, Progress progress) {
    throw missing();
  }

  @Override
  public DataNote data(String scenario) {
    throw missing();
  }

  private static Unavailable missing() {
    return new Unavailable("no scenarios are in this build");
  }
}
