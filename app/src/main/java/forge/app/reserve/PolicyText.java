package forge.app.reserve;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.policy.Policy;
import forge.reserve.policy.PolicyOutcome;
import forge.reserve.sizing.Sizing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What policies came to, for a reader: a column for each. */
public final class PolicyText {

  private static final double MILLION = 1e6;

  private PolicyText() {}

  /** The text. */
  public static String of(Sizing.Line line, List<PolicyTried> tried, boolean colour) {
    var page = new Page(colour);
    page.paragraph(Tone.STRONG, headline(line, tried));
    page.heading(
        "OUTCOME",
        "means over %d futures; t and million USD".formatted(tried.getFirst().outcome().futures()));
    page.table(outcomes(tried));
    page.heading("STOCK", "month by month; ▁ is nothing, █ the target");
    for (PolicyTried each : tried) {
      page.labelled(each.policy().about().version(), "");
      path(page, line, each.outcome());
    }
    for (PolicyTried each : tried) {
      page.heading("RULES", each.label() + ", " + each.policy().about().title());
      rules(page, each.policy());
    }
    return page.text();
  }

  private static String headline(Sizing.Line line, List<PolicyTried> tried) {
    String product = line.balance().subject().name();
    PolicyTried first = tried.getFirst();
    if (tried.size() == 1) {
      return "%s with a target of %s t: %s leaves %s t short on average and runs out in %s of futures."
          .formatted(
              product,
              Figures.three(line.target().stock()),
              first.label(),
              Figures.three(first.outcome().shortfall()),
              Figures.percent(first.outcome().emptied()));
    }
    PolicyTried last = tried.getLast();
    double change = last.outcome().shortfall() - first.outcome().shortfall();
    return "%s with a target of %s t: %s leaves %s t %s short than %s, at a cost of %s million USD."
        .formatted(
            product,
            Figures.three(line.target().stock()),
            last.label(),
            Figures.three(Math.abs(change)),
            change <= 0 ? "less" : "more",
            first.label(),
            Figures.change(
                (last.outcome().cost().purchases() - first.outcome().cost().purchases())
                    / MILLION));
  }

  private static TextTable outcomes(List<PolicyTried> tried) {
    var table = new TextTable().words("");
    tried.forEach(each -> table.figure(each.policy().about().version()));
    row(table, tried, "stock runs out, share of futures", o -> Figures.percent(o.emptied()));
    row(table, tried, "left short, t", o -> Figures.three(o.shortfall()));
    var purposes = new LinkedHashSet<String>();
    tried.forEach(each -> each.policy().purposes().forEach(p -> purposes.add(p.name())));
    for (String each : purposes) {
      row(
          table,
          tried,
          "released to " + each + ", t",
          o -> o.released().containsKey(each) ? Figures.three(o.released().get(each)) : "–");
    }
    row(table, tried, "bought, t", o -> Figures.three(o.bought()));
    row(table, tried, "purchases", o -> Figures.three(o.cost().purchases() / MILLION));
    row(table, tried, "loss from what is short", o -> Figures.three(o.cost().shortage() / MILLION));
    row(table, tried, "both together", o -> Figures.three(o.cost().all() / MILLION));
    row(table, tried, "release orders a future", o -> Figures.digits(o.orders(), 2));
    row(table, tried, "orders past their clock", o -> Figures.percent(o.late()));
    return table;
  }

  private static void row(
      TextTable table,
      List<PolicyTried> tried,
      String label,
      Function<PolicyOutcome, String> figure) {
    table.row().cell(label);
    tried.forEach(each -> table.cell(figure.apply(each.outcome())));
  }

  private static void path(Page page, Sizing.Line line, PolicyOutcome outcome) {
    List<String> labels = List.of("a tenth", "half", "nine tenths");
    for (int q = 0; q < labels.size(); q++) {
      var values = new ArrayList<Double>();
      for (List<Double> month : outcome.stock()) {
        values.add(month.get(q));
      }
      page.whole(2, "%-12s %s".formatted(labels.get(q), Bars.line(values, line.target().stock())));
    }
  }

  private static void rules(Page page, Policy policy) {
    int number = 1;
    for (Policy.Purpose each : policy.purposes()) {
      Policy.Trigger trigger = policy.trigger(each);
      page.indented(
          0,
          Tone.PLAIN,
          "%d. %s, for %s: %s of the shortage, at most %s of the target a month, leaving %s; %s, shortage of %s in %d months, decided by the %s"
              .formatted(
                  number++,
                  each.name(),
                  word(each.serves()),
                  Figures.percent(each.share()),
                  Figures.percent(each.mostAMonth()),
                  Figures.percent(each.keeps()),
                  word(trigger.urgency()),
                  Figures.percent(trigger.shortage()),
                  trigger.months(),
                  trigger.authority()));
    }
    page.labelled(
        "Clocks",
        "%d days, %d in an emergency"
            .formatted(policy.clocks().normalDays(), policy.clocks().emergencyDays()));
    page.labelled(
        "Purchases",
        "at most %s of a month's market".formatted(Figures.percent(policy.filling().cap())));
    var told = new ArrayList<String>();
    for (Policy.Field each : Policy.Field.values()) {
      told.add(
          word(each)
              + " "
              + word(policy.disclosure().getOrDefault(each, Policy.Disclosure.SECRET)));
    }
    page.labelled("Told", String.join(", ", told));
    page.labelled(
        "Reviewed",
        "written by %s, reviewed by %s"
            .formatted(policy.about().author(), policy.about().reviewer()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
