package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.KeptRules;
import forge.kernel.Problem;
import forge.levy.authoring.RuleVersion;
import forge.levy.authoring.VersionId;
import forge.levy.measure.Review;
import forge.levy.measure.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Versions of rule sets as documents. */
final class RuleVersionJson {

  private RuleVersionJson() {}

  /** A version: where it stands, whose it is, and what was found wrong with it. */
  static Json.Obj of(KeptRules kept) {
    RuleVersion version = kept.version();
    return Json.object()
        .put("version", version.id().toString())
        .put("set", version.id().set())
        .put("number", version.id().number())
        .put("state", kept.state())
        .put("author", version.author())
        .put("reviewer", version.review().reviewer())
        .put("on", version.review().on().toString())
        .put("reason", version.reason())
        .put("from", kept.told().from())
        .put("note", kept.told().note())
        .put("hash", kept.outcome().hash())
        .put("wrong", kept.outcome().problems())
        .put("begun", kept.begun().toString())
        .put("changed", kept.changed().toString())
        .put("revision", kept.revision())
        .put("tag", kept.tag());
  }

  /** A version in a list; one that was published earlier is superseded. */
  static Json.Obj of(KeptRules kept, Map<String, String> inForce) {
    return of(kept).put("state", state(kept, inForce));
  }

  /** Where a version stands, by the versions in force of each set. */
  static String state(KeptRules kept, Map<String, String> inForce) {
    VersionId id = kept.version().id();
    boolean past =
        kept.version().state() == RuleVersion.State.PUBLISHED
            && !id.toString().equals(inForce.get(id.set()));
    return past ? "superseded" : kept.state();
  }

  /** A rule set that is not written here, as the one version that there is. */
  static Json.Obj of(String id, CheckedRules rules) {
    Review review = rules.rules().heading().review();
    return Json.object()
        .put("version", id)
        .put("set", id)
        .put("number", 0)
        .put("state", "published")
        .put("author", review.author())
        .put("reviewer", review.reviewer())
        .put("on", review.on().toString())
        .put("reason", "")
        .put("from", "")
        .put("note", "")
        .put("hash", rules.hash())
        .put("wrong", rules.read().problems().size());
  }

  /** A version with its files and everything that is wrong with them. */
  static Json.Obj of(KeptRules kept, SortedMap<String, String> files, CheckedRules read) {
    return with(of(kept), files, read.read().problems());
  }

  /** A document with files, and what is wrong with them. */
  static Json.Obj with(Json.Obj document, SortedMap<String, String> files, List<Problem> problems) {
    var texts = Json.object();
    files.forEach(texts::put);
    return document.put("files", texts).putAll(ProblemsJson.of(problems));
  }

  /** Who wrote and who reviewed a rule set, and when. */
  static Json.Obj review(RuleSet rules) {
    Review review = rules.heading().review();
    return Json.object()
        .put("author", review.author())
        .put("reviewer", review.reviewer())
        .put("on", review.on().toString());
  }
}
