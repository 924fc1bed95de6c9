package forge.app.origin;

import forge.app.json.Json;
import forge.kernel.Explanation;
import forge.levy.content.ContentAnswer;
import forge.levy.content.ContentSum;
import forge.levy.custody.CustodyAccount;
import forge.levy.custody.InventoryRun;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.OriginDetermination;
import forge.levy.origin.ProcessName;
import forge.levy.origin.RuleText;
import forge.levy.origin.StageOrigin;
import forge.levy.origin.ValueShare;
import forge.levy.origin.Verdict;
import forge.store.origin.OriginCase;
import java.util.List;

/** The answers to a case as JSON. */
public final class OriginJson {

  private OriginJson() {}

  /** The document. */
  public static String document(OriginCase given, List<Answered> answers) {
    Json.Obj json = Json.object().put("title", given.title());
    for (Answered answer : answers) {
      switch (answer) {
        case Answered.Origin origin -> json.put("origin", origin(origin));
        case Answered.Contents contents -> json.put("content", contents(contents));
        case Answered.Balance balance -> json.put("massBalance", balance(balance));
        case Answered.Stock stock -> json.put("inventory", stock(stock));
      }
    }
    return json.document();
  }

  private static Json.Obj origin(Answered.Origin origin) {
    OriginDetermination found = origin.determination();
    Json.Obj json = Json.object().put("rule", RuleText.write(origin.terms().rule()));
    switch (found.verdict()) {
      case Verdict.Originates(EvidenceGrade grade) ->
          json.put("verdict", "originates").put("evidence", grade.toString());
      case Verdict.DoesNot(EvidenceGrade grade) ->
          json.put("verdict", "does-not-originate").put("evidence", grade.toString());
      case Verdict.NotDeterminable(List<String> reasons) ->
          json.put("verdict", "not-determinable").put("reasons", texts(reasons));
    }
    json.put("preferential", claim(found.preferential()));
    json.put("nonPreferential", claim(found.nonPreferential()));
    Json.Arr stages = Json.array();
    found.stages().forEach(each -> stages.add(stage(each)));
    Json.Arr shares = Json.array();
    found.shares().forEach(each -> shares.add(share(each)));
    return json.put("stages", stages)
        .put("valueContents", shares)
        .put("explanation", explanation(found.explanation()));
  }

  private static Json.Obj claim(OriginClaim claim) {
    Json.Obj json = Json.object();
    claim.findEconomy().ifPresent(economy -> json.put("economy", economy.code()));
    return json.put("evidence", claim.grade().toString());
  }

  private static Json.Obj stage(StageOrigin stage) {
    Json.Obj json =
        Json.object().put("stage", ProcessName.of(stage.stage()).text()).put("of", stage.of());
    stage.figures().find(Content.Figure.MASS).ifPresent(mass -> json.put("massKg", mass));
    json.put("stated", claim(stage.claim()));
    stage.findEconomy().ifPresent(economy -> json.put("treatedAs", economy.code()));
    return json.put("words", stage.words());
  }

  private static Json.Obj share(ValueShare share) {
    return Json.object()
        .put("method", share.method().toString())
        .put("above", share.above())
        .put("below", share.below())
        .put("percent", share.shown())
        .put("leastPercent", share.least().number())
        .put("met", share.reached());
  }

  private static Json.Obj contents(Answered.Contents contents) {
    Json.Arr sums = Json.array();
    contents.sums().forEach(each -> sums.add(sum(each)));
    Json.Arr tests = Json.array();
    for (ContentAnswer each : contents.tests()) {
      tests.add(
          Json.object()
              .put("name", each.test().name())
              .put("outcome", each.outcome().toString())
              .put("explanation", explanation(each.explanation())));
    }
    return Json.object().put("good", contents.good()).put("substances", sums).put("tests", tests);
  }

  private static Json.Obj sum(ContentSum sum) {
    Json.Obj json =
        Json.object()
            .put("substance", sum.substance().basis().code())
            .put("critical", sum.substance().critical())
            .put("classification", sum.substance().classification())
            .put("cas", sum.substance().cas());
    sum.figures()
        .forEach((figure, amount) -> json.put(figure.toString().replace(' ', '-'), amount));
    Json.Obj origins = Json.object();
    sum.origins().forEach((economy, mass) -> origins.put(economy.code(), mass));
    return json.put("massByOrigin", origins)
        .put("evidence", sum.weakest().toString())
        .put("missing", texts(sum.missing()))
        .put("explanation", explanation(sum.explanation()));
  }

  private static Json.Obj balance(Answered.Balance balance) {
    CustodyAccount account = balance.account();
    Json.Arr draws = Json.array();
    for (CustodyAccount.Draw each : account.draws()) {
      draws.add(
          Json.object()
              .put("claim", each.claim())
              .put("batch", each.batch())
              .put("output", each.output()));
    }
    return Json.object()
        .put("name", balance.name())
        .put("claimable", account.claimable())
        .put("claimed", account.claimed())
        .put("draws", draws)
        .put("refusals", texts(account.refusals()))
        .put("explanation", explanation(account.explanation()));
  }

  private static Json.Obj stock(Answered.Stock stock) {
    Json.Arr withdrawn = Json.array();
    for (InventoryRun.Withdrawn each : stock.run().withdrawn()) {
      withdrawn.add(
          Json.object()
              .put("withdrawal", each.id())
              .put("mass", each.mass())
              .put("originating", each.originating()));
    }
    return Json.object()
        .put("name", stock.name())
        .put("withdrawn", withdrawn)
        .put("refusals", texts(stock.run().refusals()))
        .put("explanation", explanation(stock.run().explanation()));
  }

  private static Json.Arr texts(List<String> texts) {
    Json.Arr json = Json.array();
    texts.forEach(json::add);
    return json;
  }

  private static Json.Obj explanation(Explanation explanation) {
    Json.Obj json = Json.object().put("what", explanation.what()).put("value", explanation.value());
    if (!explanation.source().isEmpty()) {
      json.put("source", explanation.source());
    }
    if (!explanation.parts().isEmpty()) {
      Json.Arr parts = Json.array();
      explanation.parts().forEach(part -> parts.add(explanation(part)));
      json.put("parts", parts);
    }
    return json;
  }
}
