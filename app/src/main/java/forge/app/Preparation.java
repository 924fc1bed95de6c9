package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.market.scenario.ScenarioRun;
import java.util.List;
import java.util.function.Function;

/** What came of reading the inputs of a run. */
sealed interface Preparation {

  /**
   * All is there.
   *
   * @param run runs the scenario
   * @param data what it rests on
   */
  record Ready(Function<Progress, ScenarioRun> run, DataNote data) implements Preparation {}

  /** Something is wrong with the inputs: all of it. */
  record Refused(List<Problem> problems) implements Preparation {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
