package forge.app.reserve;

import forge.app.json.Json;
import forge.reserve.plan.BuyingPlan;
import forge.store.reserve.PlanOrder;
import java.math.BigDecimal;

/** A buying plan as JSON. */
public final class PlanJson {

  private PlanJson() {}

  /** The document. */
  public static Json.Obj of(PlanOrder order, BuyingPlan plan) {
    var materials = Json.array();
    plan.lines().forEach(each -> materials.add(material(each)));
    var spent = Json.array();
    for (int year = 0; year < plan.problem().years(); year++) {
      spent.add(Json.object().put("spent", BigDecimal.valueOf(plan.spent(year))));
    }
    var prices = Json.array();
    plan.proof().prices().forEach(each -> prices.add(Json.object().put("worthOfOneMore", each)));
    var broken = Json.array();
    plan.proof().broken().forEach(broken::add);
    return Json.object()
        .put("plan", order.about().name())
        .put("status", order.about().status())
        .put("source", order.about().source())
        .put("currency", order.currency().toString())
        .put("worth", BigDecimal.valueOf(plan.worth()))
        .put("years", spent)
        .put("materials", materials)
        .put(
            "proof",
            Json.object()
                .put("proven", plan.proven())
                .put("bound", BigDecimal.valueOf(plan.proof().bound()))
                .put("gap", BigDecimal.valueOf(plan.gap()))
                .put("tolerance", plan.proof().tolerance())
                .put("rootBound", BigDecimal.valueOf(plan.proof().rootBound()))
                .put("parts", plan.proof().parts())
                .put("limits", prices)
                .put("broken", broken));
  }

  private static Json.Obj material(BuyingPlan.Line line) {
    var years = Json.array();
    for (int year = 0; year < line.lots().size(); year++) {
      years.add(
          Json.object()
              .put("lots", line.lots().get(year))
              .put("cost", BigDecimal.valueOf(line.cost().get(year))));
    }
    return Json.object()
        .put("material", line.material().name())
        .put("unit", line.material().unit().symbol())
        .put("basis", line.material().basis())
        .put("lot", line.material().lot())
        .put("quantity", line.quantity())
        .put("spent", BigDecimal.valueOf(line.spent()))
        .put("paidForTheRise", line.paidForTheRise())
        .put("priceRise", line.rise())
        .put("covered", line.covered())
        .put("years", years);
  }
}
