package forge.app.data;

import forge.app.json.Json;
import forge.world.Chain;
import forge.world.World;
import forge.world.audit.Coverage;
import forge.world.audit.Coverage.Count;
import java.util.List;

/** The coverage of chains as JSON. */
public final class CoverageJson {

  private CoverageJson() {}

  /** The document {@code {"base_year": 2024, "chains": [...]}}. */
  public static Json.Obj of(Coverage coverage, List<Chain> chains) {
    var list = Json.array();
    for (Chain chain : chains) {
      var lines = Json.array();
      coverage.lines().stream()
          .filter(line -> line.chain().equals(chain))
          .forEach(
              line ->
                  lines.add(
                      Json.object()
                          .put("stage", CoverageText.word(line.stage()))
                          .put("kind", CoverageText.word(line.kind()))
                          .putAll(count(line.count()))));
      var gaps = Json.array();
      coverage.gaps().stream()
          .filter(gap -> gap.chain().equals(chain))
          .forEach(
              gap ->
                  gaps.add(
                      Json.object()
                          .put("stage", CoverageText.word(gap.stage()))
                          .put("kind", CoverageText.word(gap.kind()))
                          .put("what", gap.what())));
      list.add(
          Json.object()
              .put("chain", chain.id())
              .put("total", count(coverage.count(chain)))
              .put("figures", lines)
              .put("missing", gaps));
    }
    return Json.object().put("base_year", World.BASE_YEAR).put("chains", list);
  }

  private static Json.Obj count(Count count) {
    return Json.object()
        .put("known", count.known())
        .put("weak", count.weak())
        .put("estimated", count.estimated())
        .put("missing", count.missing())
        .put("share_known", count.shareKnown());
  }
}
