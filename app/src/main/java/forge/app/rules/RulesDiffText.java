package forge.app.rules;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.Tone;
import forge.store.rules.RuleSetDifference;
import java.util.Map;
import java.util.TreeMap;

/** How two rule sets differ. */
public final class RulesDiffText {

  private RulesDiffText() {}

  /** A page: what was added with +, removed with -, and changed with both values. */
  public static String text(RuleSetDifference difference, boolean colour) {
    var page = new Page(colour);
    if (difference.none()) {
      return page.paragraph(Tone.PLAIN, "The rules are the same.").text();
    }
    for (RuleSetDifference.Removed each : difference.removed()) {
      page.indented(0, Tone.BAD, "- %s %s".formatted(each.section(), each.label()));
      page.indented(4, Tone.DIM, brief(each.fields()));
    }
    for (RuleSetDifference.Added each : difference.added()) {
      page.indented(0, Tone.GOOD, "+ %s %s".formatted(each.section(), each.label()));
      page.indented(4, Tone.DIM, brief(each.fields()));
    }
    for (RuleSetDifference.Changed each : difference.changed()) {
      page.indented(
          0, Tone.STRONG, "~ %s %s, %s".formatted(each.section(), each.label(), each.field()));
      page.indented(4, Tone.BAD, "- " + shown(each.before()));
      page.indented(4, Tone.GOOD, "+ " + shown(each.after()));
    }
    return page.gap()
        .paragraph(
            Tone.PLAIN,
            "%d added, %d removed, %d fields changed"
                .formatted(
                    difference.added().size(),
                    difference.removed().size(),
                    difference.changed().size()))
        .text();
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private static String brief(Map<String, String> fields) {
    return fields.containsKey("duty")
        ? "%s: %s".formatted(fields.getOrDefault("goods", ""), fields.get("duty"))
        : String.join("; ", new TreeMap<>(fields).values());
  }

  /** The same as a document. */
  public static Json.Obj json(RuleSetDifference difference) {
    var added = Json.array();
    difference
        .added()
        .forEach(each -> added.add(part(each.section(), each.label(), each.fields())));
    var removed = Json.array();
    difference
        .removed()
        .forEach(each -> removed.add(part(each.section(), each.label(), each.fields())));
    var changed = Json.array();
    for (RuleSetDifference.Changed each : difference.changed()) {
      changed.add(
          Json.object()
              .put("section", each.section())
              .put("label", each.label())
              .put("field", each.field())
              .put("before", each.before())
              .put("after", each.after()));
    }
    return Json.object().put("added", added).put("removed", removed).put("changed", changed);
  }

  private static Json.Obj part(String section, String label, Map<String, String> fields) {
    var values = Json.object();
    new TreeMap<>(fields).forEach(values::put);
    return Json.object().put("section", section).put("label", label).put("fields", values);
  }
}
