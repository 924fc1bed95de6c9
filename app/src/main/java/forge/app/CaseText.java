package forge.app;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code forge cases} says. */
final class CaseText {

  private static final int DIGITS = 7;

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
      table.cell(Figures.digits(each.expected(), DIGITS)).cell(Figures.digits(each.got(), DIGITS));
      table.cell(each.pass() ? "agrees" : "MISSES", each.pass() ? Tone.GOOD : Tone.BAD);
    }
    page.table(table);
    page.gap();
    sources(results).forEach(page::labelled);
    return page.text();
  }

  private static String headline(List<CaseResult> results, long missed) {
    long cases = results.stream().map(CaseResult::id).distinct().count();
    String scope = "%d figures of %d published cases".formatted(results.size(), cases);
    return missed == 0
        ? scope + ": all agree to their printed digits."
        : scope + ": " + missed + (missed == 1 ? " misses." : " miss.");
  }

  private static Map<String, String> sources(List<CaseResult> results) {
    var sources = new LinkedHashMap<String, String>();
    results.forEach(each -> sources.putIfAbsent(each.id(), each.source()));
    return sources;
  }
}
