package forge.app.market;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.market.ensemble.Ensemble;
import forge.market.scenario.ScenarioRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading the inputs of a run. */
public sealed interface Preparation {

  /** Makes the ensemble of a scenario. */
  interface EnsembleMaker {

    /** The ensemble of a seed, of the chains named or of all of the scenario. */
    Checked<Optional<Ensemble>> of(long seed, List<String> chains);
  }

  /**
   * All is there.
   *
   * @param run runs the scenario
   * @param ensemble calibrates and clears the scenario, for draws of a seed; of one chain where one
   *     is named
   * @param data what it rests on
   */
  record Ready(Function<Progress, ScenarioRun> run, EnsembleMaker ensemble, DataNote data)
      implements Preparation {}

  /** Something is wrong with the inputs: all of it. */
  record Refused(List<Problem> problems) implements Preparation {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
