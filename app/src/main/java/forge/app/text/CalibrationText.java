package forge.app.text;

import forge.app.reading.CalibrationReading;
import forge.market.baseyear.AdjustedFact;
import forge.market.baseyear.ChainSummary;
import forge.world.Confidence;
import java.util.List;
import java.util.Locale;

/** What {@code forge calibrate} says. */
public final class CalibrationText {

  private static final int FACTS = 12;

  private final CalibrationReading reading;
  private final double seconds;
  private final Page page;

  public CalibrationText(CalibrationReading reading, double seconds, boolean colour) {
    this.reading = reading;
    this.seconds = seconds;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public String text() {
    page.paragraph(Tone.STRONG, headline());
    confidence();
    reading.summaries().forEach(this::balance);
    adjusted();
    fit();
    page.gap()
        .labelled(
            "Method",
            "the balanced year nearest to the facts by weighted least deviation: one standard"
                + " deviation is 2 % of a figure of confidence A, 5 % of B, 15 % of C, 40 % of D;"
                + " trade that no source shows is estimated from margins and distance");
    page.labelled("Time", Figures.seconds(seconds));
    return page.text();
  }

  private String headline() {
    double worst =
        reading.fitLines().stream().mapToDouble(CalibrationReading.Fit::miss).max().orElse(0);
    return reading.fits()
        ? "The baseline reproduces the balanced year %d: no figure misses by more than %s %%"
            .formatted(reading.year().knowledge().year(), Figures.power(worst))
        : "The baseline misses the balanced year %d by up to %s %%"
            .formatted(reading.year().knowledge().year(), Figures.three(worst));
  }

  private void confidence() {
    page.heading("FACTS AND HOW FAR THEY MOVED", "count; mean and largest change in per cent");
    var table = new TextTable().words("Chain");
    for (Confidence each : Confidence.values()) {
      table.figure(each + " facts").figure("mean").figure("most");
    }
    for (ChainSummary summary : reading.summaries()) {
      table.row().cell(summary.chain().name());
      for (Confidence each : Confidence.values()) {
        var moved = summary.byConfidence().get(each);
        table.cell(moved == null ? "" : String.valueOf(moved.facts()));
        table.cell(moved == null ? "" : Figures.decimals(moved.mean(), 1));
        table.cell(moved == null ? "" : Figures.decimals(moved.largest(), 1));
      }
    }
    page.table(table);
  }

  private void balance(ChainSummary summary) {
    page.heading(
        summary.chain().name().toUpperCase(Locale.ROOT), "balance of the year, t of each basis");
    var table = new TextTable().words("Product").figure("Made").figure("Processed");
    table.figure("Used").figure("Left over").figure("Traded").figure("no source");
    for (ChainSummary.Balance each : summary.balances()) {
      table.row().cell(reading.name(each.product()));
      table.cell(mass(each.made())).cell(mass(each.processed())).cell(mass(each.used()));
      table.cell(mass(each.leftOver())).cell(mass(each.traded()));
      table.cell(each.traded() > 0 ? Figures.percent(each.estimatedTrade() / each.traded()) : "");
    }
    page.table(table);
  }

  private static String mass(double tonnes) {
    return tonnes > 0 ? Figures.digits(tonnes, 4) : "–";
  }

  private void adjusted() {
    List<AdjustedFact> all = reading.adjusted();
    int shown = Math.min(FACTS, all.size());
    page.heading(
        "ADJUSTED FACTS",
        shown == all.size()
            ? "all of them"
            : "the %d largest of %d; --out or --json give all".formatted(shown, all.size()));
    var table = new TextTable().words("Fact").figure("Published").figure("Used");
    table.figure("Change").words("Conf.").words("Source").words("Pulled by");
    for (AdjustedFact fact : all.subList(0, shown)) {
      table.row().cell(fact.what()).cell(Figures.digits(fact.published(), 4));
      table.cell(Figures.digits(fact.used(), 4));
      table.cell(Figures.change(fact.changePercent()) + " %");
      table.cell(fact.provenance().confidence().name());
      table.cell(fact.provenance().source().code()).cell(fact.reason());
    }
    page.table(table);
  }

  private void fit() {
    page.heading("FIT OF THE BASELINE", "worst miss of outputs, uses, prices and flows");
    var table = new TextTable().words("Market").words("Horizon").figure("Figures");
    table.figure("Miss, %").words("Where");
    for (CalibrationReading.Fit each : reading.fitLines()) {
      String market =
          String.join(" and ", each.chains().stream().map(chain -> chain.name()).toList());
      table.row().cell(market).cell(each.horizon().name().toLowerCase(Locale.ROOT));
      table.cell(String.valueOf(each.lines().size())).cell(Figures.power(each.miss()));
      table.cell(each.worst().map(line -> line.kind() + " " + line.what()).orElse(""));
    }
    page.table(table);
  }
}
