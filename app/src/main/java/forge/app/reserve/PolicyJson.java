package forge.app.reserve;

import forge.app.json.Json;
import forge.reserve.policy.PolicyOutcome;
import forge.reserve.sizing.Sizing;
import java.util.List;

/** What policies came to, as JSON. */
public final class PolicyJson {

  private PolicyJson() {}

  /** The document. */
  public static Json.Obj of(Sizing.Line line, List<PolicyTried> tried) {
    var policies = Json.array();
    tried.forEach(each -> policies.add(policy(each)));
    return Json.object()
        .put("product", line.balance().product().code())
        .put("targetT", line.target().stock())
        .put("futures", tried.getFirst().outcome().futures())
        .put("policies", policies);
  }

  private static Json.Obj policy(PolicyTried tried) {
    PolicyOutcome outcome = tried.outcome();
    var released = Json.object();
    outcome.released().forEach(released::put);
    var stock = Json.array();
    for (List<Double> month : outcome.stock()) {
      stock.add(
          Json.object().put("p10", month.get(0)).put("p50", month.get(1)).put("p90", month.get(2)));
    }
    return Json.object()
        .put("policy", tried.label())
        .put("author", tried.policy().about().author())
        .put("reviewer", tried.policy().about().reviewer())
        .put("emptied", outcome.emptied())
        .put("shortfallT", outcome.shortfall())
        .put("releasedT", released)
        .put("boughtT", outcome.bought())
        .put("purchasesUsd", outcome.cost().purchases())
        .put("shortageUsd", outcome.cost().shortage())
        .put("ordersPerFuture", outcome.orders())
        .put("late", outcome.late())
        .put("stockT", stock);
  }
}
