package forge.app.cases;

import forge.market.analysis.Progress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The published cases, recomputed. */
public final class PublishedCases {

  private static final String FOLDER = "/forge/app/cases/";

  private static final List<String> SHIPPED =
      List.of(
          "t1", "t2", "t3", "t5", "t6", "t13", "t15", "t17", "t19", "t20", "t21", "t24", "t25",
          "t27");

  private final List<CaseRun> runs;

  private PublishedCases(List<CaseRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /** Those that ship with Forge. */
  public static PublishedCases shipped() {
    var runs = new ArrayList<CaseRun>();
    for (String name : SHIPPED) {
      String file = name + ".yaml";
      var text = new String(MarketShelf.bytes(FOLDER + file), StandardCharsets.UTF_8);
      runs.addAll(CaseRun.of(Branch.parse(file, text), new MarketShelf()));
    }
    return new PublishedCases(runs);
  }

  /** Those of one case file. */
  static PublishedCases of(String text) {
    return new PublishedCases(CaseRun.of(Branch.parse("case.yaml", text), new MarketShelf()));
  }

  /** Every printed figure beside the one that Forge finds, in the order of the files. */
  public List<CaseResult> run(Progress progress) {
    var results = new ArrayList<CaseResult>();
    for (int k = 0; k < runs.size(); k++) {
      CaseRun run = runs.get(k);
      progress.at(run.id() + " " + run.title(), k, runs.size());
      results.addAll(run.results());
    }
    progress.at("done", runs.size(), runs.size());
    return results;
  }
}
