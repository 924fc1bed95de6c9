package forge.app.price;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.ProductId;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Subject;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Determined prices for reading. */
public final class EditionText {

  private final Edition edition;
  private final EvidenceSet evidence;
  private final Confidentiality clearance;
  private final boolean colour;
  private final String only;

  /** The prices of an edition, to a reader with some clearance. */
  public EditionText(
      Edition edition, EvidenceSet evidence, Confidentiality clearance, boolean colour) {
    this(edition, evidence, clearance, colour, "");
  }

  private EditionText(
      Edition edition,
      EvidenceSet evidence,
      Confidentiality clearance,
      boolean colour,
      String only) {
    this.edition = edition;
    this.evidence = evidence;
    this.clearance = clearance;
    this.colour = colour;
    this.only = only;
  }

  /** The same for one product; empty for all. */
  public EditionText only(String product) {
    return new EditionText(edition, evidence, clearance, colour, product);
  }

  /** The text; with every step where asked for. */
  public String text(List<Method> methods, boolean explained) {
    var page = new Page(colour);
    List<Method> shown =
        methods.stream()
            .filter(m -> only.isEmpty() || m.specification().product().code().equals(only))
            .toList();
    if (shown.size() > 1) {
      summary(page, shown);
    }
    if (shown.size() == 1 || explained) {
      shown.forEach(method -> product(page, method, explained));
    }
    page.gap();
    page.labelled("Evidence", SyntheticEvidence.of(evidence, shown));
    certificate(page);
    return page.text();
  }

  private List<PublishedPrice> prices(Method method) {
    ProductId product = method.specification().product();
    return edition.prices().stream()
        .filter(price -> price.subject().product().equals(product))
        .toList();
  }

  private static Map<MarketArea.Name, BigDecimal> figures(List<PublishedPrice> prices) {
    var figures = new EnumMap<MarketArea.Name, BigDecimal>(MarketArea.Name.class);
    prices.forEach(
        each -> each.findPrice().ifPresent(price -> figures.put(each.subject().market(), price)));
    return figures;
  }

  private void summary(Page page, List<Method> methods) {
    var table =
        new TextTable()
            .words("Product")
            .figure("Zone")
            .figure("Outside")
            .figure("Dominant")
            .words("Unit")
            .words("Zone price is")
            .words("By");
    for (Method method : methods) {
      List<PublishedPrice> prices = prices(method);
      table.row().cell(method.specification().product().code());
      for (MarketArea.Name market : MarketArea.Name.values()) {
        table.cell(
            Digits.price(
                prices.stream().filter(price -> price.subject().market() == market).findFirst()));
      }
      table.cell(method.specification().denomination().toString());
      Zone zone = Zone.of(prices);
      table.cell(zone.kind()).cell(zone.tier());
    }
    page.heading(
        "PRICES", "withheld: evidence does not suffice; n/a: the method has no such market");
    page.table(table);
  }

  /** What is said of the zone's price in a summary. */
  private record Zone(String kind, String tier) {

    static Zone of(List<PublishedPrice> prices) {
      return prices.stream()
          .filter(price -> price.subject().market() == MarketArea.Name.ZONE)
          .findFirst()
          .map(PublishedPrice::outcome)
          .map(Zone::of)
          .orElse(new Zone("", ""));
    }

    private static Zone of(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Withheld withheld -> new Zone("withheld", Wordings.of(withheld.reason()));
        case Outcome.Priced priced -> {
          String moved = Wordings.moved(priced);
          String tier = priced.rest().tier();
          yield new Zone(
              Wordings.of(priced.rest().kind()), moved.isEmpty() ? tier : tier + "; " + moved);
        }
      };
    }
  }

  private void product(Page page, Method method, boolean explained) {
    List<PublishedPrice> prices = prices(method);
    if (prices.isEmpty()) {
      return;
    }
    Subject subject = prices.getFirst().subject();
    page.gap();
    page.paragraph(Tone.STRONG, Headline.of(prices));
    page.paragraph(
        Tone.DIM,
        "%s, %s; method %s, %s: %s"
            .formatted(
                subject.product(),
                subject.period(),
                method.id(),
                method.about().status(),
                method.about().title()));
    page.heading("THREE PRICES", subject.denomination().toString());
    page.table(markets(prices));
    Map<MarketArea.Name, BigDecimal> figures = figures(prices);
    page.labelled(
        "Spread",
        "zone over outside %s, zone over dominant %s"
            .formatted(
                Spread.text(figures, MarketArea.Name.OUTSIDE),
                Spread.text(figures, MarketArea.Name.DOMINANT)));
    prices.forEach(price -> remarks(page, price));
    if (explained) {
      new EvidenceText(page, edition, evidence, clearance).write(method);
    }
  }

  private static TextTable markets(List<PublishedPrice> prices) {
    var table =
        new TextTable()
            .words("Market")
            .figure("Price")
            .figure("Raw")
            .words("Kind")
            .words("Tier")
            .words("Confidence")
            .figure("Figures")
            .figure("Sellers")
            .figure("Largest")
            .words("Delivered");
    for (PublishedPrice price : prices) {
      table.row().cell(Wordings.of(price.subject().market()));
      switch (price.outcome()) {
        case Outcome.Priced priced ->
            table
                .cell(Digits.of(priced.published()), Tone.STRONG)
                .cell(Digits.of(priced.determined()))
                .cell(Wordings.of(priced.rest().kind()))
                .cell(priced.rest().tier())
                .cell(Wordings.of(priced.rest().confidence()));
        case Outcome.Withheld withheld ->
            table.cell("withheld").cell("").cell("").cell("").cell("");
      }
      table
          .cell(price.tally().used() + "/" + price.tally().considered())
          .cell(String.valueOf(price.tally().parties().sellers()))
          .cell(Digits.percent(price.tally().shares().largest()))
          .cell(price.subject().point().toString());
    }
    return table;
  }

  private static void remarks(Page page, PublishedPrice price) {
    String market = Wordings.of(price.subject().market());
    if (price.outcome() instanceof Outcome.Withheld withheld) {
      page.labelled("Withheld", "%s: %s".formatted(market, withheld.detail()));
    }
    if (price.outcome() instanceof Outcome.Priced priced) {
      if (!Wordings.moved(priced).isEmpty()) {
        page.labelled("Moved", market + ": " + Wordings.moved(priced));
      }
      priced.moves().forEach(move -> page.labelled("", move));
    }
    if (!price.exclusions().isEmpty()) {
      page.labelled("Not counted", market + ": " + Wordings.exclusions(price));
    }
  }

  private void certificate(Page page) {
    int checks = edition.prices().stream().mapToInt(price -> price.verdict().checks()).sum();
    List<String> failed =
        edition.prices().stream()
            .flatMap(
                price ->
                    price.verdict().failed().stream()
                        .map(each -> PriceKey.of(price.subject()) + ": " + each))
            .toList();
    page.labelled(
        "Certificate",
        failed.isEmpty() ? "passed, " + checks + " conditions" : failed.size() + " fail");
    failed.forEach(each -> page.labelled("", each));
  }
}
