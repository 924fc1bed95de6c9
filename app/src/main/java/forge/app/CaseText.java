package forge.app;

import forge.app.cases.CaseResult;
import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code forge cases} says. */
final class CaseText {

  private CaseText() {}

  static String of(List<CaseResult> results, boolean colour) {
    var page = new Page(colour);
    long missed = results.stream().filter(each -> !each.pass()).count();
    page.paragraph(missed == 0 ? Tone.GOOD : Tone.BAD, headline(results, missed));
    page.gap();
    var table = new TextTable().words("Case").words("Quantity").figure("Published");
    table.figure("Forge").words("");
    for (CaseResult each : results) {
      table.row().cell(each.id()).cell(each.quantity());
      table.cell(Figures.decimals(each.expected(), each.digits()));
      table.cell(Figures.decimals(each.got(), each.digits() + 1));
      table.cell(each.pass() ? "agrees" : "MISSES", each.pass() ? Tone.GOOD : Tone.BAD);
    }
    page.table(table);
    page.gap();
    sources(results).forEach((id, sources) -> show(id, sources, page));
    return page.text();
  }

  private static String headline(List<CaseResult> results, long missed) {
    long cases = results.stream().map(CaseResult::id).distinct().count();
    String scope = "%d figures of %d published cases".formatted(results.size(), cases);
    return missed == 0
        ? scope + ": all agree to their printed digits."
        : scope + ": " + missed + (missed == 1 ? " misses." : " miss.");
  }

  /** Runs of one case may have sources of their own. */
  private static Map<String, Set<String>> sources(List<CaseResult> results) {
    var sources = new LinkedHashMap<String, Set<String>>();
    for (CaseResult each : results) {
      sources.computeIfAbsent(each.id(), _ -> new LinkedHashSet<>()).add(each.source());
    }
    return sources;
  }

  private static void show(String id, Set<String> sources, Page page) {
    var label = id;
    for (String source : sources) {
      page.labelled(label, source);
      label = "";
    }
  }
}
