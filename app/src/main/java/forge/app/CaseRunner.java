package forge.app;

import forge.app.cases.CaseResult;
import forge.market.analysis.Progress;
import java.util.List;

/** Recomputes the published cases. */
@FunctionalInterface
interface CaseRunner {

  /** Every published figure beside the one computed. */
  List<CaseResult> run(Progress progress);
}
