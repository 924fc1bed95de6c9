package forge.app.origin;

import forge.app.price.ExplanationText;
import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.EconomyId;
import forge.levy.content.ContentAnswer;
import forge.levy.content.ContentFigure;
import forge.levy.content.ContentSum;
import forge.levy.custody.CustodyAccount;
import forge.levy.custody.InventoryRun;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.OriginDetermination;
import forge.levy.origin.Outcome;
import forge.levy.origin.ProcessName;
import forge.levy.origin.RuleText;
import forge.levy.origin.StageOrigin;
import forge.levy.origin.Verdict;
import forge.store.origin.OriginCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers to a case as text, each with its calculation. */
public final class OriginText {

  private static final int STEP = 2;

  private final Page page;

  private OriginText(boolean colour) {
    this.page = new Page(colour);
  }

  /** The whole text. */
  public static String of(OriginCase given, List<Answered> answers, boolean colour) {
    var text = new OriginText(colour);
    text.page.paragraph(Tone.STRONG, given.title());
    answers.forEach(text::answer);
    return text.page.text();
  }

  private void answer(Answered answer) {
    switch (answer) {
      case Answered.Origin origin -> origin(origin);
      case Answered.Contents contents -> contents(contents);
      case Answered.Balance balance -> balance(balance);
      case Answered.Stock stock -> stock(stock);
    }
  }

  private void origin(Answered.Origin origin) {
    OriginDetermination found = origin.determination();
    page.heading("ORIGIN", RuleText.write(origin.terms().rule()));
    switch (found.verdict()) {
      case Verdict.Originates(EvidenceGrade grade) ->
          page.paragraph(
              Tone.GOOD,
              "The good originates in "
                  + found.producedIn()
                  + "; this rests on evidence that is "
                  + grade
                  + " or better.");
      case Verdict.DoesNot(EvidenceGrade grade) ->
          page.paragraph(
              Tone.BAD,
              "The good does not originate in "
                  + found.producedIn()
                  + "; the statement of production is "
                  + grade
                  + ".");
      case Verdict.NotDeterminable(List<String> reasons) -> {
        page.paragraph(Tone.BAD, "The origin cannot be determined:");
        reasons.forEach(each -> page.indented(STEP, Tone.PLAIN, each));
      }
    }
    page.labelled("preferential", words(found.preferential(), "none"));
    page.labelled(
        "other", words(found.nonPreferential(), "not determinable") + " (non-preferential)");
    stages(found.stages());
    why();
    ExplanationText.write(page, found.explanation(), 0);
  }

  private void stages(List<StageOrigin> stages) {
    var table = new TextTable().words("stage").words("of").figure("mass, kg").words("where");
    for (StageOrigin each : stages) {
      table
          .row()
          .cell(ProcessName.of(each.stage()).text())
          .cell(each.of())
          .cell(
              each.figures()
                  .find(Content.Figure.MASS)
                  .map(BigDecimal::toPlainString)
                  .orElse(Figures.MISSING))
          .cell(each.words());
    }
    if (!table.isEmpty()) {
      page.gap().table(table);
    }
  }

  private void why() {
    page.heading("CALCULATION", "quotients are compared exactly, and shown cut to two decimals");
  }

  private static String words(OriginClaim claim, String otherwise) {
    return claim.findEconomy().map(each -> each + ", " + claim.grade()).orElse(otherwise);
  }

  private void contents(Answered.Contents contents) {
    page.heading("CONTENT", contents.good());
    for (ContentAnswer test : contents.tests()) {
      Tone tone = test.outcome() == Outcome.NOT_KNOWN ? Tone.BAD : Tone.GOOD;
      page.paragraph(tone, test.test().name() + ": " + test.outcome() + ".");
    }
    var table = new TextTable().words("substance").figure("mass, kg").figure("by default");
    table.figure("value").figure("by default").figure("at reference").words("evidence");
    table.words("mass by origin");
    for (ContentSum sum : contents.sums()) {
      table
          .row()
          .cell(sum.substance().basis().code())
          .cell(figure(sum, ContentFigure.MASS))
          .cell(figure(sum, ContentFigure.DEFAULT_MASS))
          .cell(figure(sum, ContentFigure.VALUE))
          .cell(figure(sum, ContentFigure.DEFAULT_VALUE))
          .cell(figure(sum, ContentFigure.REFERENCE_VALUE))
          .cell(sum.weakest().toString())
          .cell(origins(sum));
    }
    page.gap().table(table);
    why();
    contents.tests().forEach(each -> ExplanationText.write(page, each.explanation(), 0));
    for (ContentSum sum : contents.sums()) {
      ExplanationText.write(page, sum.explanation(), 0);
      sum.missing().forEach(each -> page.indented(STEP, Tone.DIM, each));
    }
  }

  private static String figure(ContentSum sum, ContentFigure figure) {
    return sum.find(figure).map(OriginText::plain).orElse(Figures.MISSING);
  }

  private static String plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private static String origins(ContentSum sum) {
    return sum.origins().entrySet().stream()
        .map(OriginText::origin)
        .collect(Collectors.joining(", "));
  }

  private static String origin(Map.Entry<EconomyId, BigDecimal> each) {
    return each.getKey() + " " + plain(each.getValue());
  }

  private void balance(Answered.Balance balance) {
    CustodyAccount account = balance.account();
    page.heading("MASS BALANCE", balance.name());
    page.paragraph(
        account.refusals().isEmpty() ? Tone.GOOD : Tone.BAD,
        "Claimed " + plain(account.claimed()) + " of at most " + plain(account.claimable()) + ".");
    refused(account.refusals());
    why();
    ExplanationText.write(page, account.explanation(), 0);
  }

  private void stock(Answered.Stock stock) {
    InventoryRun run = stock.run();
    page.heading("INVENTORY", stock.name());
    var table = new TextTable().words("withdrawal").figure("mass").figure("originating");
    for (InventoryRun.Withdrawn each : run.withdrawn()) {
      table.row().cell(each.id()).cell(plain(each.mass())).cell(plain(each.originating()));
    }
    page.table(table);
    refused(run.refusals());
    why();
    ExplanationText.write(page, run.explanation(), 0);
  }

  private void refused(List<String> refusals) {
    refusals.forEach(each -> page.indented(STEP, Tone.BAD, "not counted: " + each));
  }
}
