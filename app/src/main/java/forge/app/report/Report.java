package forge.app.report;

import forge.app.reading.Chain;
import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Units;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a simulation as one page: no network, no script, the same bytes for the same
 * inputs. Each picture has its finding as title, its measure below and its figures in a table.
 */
public final class Report {

  private final Comparison comparison;
  private final DataNote data;
  private final Names names;
  private final Headlines headlines;
  private final Grids grids;
  private final String currency;
  private final Markup page = new Markup();

  private Report(Comparison comparison, DataNote data) {
    this.comparison = comparison;
    this.data = data;
    this.names = new Names(data);
    this.headlines = new Headlines(comparison, names);
    this.grids = new Grids(comparison, names);
    this.currency = Units.currency(comparison.after().market().problem());
  }

  /** The page. */
  public static String of(RunReading run, DataNote data) {
    return "<!DOCTYPE html>\n" + new Report(run.markets().getFirst(), data).document();
  }

  private String document() {
    page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
    head();
    page.open("body");
    header();
    ladder();
    chain();
    map();
    payers();
    floors();
    shortages();
    prices();
    changes();
    goods();
    texts("What was assumed", "assumptions", comparison.simulation().assumptions());
    fit();
    certificate();
    texts("Sources", "sources", data.sources(comparison.simulation().chains()));
    footer();
    page.close().close();
    return page.finished();
  }

  private void head() {
    page.open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", comparison.simulation().finding() + " — Forge");
    page.style(Resources.text("report.css")).close();
  }

  private void header() {
    page.open("header");
    page.element("p", "Forge · scenario " + comparison.simulation().name(), "class", "kicker");
    page.element("h1", comparison.simulation().finding());
    String zone = names(Group.ZONE);
    String lead =
        "Zone: %s. Dominant supplier: %s. One year of trade, base year %s; all results are modelled."
            .formatted(zone.isEmpty() ? "none" : zone, headlines.supplier(), data.baseYear());
    page.element("p", lead, "class", "lead");
    if (!comparison.certified()) {
      String alert = "Not certified: these figures do not clear the market and must not be used.";
      page.element("p", alert, "class", "alert");
    }
    facts();
    warnings();
    page.close();
  }

  private void warnings() {
    List<String> warnings = comparison.after().market().warnings();
    if (!warnings.isEmpty()) {
      page.open("div", "class", "alert")
          .element("b", warnings.size() == 1 ? "Warning" : "Warnings");
      page.open("ul", "class", "plain");
      warnings.forEach(warning -> page.element("li", warning));
      page.close().close();
    }
  }

  private String names(Group group) {
    return String.join(", ", comparison.groups().in(group).stream().map(names::of).toList());
  }

  private void facts() {
    page.open("ul", "class", "facts");
    for (Payer payer : comparison.payers()) {
      boolean dominant = payer.who().equals(Group.DOMINANT.label());
      String who = dominant ? headlines.supplier() : payer.who();
      fact(Figures.money(payer.total()), who + ", total, million " + currency + " a year");
    }
    Payer holders = comparison.holders();
    fact(Figures.money(holders.total()), holders.who() + ", million " + currency + " a year");
    fact(
        Figures.money(comparison.world().total()), "World, total, million " + currency + " a year");
    page.close();
  }

  private void fact(String figure, String what) {
    page.open("li").element("b", figure).element("span", what).close();
  }

  private void section(String title, String measure, String style) {
    page.open("section", "class", style).element("h2", title);
    page.open("p", "class", "measure").element("span", "modelled", "class", "status");
    page.text(measure).close();
  }

  private void picture(Markup drawing) {
    page.open("figure").put(drawing).close();
  }

  private void ladder() {
    String title = headlines.ladder();
    String measure =
        "Price at each stage by side, before and after, "
            + currency
            + " per unit of the product, logarithmic, mean weighted by base-year use; base year ";
    section(title, measure + data.baseYear(), "");
    picture(LadderPicture.of(comparison.mainLadder(data), names::brief, supplierCode(), title));
    grids.ladder().into(page);
    page.close();
  }

  private String supplierCode() {
    return comparison.groups().findDominant().map(each -> each.code()).orElse("supplier");
  }

