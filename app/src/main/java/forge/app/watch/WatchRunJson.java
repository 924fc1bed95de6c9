package forge.app.watch;

import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.store.watch.TalliedEntries;
import java.util.ArrayList;
import java.util.Locale;

/** A watch over a table as a JSON document: {@code docs/formats/watch.schema.json}. */
public final class WatchRunJson {

  private WatchRunJson() {}

  /** The document. */
  public static Json.Obj of(WatchRun run) {
    var beside = Json.object();
    run.beside().forEach(each -> beside.put(key(each.name()), each.words()));
    var problems = new ArrayList<>(run.entries().broken());
    problems.addAll(run.entries().first());
    return Json.object()
        .put("format", "watch/1")
        .putAll(WatchJson.of(run.watch()))
        .put("rows", rows(run.entries()))
        .put("held_against", beside)
        .putAll(ProblemsJson.of(problems));
  }

  private static Json.Obj rows(TalliedEntries entries) {
    var reasons = Json.object();
    entries.reasons().forEach((reason, rows) -> reasons.put(reason, new Json.Count(rows)));
    return Json.object()
        .put("read", new Json.Count(entries.read()))
        .put("offered", new Json.Count(entries.tally().read()))
        .put("other_days", new Json.Count(entries.outside()))
        .put("not_counted", new Json.Count(entries.refused()))
        .put("reasons", reasons)
        .put("whole", entries.broken().isEmpty());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
