package forge.app.price;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.MassUnit;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublishedPrice;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A price book for reading. */
public final class BookText {

  private final BookView view;
  private final String origin;
  private final boolean colour;

  /** The text of a view, with a clause on where its evidence comes from; empty where none is. */
  public BookText(BookView view, String origin, boolean colour) {
    this.view = view;
    this.origin = origin;
    this.colour = colour;
  }

  /** The prices in force. */
  public String prices() {
    var page = new Page(colour);
    List<BookView.Line> lines = view.lines();
    if (lines.isEmpty()) {
      return empty(page);
    }
    page.paragraph(
        Tone.STRONG,
        "%d products have a reference price in force on %s"
            .formatted(lines.stream().filter(BookText::priced).count(), view.asOf().validAt()));
    page.paragraph(Tone.DIM, source());
    Set<String> units = units(lines);
    var table = columns("Product", units).words("Period").words("Zone price");
    for (BookView.Line line : lines) {
      PriceBook.Booked first = BookView.all(line).findFirst().orElseThrow();
      row(table, line, line.product().code(), units);
      table.cell(period(first)).cell(kind(line));
    }
    page.heading("THREE PRICES", one(units) + "Over: the zone's price over the other two");
    page.table(table);
    if (!origin.isEmpty()) {
      page.gap().labelled("Evidence", origin);
    }
    return page.text();
  }

  /** The history of a product. */
  public String history(String product) {
    var page = new Page(colour);
    page.paragraph(Tone.STRONG, product + ", period by period");
    page.paragraph(Tone.DIM, source());
    List<BookView.Line> lines = view.history(product);
    Set<String> units = units(lines);
    var table = columns("Period", units).words("Publication").words("Zone price");
    for (BookView.Line line : lines) {
      PriceBook.Booked first = BookView.all(line).findFirst().orElseThrow();
      row(table, line, period(first), units);
      table.cell(first.publication().id().toString()).cell(kind(line));
    }
    page.heading("HISTORY", one(units) + "Over: the zone's price over the other two");
    page.table(table);
    if (!origin.isEmpty()) {
      page.gap().labelled("Evidence", origin);
    }
    return page.text();
  }

  /** The period, with its standing where that is not final. */
  private static String period(PriceBook.Booked booked) {
    Entry.Proposal proposal = booked.publication().proposal();
    return proposal.standing() == Entry.Standing.FINAL
        ? booked.period().label()
        : booked.period().label() + " " + EntryWords.standing(proposal);
  }

  private static TextTable columns(String first, Set<String> units) {
    var table = new TextTable().words(first).figure("Zone").figure("Outside").figure("Dominant");
    if (units.size() > 1) {
      table.words("Unit");
    }
    return table.figure("Over out").figure("Over dom");
  }

  /** Of which book, as known when. */
  private String source() {
    String known = view.asOf().knownAt().truncatedTo(ChronoUnit.SECONDS).toString();
    return "%s, as known at %s".formatted(view.name(), known);
  }

  private static Set<String> units(List<BookView.Line> lines) {
    return lines.stream()
        .flatMap(BookView::all)
        .map(each -> unit(each.price().subject().denomination()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The unit where all prices have the same one, to stand in a heading; otherwise nothing. */
  private static String one(Set<String> units) {
    return units.size() == 1 ? units.iterator().next() + " · " : "";
  }

  private static void row(TextTable table, BookView.Line line, String head, Set<String> units) {
    Map<MarketArea.Name, BigDecimal> figures = figures(line);
    table.row().cell(head);
    for (MarketArea.Name market : MarketArea.Name.values()) {
      table.cell(
          Digits.price(Optional.ofNullable(line.prices().get(market)).map(each -> each.price())));
    }
    if (units.size() > 1) {
      PublishedPrice any = BookView.all(line).findFirst().orElseThrow().price();
      table.cell(unit(any.subject().denomination()));
    }
    table
        .cell(Spread.share(figures, MarketArea.Name.OUTSIDE))
        .cell(Spread.share(figures, MarketArea.Name.DOMINANT));
  }

  private static String unit(Denomination denomination) {
    return denomination.unit() == MassUnit.EACH
        ? denomination.currency().code()
        : denomination.currency() + "/" + denomination.unit();
  }

  static Map<MarketArea.Name, BigDecimal> figures(BookView.Line line) {
    var figures = new EnumMap<MarketArea.Name, BigDecimal>(MarketArea.Name.class);
    line.prices()
        .forEach(
            (market, booked) ->
                booked.price().findPrice().ifPresent(price -> figures.put(market, price)));
    return figures;
  }

  private static boolean priced(BookView.Line line) {
    return BookView.all(line).anyMatch(each -> each.price().findPrice().isPresent());
  }

  private static String kind(BookView.Line line) {
    PriceBook.Booked zone = line.prices().get(MarketArea.Name.ZONE);
    if (zone == null) {
      return "";
    }
    return switch (zone.price().outcome()) {
      case PublishedPrice.Outcome.Priced priced -> Wordings.of(priced.rest().kind());
      case PublishedPrice.Outcome.Withheld withheld -> "withheld";
    };
  }

  /** Entries, a sentence each. */
  public String entries(BookView.Part part) {
    var page = new Page(colour);
    List<Entry> entries = view.entries(part);
    if (entries.isEmpty()) {
      return page.paragraph(Tone.PLAIN, "None in " + view.name() + ".").text();
    }
    for (Entry entry : entries) {
      page.indented(0, Tone.PLAIN, entry.stamp().at() + "  " + EntryWords.sentence(entry));
    }
    return page.text();
  }

  private String empty(Page page) {
    page.paragraph(Tone.STRONG, "No reference price is in force in " + view.name());
    page.labelled("Next", "forge price propose --product ndpr-oxide --period 2026-05 --by PARTY");
    return page.text();
  }
}
