package forge.app.text;

import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import forge.market.backtest.Band;
import forge.market.backtest.Judgement;
import forge.market.backtest.Observation;
import forge.market.backtest.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What {@code forge backtest} says: the count, one line a figure, why it may miss. */
public final class BacktestText {

  private final List<BacktestRun> runs;
  private final Page page;

  public BacktestText(List<BacktestRun> runs, boolean colour) {
    this.runs = List.copyOf(runs);
    this.page = new Page(colour);
  }

  /** The shocks on offer. */
  public static String list(List<Backtest> tests, boolean colour) {
    var page = new Page(colour);
    var table = new TextTable().words("Shock").words("Date").words("Chain").words("What");
    for (Backtest test : tests) {
      table.row().cell(test.id(), Tone.STRONG).cell(test.date().toString()).cell(test.chain());
      table.cell(test.title());
    }
    return page.table(table).text();
  }

  /** The whole text. */
  public String text() {
    page.paragraph(Tone.STRONG, headline());
    page.heading("SHOCKS", "change in %; band: over the ranges of demand and supply elasticities");
    var table = new TextTable().words("Shock").words("Date").words("What");
    table.figure("Observed").figure("Modelled").words("Band").words("");
    runs.forEach(run -> rows(table, run));
    page.table(table);
    misses();
    bases();
    return page.text();
  }

  private String headline() {
    List<Judgement> all = runs.stream().flatMap(run -> run.judged().stream()).toList();
    List<Judgement> prices = all.stream().filter(BacktestText::price).toList();
    List<Judgement> quantities = all.stream().filter(each -> !price(each)).toList();
    return ("%d of %d prices and %d of %d quantities hit in %d shocks;"
            + " %d more are right within a factor of two.")
        .formatted(
            count(prices, Verdict.HIT),
            prices.size(),
            count(quantities, Verdict.HIT),
            quantities.size(),
            runs.size(),
            count(all, Verdict.DIRECTION));
  }

  private static boolean price(Judgement judgement) {
    return judgement.observation().kind() == Observation.Kind.PRICE;
  }

  private static long count(List<Judgement> judgements, Verdict verdict) {
    return judgements.stream().filter(each -> each.verdict() == verdict).count();
  }

  private static void rows(TextTable table, BacktestRun run) {
    String id = run.test().id();
    String date = run.test().date().toString();
    for (Judgement each : run.judgements()) {
      table.row().cell(id, Tone.STRONG).cell(date).cell(what(each.observation()));
      table.cell(percent(each.observation().changePercent()));
      table.cell(percent(each.band().central()), Tone.STRONG);
      table.cell(band(each.band()), Tone.DIM);
      boolean given = each.observation().given();
      table.cell(given ? "given" : word(each.verdict()), given ? Tone.DIM : tone(each.verdict()));
      id = "";
      date = "";
    }
  }

  private static String what(Observation observation) {
    String side = observation.side().name().toLowerCase(Locale.ROOT);
    String kind = observation.kind().name().toLowerCase(Locale.ROOT);
    return "%s %s, %s".formatted(kind, side, observation.product());
  }

  private static String band(Band band) {
    return percent(band.low()) + " to " + percent(band.high());
  }

  private static String percent(double change) {
    if (!Double.isFinite(change)) {
      return Figures.MISSING;
    }
    var rounded = BigDecimal.valueOf(change).setScale(0, RoundingMode.HALF_EVEN);
    String text = Figures.decimals(rounded.doubleValue(), 0);
    return rounded.signum() > 0 ? "+" + text : text;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case HIT -> "hit";
      case DIRECTION -> "direction";
      case MISS -> "MISS";
    };
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case HIT -> Tone.GOOD;
      case DIRECTION -> Tone.PLAIN;
      case MISS -> Tone.BAD;
    };
  }

  private void misses() {
    List<BacktestRun> missed = runs.stream().filter(run -> run.verdict() == Verdict.MISS).toList();
    if (!missed.isEmpty()) {
      page.heading("WHY IT MAY MISS", "what a market of one year does not hold");
      missed.forEach(run -> named(run, run.test().doubt()));
    }
  }

  private void bases() {
    page.heading("WHAT IT RESTS ON", "later: of the figures used, those published after that year");
    var table = new TextTable().words("Shock").figure("Base year").figure("Publications to");
    table.figure("Later").figure("of").words("Certificate");
    for (BacktestRun run : runs) {
      table.row().cell(run.test().id(), Tone.STRONG);
      table.cell(String.valueOf(run.test().knowledge().year()));
      table.cell(String.valueOf(run.test().knowledge().known()));
      table.cell(String.valueOf(run.hindsight().later()));
      table.cell(String.valueOf(run.hindsight().all()));
      table.cell(certificate(run.uncertified()), run.uncertified() == 0 ? Tone.PLAIN : Tone.BAD);
    }
    page.table(table);
  }

  private static String certificate(int uncertified) {
    return uncertified == 0 ? "passed" : uncertified + " of its markets FAILED";
  }

  private void named(BacktestRun run, String text) {
    page.paragraph(Tone.STRONG, run.test().id());
    page.labelled("", text);
  }
}