  private void chain() {
    var bundling = new Bundling(comparison, names, Chain.of(comparison.before()));
    Bundle before = bundling.of(comparison.before());
    Bundle after = bundling.of(comparison.after());
    String title = headlines.chain(before, after);
    String measure =
        "Who makes what share of the world’s output at each stage, and to whom it is delivered;"
            + " every stage scaled to 100 %, base year ";
    section(title, measure + data.baseYear(), "long");
    page.element("p", "Before", "class", "when");
    picture(SankeyPicture.of(before, "Before: " + title));
    page.element("p", "After", "class", "when");
    picture(SankeyPicture.of(after, "After: " + title));
    String key =
        "Ribbons have the colour of the side that delivers: zone blue, dominant supplier vermilion,"
            + " others grey; goods that pass through an economy count for the one that made"
            + " them.";
    page.element("p", key, "class", "note");
    grids.chain(before, after).into(page);
    page.close();
  }

  private void map() {
    String title = headlines.map();
    String measure = "Flows that change most by value at base prices, a year, base year ";
    section(title, measure + data.baseYear(), "");
    picture(MapPicture.of(comparison, names, title));
    String note =
        "Equal Earth projection about 155° E. Coastlines: Natural Earth 1:110m, public domain."
            + " Capitals: CEPII GeoDist (Mayer and Zignago 2011). What is no single place stands"
            + " below the map. The table of changes has the figures.";
    page.element("p", note, "class", "note").close();
  }

  private void payers() {
    String title = headlines.payers();
    String measure = "Change against the baseline, million " + currency + " a year, base year ";
    section(title, measure + data.baseYear(), "");
    picture(PayersPicture.of(withWorld(), headlines.supplier(), title));
    grids.payers().into(page);
    page.close();
  }

  /** The sides, the holders of rents and what all of them add up to. */
  private List<Payer> withWorld() {
    var payers = new ArrayList<>(comparison.payers());
    if (!Figures.money(comparison.holders().total()).equals("0")) {
      payers.add(comparison.holders());
    }
    payers.add(comparison.world());
    return payers;
  }

  private void floors() {
    Grid grid = grids.floors();
    if (!grid.isEmpty()) {
      String measure =
          "Highest alone: the member’s price with its own levied imports closed, above which no levy"
              + " holds; cascade minimum: a lower floor leaks into the next stage";
      section(headlines.floors(), measure, "long");
      grid.into(page);
      page.close();
    }
  }

  private void shortages() {
    Grid grid = grids.shortages();
    if (!grid.isEmpty()) {
      int count = comparison.after().shortages().size();
      String title = count == 1 ? "One demand is not served" : count + " demands are not served";
      section(title, "Shortages after, base year " + data.baseYear(), "long");
      grid.into(page);
      page.close();
    }
  }

  private void prices() {
    if (comparison.ladder().size() > comparison.mainLadder(data).size()) {
      String measure = "Prices by side, mean weighted by base-year use, base year ";
      section("The prices of every product", measure + data.baseYear(), "long");
      grids.prices().into(page);
      page.close();
    }
  }

  private void changes() {
    section("What moves", "Flows before and after, a year, base year " + data.baseYear(), "long");
    grids.flows().into(page);
    page.close();
  }

  private void goods() {
    Grid grid = grids.goods();
    if (!grid.isEmpty()) {
      String measure = "The last floored stage leaks into the goods that contain it";
      section("What it costs the goods", measure, "");
      grid.into(page);
      page.close();
    }
  }

  private void texts(String title, String name, List<String> texts) {
    page.open("section", "id", name, "class", "long").element("h2", title);
    if (texts.isEmpty()) {
      page.element("p", "None stated.", "class", "note");
    } else {
      page.open("ul", "class", "plain");
      texts.forEach(text -> page.element("li", text));
      page.close();
    }
    page.close();
  }

  private void fit() {
    String share = Figures.percent(comparison.simulation().shareOfEstimates());
    String measure = share + " of the base-year figures used are estimates; base year ";
    section(headlines.fit(), measure + data.baseYear(), "long");
    Grid grid = grids.fit();
    if (!grid.isEmpty()) {
      grid.into(page);
    }
    page.close();
  }

  private void certificate() {
    String title =
        comparison.certified()
            ? "Both markets clear: the certificate passed"
            : "The certificate did not pass";
    section(title, "Largest relative gap of each kind", "");
    grids.certificates().into(page);
    page.close();
  }

  private void footer() {
    page.open("footer");
    page.text("Made by Forge, the open platform for critical-minerals trade zones. Base year ");
    page.text(data.baseYear() + "; sources are listed in " + data.sourcesFile());
    page.text(". Full digits: forge simulate " + comparison.simulation().name() + " --json.");
    page.close();
  }
}
