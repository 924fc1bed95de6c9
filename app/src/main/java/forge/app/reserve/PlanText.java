package forge.app.reserve;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.plan.BuyingPlan;
import forge.store.reserve.PlanOrder;
import java.util.List;

/** A buying plan for a reader. */
public final class PlanText {

  private static final int BAR = 12;
  private static final double MILLION = 1e6;

  private PlanText() {}

  /** The text. */
  public static String of(PlanOrder order, BuyingPlan plan, boolean colour) {
    var page = new Page(colour);
    long spent = plan.lines().stream().mapToLong(BuyingPlan.Line::spent).sum();
    long bought = plan.lines().stream().filter(each -> each.total() > 0).count();
    page.paragraph(
        Tone.STRONG,
        "%s million %s buy %d of %d materials; what is held averts a loss of %s million over %d years."
            .formatted(
                Figures.three(spent / MILLION),
                order.currency(),
                bought,
                plan.lines().size(),
                Figures.three(plan.worth() / MILLION),
                plan.problem().years()));
    page.paragraph(plan.proven() ? Tone.GOOD : Tone.BAD, proof(plan));
    page.heading("LOTS BY YEAR", "quantities in each material's own unit and basis");
    page.table(table(plan));
    page.heading("BUDGET", "million " + order.currency());
    page.table(budget(plan));
    page.gap();
    page.labelled("Assumptions", order.about().source().replace("\n", " "));
    return page.text();
  }

  private static String proof(BuyingPlan plan) {
    if (!plan.proof().broken().isEmpty()) {
      return "The plan breaks rules: " + String.join("; ", plan.proof().broken()) + ".";
    }
    String gap =
        plan.gap() == 0
            ? "no plan is worth more"
            : "no plan is worth more than %s million, which is %s %% more"
                .formatted(
                    Figures.digits(plan.proof().bound() / MILLION, 6),
                    Figures.digits(100.0 * plan.gap() / plan.worth(), 2));
    return "%s: %s (%d parts searched; every rule checked again in plain decimals)."
        .formatted(
            plan.proven() ? "Proven" : "Not proven to the tolerance", gap, plan.proof().parts());
  }

  private static TextTable table(BuyingPlan plan) {
    var table = new TextTable().words("Material").words("Unit").figure("Lot");
    for (int year = 1; year <= plan.problem().years(); year++) {
      table.figure("Y" + year);
    }
    table.figure("Quantity").figure("Million").figure("Price").figure("Covered").words("");
    for (BuyingPlan.Line each : plan.lines()) {
      table
          .row()
          .cell(each.material().name())
          .cell(each.material().unit() + " " + each.material().basis())
          .cell(Figures.three(each.material().lot().doubleValue()));
      each.lots().forEach(lots -> table.cell(lots == 0 ? "·" : String.valueOf(lots)));
      double covered = each.covered().doubleValue();
      table
          .cell(Figures.three(each.quantity().doubleValue()))
          .cell(Figures.three(each.spent() / MILLION))
          .cell(Figures.percentChange(each.rise().doubleValue()))
          .cell(Figures.percent(covered))
          .cell(Bars.of(covered, 1, BAR));
    }
    return table;
  }

  private static TextTable budget(BuyingPlan plan) {
    var table = new TextTable().words("");
    List<Double> prices = plan.proof().prices();
    for (int year = 1; year <= plan.problem().years(); year++) {
      table.figure("Y" + year);
    }
    table.row().cell("available");
    plan.problem().budget().forEach(each -> table.cell(Figures.three(each / MILLION)));
    table.row().cell("spent");
    for (int year = 0; year < plan.problem().years(); year++) {
      table.cell(Figures.three(plan.spent(year) / MILLION));
    }
    table.row().cell("loss averted by one more");
    prices.stream().limit(plan.problem().years()).forEach(each -> table.cell(Figures.three(each)));
    return table;
  }
}
