package forge.app.levy;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.levy.bulk.Tally;
import forge.levy.measure.RuleSet;
import forge.store.bulk.BulkRun;
import forge.store.bulk.Totals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The totals of a table of entries, to be read. */
public final class TotalsPage {

  private static final int MOST = 12;

  /** How it is shown, and how long the work took. */
  public record Look(boolean colour, double seconds) {}

  private final RuleSet rules;
  private final Page page;

  private TotalsPage(RuleSet rules, Page page) {
    this.rules = rules;
    this.page = page;
  }

  /** The page; {@code refused} names the file of refused rows, empty where none are. */
  public static String of(BulkRun.Outcome outcome, RuleSet rules, String refused, Look look) {
    var page = new Page(look.colour());
    new TotalsPage(rules, page).write(outcome, refused, look.seconds());
    return page.text();
  }

  private void write(BulkRun.Outcome outcome, String refused, double seconds) {
    Totals totals = outcome.totals();
    page.paragraph(
        Tone.PLAIN,
        "%,d entries read, %,d assessed, %,d refused, by %s, in %.1f s (%,.0f a second)."
            .formatted(
                outcome.read(),
                totals.assessed(),
                totals.refused(),
                rules.heading().id(),
                seconds,
                outcome.read() / Math.max(seconds, 1e-3)));
    if (!refused.isEmpty()) {
      page.paragraph(Tone.PLAIN, "Refused rows and their reasons are in " + refused + ".");
      counts("By reason", totals.reasons());
    }
    String currency = rules.terms().currency().code();
    counts("By outcome", totals.outcomes());
    charges("Charged by type of measure, " + currency, totals.types());
    charges("Charged by measure, " + currency, totals.measures());
    sums("By origin, " + currency, "Origin", totals.origins());
    sums("By code of goods, " + currency, "Goods", totals.goods());
    sums("By product, " + currency, "Product", totals.products());
    var all =
        new TextTable()
            .words("")
            .figure("Entries")
            .figure("Value")
            .figure("Debt")
            .figure("Secured");
    sumRow(all, "all", totals.all());
    page.gap().table(all);
  }

  private void counts(String title, SortedMap<String, Tally> tallies) {
    var table = new TextTable().words(title).figure("Entries");
    tallies.forEach(
        (key, tally) -> {
          if (tally.entries() > 0) {
            table.row().cell(key).cell(count(tally.entries()));
          }
        });
    page.gap().table(table);
  }

  private void charges(String title, SortedMap<String, Tally> tallies) {
    var table = new TextTable().words(title).figure("Lines").figure("Amount");
    tallies.entrySet().stream()
        .filter(each -> each.getValue().entries() > 0)
        .sorted(
            Comparator.comparing((Map.Entry<String, Tally> each) -> each.getValue().sum(0))
                .reversed())
        .limit(MOST)
        .forEach(
            each ->
                table
                    .row()
                    .cell(each.getKey())
                    .cell(count(each.getValue().entries()))
                    .cell(money(each.getValue().sum(Totals.CHARGED))));
    page.gap().table(table);
    rest(tallies);
  }

  private void rest(SortedMap<String, Tally> tallies) {
    long all = tallies.values().stream().filter(each -> each.entries() > 0).count();
    if (all > MOST) {
      page.paragraph(Tone.PLAIN, "… and " + (all - MOST) + " more; --json has all.");
    }
  }

  private void sums(String title, String head, SortedMap<String, Tally> tallies) {
    page.gap().paragraph(Tone.PLAIN, title);
    var table =
        new TextTable()
            .words(head)
            .figure("Entries")
            .figure("Value")
            .figure("Debt")
            .figure("Secured");
    tallies.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Tally> each) -> each.getValue().sum(Totals.DEBT))
                .reversed())
        .limit(MOST)
        .forEach(
            each ->
                sumRow(
                    table,
                    each.getKey().isEmpty() ? "not stated" : each.getKey(),
                    each.getValue()));
    page.table(table);
    rest(tallies);
  }

  private void sumRow(TextTable table, String key, Tally tally) {
    table
        .row()
        .cell(key)
        .cell(count(tally.entries()))
        .cell(value(tally.sum(Totals.CUSTOMS_VALUE)))
        .cell(money(tally.sum(Totals.DEBT)))
        .cell(money(tally.sum(Totals.SECURED)));
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private String money(BigInteger sum) {
    return shown(sum, rules.terms().rounding().decimals());
  }

  private String value(BigInteger sum) {
    return shown(sum, rules.terms().valuation().rounding().decimals());
  }

  private static String shown(BigInteger sum, int decimals) {
    int scale = Math.max(decimals, 0);
    return String.format(Locale.ROOT, "%,." + scale + "f", new BigDecimal(sum, scale));
  }
}
