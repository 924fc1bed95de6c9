package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.text.Figures;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The report of a run as one page: no network, no script, the same bytes for the same inputs. Each
 * picture has its finding as title, its measure below and its figures in a table. Of several
 * markets all are shown together first, then one by one.
 */
public final class Report {

  private static final String MAP_NOTE =
      "Maps: Equal Earth projection about 155° E. Coastlines: Natural Earth 1:110m, public domain."
          + " Capitals: CEPII GeoDist (Mayer and Zignago 2011). What is no single place stands"
          + " below the map. The tables of changes have the figures.";

  private final RunReading run;
  private final DataNote data;
  private final Names names;
  private final Markup page = new Markup();
  private final Paper paper = new Paper(page, "h2");

  private Report(RunReading run, DataNote data) {
    this.run = run;
    this.data = data;
    this.names = new Names(data);
  }

  /** The page. */
  public static String of(RunReading run, DataNote data) {
    return "<!DOCTYPE html>\n" + new Report(run, data).document();
  }

  private String document() {
    page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
    head();
    page.open("body").put(Globe.definitions());
    header();
    if (run.single()) {
      var market = new MarketSections(run.markets().getFirst(), data, paper, Extent.ALONE);
      market.write();
      paper.texts("What was assumed", "assumptions", assumptions());
      market.fit();
    } else {
      new RunSections(run, data, paper).write();
      run.markets().forEach(this::market);
      paper.texts("What was assumed", "assumptions", assumptions());
      new RunSections(run, data, paper).fit();
    }
    certificate();
    paper.texts("Sources", "sources", data.sources(run.allChains()));
    footer();
    page.close().close();
    return page.finished();
  }

  private void head() {
    page.open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", run.finding() + " — Forge");
    page.style(Resources.text("report.css")).close();
  }

  private void header() {
    page.open("header");
    String title = run.scenario().title();
    String kicker = "Forge · scenario " + run.scenario().name();
    page.element("p", title.isBlank() ? kicker : kicker + " · " + title, "class", "kicker");
    page.element("h1", run.finding());
    if (!run.scenario().question().isBlank()) {
      page.element("p", run.scenario().question(), "class", "question");
    }
    String zone = String.join(", ", run.zone().stream().map(names::of).toList());
    String lead =
        "Zone: %s. Dominant supplier: %s. One year of trade, base year %s; all results are modelled."
            .formatted(zone.isEmpty() ? "none" : zone, suppliers(), data.baseYear());
    page.element("p", lead, "class", "lead");
    if (!run.certified()) {
      String alert = "Not certified: these figures do not clear the market and must not be used.";
      page.element("p", alert, "class", "alert");
    }
    facts();
    if (run.single()) {
      paper.warnings(run.warnings());
    } else {
      contents();
    }
    page.close();
  }

  private String suppliers() {
    List<String> all = run.suppliers().stream().map(names::of).toList();
    return all.isEmpty() ? "none" : Headlines.and(all);
  }

  private void facts() {
    page.open("ul", "class", "facts");
    String measure = ", total, million USD a year";
    for (Payer payer : run.payers()) {
      boolean dominant = payer.who().equals(Group.DOMINANT.label());
      fact(Figures.money(payer.total()), (dominant ? suppliers() : payer.who()) + measure);
    }
    Payer holders = run.holders();
    fact(Figures.money(holders.total()), holders.who() + ", million USD a year");
    fact(Figures.money(run.world().total()), "World" + measure);
    page.close();
  }

  private void fact(String figure, String what) {
    page.open("li").element("b", figure).element("span", what).close();
  }

  private void contents() {
    page.open("nav");
    for (Comparison market : run.markets()) {
      page.element("a", market.simulation().title(), "href", "#" + anchor(market));
    }
    page.element("a", "Assumptions", "href", "#assumptions");
    page.element("a", "Sources", "href", "#sources").close();
  }

  private static String anchor(Comparison market) {
    return String.join("-", market.simulation().chains().stream().map(each -> each.id()).toList());
  }

  private void market(Comparison market) {
    page.open("div", "id", anchor(market), "class", "market");
    page.element("h2", market.simulation().title());
    page.element("p", market.simulation().finding(), "class", "finding");
    paper.warnings(market.after().market().warnings());
    new MarketSections(market, data, new Paper(page, "h3"), Extent.AMONG_MANY).write();
    page.close();
  }

  /** The assumptions of all markets, each once. */
  private List<String> assumptions() {
    var all = new LinkedHashSet<String>();
    run.markets().forEach(each -> all.addAll(each.simulation().assumptions()));
    return List.copyOf(all);
  }

  private void certificate() {
    String certified =
        run.single()
            ? "Both markets clear: the certificate passed"
            : "Every market clears: all certificates passed";
    String title = run.certified() ? certified : "The certificate did not pass";
    paper.section(title, "Largest relative gap of each kind", "");
    paper.table(Grids.certificates(run));
    paper.close();
  }

  private void footer() {
    page.open("footer");
    page.text("Made by Forge, the open platform for critical-minerals trade zones. Base year ");
    page.text(data.baseYear() + "; sources are listed in " + data.sourcesFile() + ". ");
    page.text(MAP_NOTE + " Every price, flow, floor and account of every economy: forge simulate ");
    page.text(run.scenario().name() + " --out DIR.");
    page.close();
  }
}
