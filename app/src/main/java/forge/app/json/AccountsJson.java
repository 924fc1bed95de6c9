package forge.app.json;

import forge.app.reading.MarketReading;
import forge.app.reading.Sizes;
import forge.kernel.PeriodId;
import forge.market.accounts.Accounts;
import forge.market.accounts.DutyLine;
import forge.market.accounts.LevyLine;
import forge.market.accounts.Rent;
import forge.market.accounts.StockLine;
import forge.market.accounts.SupportLine;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;

/** The lines of the accounts as JSON arrays, in the accounts' order. */
final class AccountsJson {

  private final MarketReading reading;
  private final Accounts accounts;
  private final boolean several;

  AccountsJson(MarketReading reading) {
    this.reading = reading;
    this.accounts = reading.market().accounts();
    this.several = reading.periods().size() > 1;
  }

  Json.Arr levies() {
    var result = Json.array();
    for (LevyLine line : accounts.levies()) {
      result.add(place(line.node()).put("levy", line.levy()).put("revenue", line.revenue()));
    }
    return result;
  }

  Json.Arr stocks(String kind) {
    var result = Json.array();
    for (StockLine line : accounts.stocks()) {
      if (line.kind().equals(kind)) {
        result.add(
            place(line.node())
                .put("price", line.price())
                .put("quantity", line.quantity())
                .put("outlay", line.outlay()));
      }
    }
    return result;
  }

  Json.Arr rents() {
    var result = Json.array();
    for (Rent rent : Sizes.withoutNoise(accounts.rents(), Rent::amount, reading.greatestValue())) {
      result.add(
          Json.object()
              .put("kind", rent.kind())
              .put("holder", rent.holder().code())
              .put("product", rent.product().code())
              .put("amount", rent.amount()));
    }
    return result;
  }

  Json.Arr duties() {
    var result = Json.array();
    for (DutyLine duty :
        Sizes.withoutNoise(accounts.duties(), DutyLine::amount, reading.greatestValue())) {
      Arc arc = reading.arc(duty.arc());
      var line =
          Json.object()
              .put("policy", duty.policy())
              .put("kind", duty.kind())
              .put("treasury", duty.treasury().code())
              .put("product", duty.product().code())
              .put("from", arc.from().code())
              .put("to", arc.to().code());
      result.add(
          period(line, duty.period()).put("perUnit", duty.perUnit()).put("amount", duty.amount()));
    }
    return result;
  }

  Json.Arr support() {
    var result = Json.array();
    for (SupportLine support : accounts.support()) {
      var line =
          Json.object()
              .put("activity", support.activity().name())
              .put("product", support.product().code());
      result.add(
          period(line, support.period())
              .put("perUnit", support.perUnit())
              .put("quantity", support.quantity())
              .put("amount", support.amount()));
    }
    return result;
  }

  private Json.Obj place(Node node) {
    var line =
        Json.object().put("product", node.product().code()).put("economy", node.economy().code());
    return period(line, node.period());
  }

  private Json.Obj period(Json.Obj line, PeriodId period) {
    return several ? line.put("period", period.code()) : line;
  }
}
