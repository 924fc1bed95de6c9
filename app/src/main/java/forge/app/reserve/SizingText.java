package forge.app.reserve;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.sizing.DemandClass;
import forge.reserve.sizing.Shortfall;
import forge.reserve.sizing.Sizing;
import forge.store.reserve.SizingOrder;
import forge.world.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sizing for a reader: the stock for the risk, product by product, with its days of cover. */
public final class SizingText {

  private static final int BAR = 16;
  private static final double MILLION = 1e6;

  /** Up to so many products are shown year by year. */
  private static final int FEW = 3;

  private SizingText() {}

  /** The text. */
  public static String of(
      SizingOrder order, List<Product> leftOut, Sizing sizing, double seconds, boolean colour) {
    var page = new Page(colour);
    page.paragraph(Tone.STRONG, headline(sizing));
    page.paragraph(Tone.PLAIN, dearest(sizing));
    double most = sizing.lines().stream().mapToDouble(SizingText::days).max().orElse(0);
    List<String> chains =
        sizing.lines().stream().map(each -> each.balance().subject().chain()).distinct().toList();
    for (String chain : chains) {
      page.heading(
          chain.toUpperCase(Locale.ROOT),
          "t of each product's basis; days of demand of " + covered(sizing));
      List<Sizing.Line> lines =
          sizing.lines().stream()
              .filter(each -> each.balance().subject().chain().equals(chain))
              .toList();
      List<Sizing.Line> held = lines.stream().filter(each -> each.target().stock() > 0).toList();
      if (!held.isEmpty()) {
        page.table(table(held, most));
      }
      none(page, lines);
    }
    if (sizing.lines().size() <= FEW) {
      sizing.lines().forEach(each -> years(page, each));
    }
    page.gap();
    page.labelled(
        "Draws",
        "%d from %d years each, in %s; range: 95 %% confidence from the number of draws alone"
            .formatted(sizing.draws(), sizing.model().years(), Figures.seconds(seconds)));
    if (!leftOut.isEmpty()) {
      page.labelled(
          "Left out",
          "for want of a price: "
              + leftOut.stream().map(each -> each.id().code()).collect(Collectors.joining(", ")));
    }
    page.labelled(
        "Assumptions",
        "confidence %s. %s"
            .formatted(order.about().confidence(), order.about().source().replace("\n", " ")));
    return page.text();
  }

  private static String headline(Sizing sizing) {
    return "A risk of %s of running out within %d years needs stocks worth %s million USD."
        .formatted(
            Figures.percent(sizing.risk()),
            sizing.model().years(),
            Figures.three(sizing.cost() / MILLION));
  }

  private static String dearest(Sizing sizing) {
    return sizing.lines().stream()
        .filter(each -> each.cost() > 0)
        .sorted(Comparator.comparingDouble(Sizing.Line::cost).reversed())
        .limit(3)
        .map(
            each ->
                "%s (%s million)"
                    .formatted(
                        each.balance().subject().name(), Figures.three(each.cost() / MILLION)))
        .collect(Collectors.joining("; ", "Dearest: ", "."));
  }

  private static String covered(Sizing sizing) {
    return sizing.model().rules().covered().stream()
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
  }

  private static double days(Sizing.Line line) {
    double days = line.daysOfCover(line.target().stock());
    return Double.isNaN(days) ? 0 : days;
  }

  private static void none(Page page, List<Sizing.Line> lines) {
    String names =
        lines.stream()
            .filter(each -> !(each.target().stock() > 0))
            .map(
                each ->
                    "%s (%s)"
                        .formatted(
                            each.balance().subject().name(),
                            Figures.percent(each.stock().probabilityOfShortfall())))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      page.indented(0, Tone.DIM, "No stock for this risk: " + names);
    }
  }

  private static TextTable table(List<Sizing.Line> lines, double most) {
    var table =
        new TextTable()
            .words("Product")
            .words("Stage")
            .figure("HHI")
            .figure("Risk")
            .figure("Expected")
            .figure("Target")
            .words("from–to")
            .figure("M USD")
            .figure("Days")
            .words("");
    for (Sizing.Line each : lines) {
      table
          .row()
          .cell(each.balance().subject().name())
          .cell(each.balance().subject().stage().name().toLowerCase(Locale.ROOT))
          .cell(Figures.digits(each.balance().concentration(), 2))
          .cell(Figures.percent(each.stock().probabilityOfShortfall()))
          .cell(Figures.three(each.stock().expected()))
          .cell(Figures.three(each.target().stock()), Tone.STRONG)
          .cell(range(each))
          .cell(Figures.three(each.cost() / MILLION))
          .cell(String.valueOf(Math.round(days(each))))
          .cell(Bars.of(days(each), most, BAR));
    }
    return table;
  }

  private static String range(Sizing.Line line) {
    return Figures.three(line.target().low()) + "–" + Figures.three(line.target().high());
  }

  private static void years(Page page, Sizing.Line line) {
    page.heading(
        "YEAR BY YEAR",
        line.balance().subject().name() + ", every supplier at its mode, no hazard");
    var table = new TextTable().figure("Year").figure("Supply");
    for (DemandClass each : DemandClass.values()) {
      table.figure(word(each));
    }
    for (DemandClass each : DemandClass.values()) {
      table.figure(word(each) + " short");
    }
    int number = 1;
    for (Shortfall.Year year : line.certain()) {
      table.row().cell(String.valueOf(number++)).cell(Figures.three(year.supply()));
      for (DemandClass each : DemandClass.values()) {
        table.cell(Figures.three(year.demand().getOrDefault(each, 0.0)));
      }
      for (DemandClass each : DemandClass.values()) {
        table.cell(Figures.three(year.shortfall().getOrDefault(each, 0.0)));
      }
    }
    page.table(table);
  }

  private static String word(DemandClass demandClass) {
    return demandClass.name().toLowerCase(Locale.ROOT);
  }
}
