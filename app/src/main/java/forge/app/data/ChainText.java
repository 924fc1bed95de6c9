package forge.app.data;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Charge;
import forge.world.Elasticity;
import forge.world.Event;
import forge.world.Evidence;
import forge.world.Facility;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.Product;
import forge.world.Provenance;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Stage;
import forge.world.UseFact;
import forge.world.Validity;
import forge.world.Wedge;
import forge.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code forge data show MINERAL} says: the chain as a tree, and its sources at the end. */
public final class ChainText {

  private static final int FLOWS = 6;
  private static final int PLANTS = 4;

  /** A price from here on, in USD/t, is also given per kg. */
  private static final double DEAR = 1000;

  private final ChainView view;
  private final Page page;
  private final Set<SourceId> cited = new TreeSet<>();

  public ChainText(World world, Chain chain, boolean colour) {
    this.view = new ChainView(world, chain);
    this.page = new Page(colour);
  }

  /** The whole text, for some stages of the chain. */
  public String text(Set<Stage> stages) {
    Chain chain = view.chain();
    int products = view.world().products(chain).size();
    page.paragraph(
        Tone.STRONG,
        "%s (%s): %d products; %s dominates."
            .formatted(chain.name(), chain.id(), products, chain.dominant()));
    page.paragraph(
        Tone.DIM,
        ("As known for the base year %d, before balancing. For: the year of a figure; Known: when it"
                + " was published. A official, B press or study, C weak, D own; est.: estimated.")
            .formatted(World.BASE_YEAR));
    for (Stage stage : EnumSet.copyOf(stages)) {
      stage(stage);
    }
    events();
    sources();
    return page.text();
  }

  private void stage(Stage stage) {
    List<Product> products = view.products(stage);
    if (!products.isEmpty()) {
      page.heading(
          stage.name(), products.size() + (products.size() == 1 ? " product" : " products"));
      products.forEach(this::product);
    }
  }

  private void product(Product product) {
    page.gap();
    page.indented(0, Tone.STRONG, product.name() + "  [" + product.id() + "]");
    var form = product.form();
    page.indented(
        2,
        Tone.DIM,
        "%s, %s · HS %s · freight class %s"
            .formatted(
                form.unit().symbol(),
                form.basis(),
                form.hs6().isEmpty() ? "none" : String.join(", ", form.hs6()),
                form.freightClass()));
    view.makers(product.id()).forEach(process -> maker(product.id(), process));
    uses(product.id());
    prices(product.id());
    flows(product.id());
    duties(product.id());
    elasticities(product.id());
  }

  private void maker(ProductId product, Process process) {
    var recipe = process.recipe();
    boolean main = recipe.main().equals(product);
    page.indented(
        2,
        Tone.PLAIN,
        "made by %s  [%s, %s]"
            .formatted(process.name(), process.id(), CoverageText.word(process.stage())));
    if (!main) {
      page.indented(4, Tone.DIM, "as a joint product of " + recipe.main() + ", see there");
      return;
    }
    var cost = process.cost().conversion();
    String feed =
        recipe.inputs().isEmpty()
            ? "takes nothing that is traded"
            : "takes " + basket(recipe.inputs());
    page.indented(
        4,
        Tone.PLAIN,
        "%s; gives %s; costs %s (%s–%s) USD/t%s  %s"
            .formatted(
                feed,
                basket(recipe.outputs()),
                Figures.three(cost.value()),
                Figures.three(cost.low()),
                Figures.three(cost.high()),
                process.host().isEmpty() ? "" : "; bound to " + process.host(),
                cite(process.provenance())));
    runs(process);
    plants(process);
  }

  private static String basket(Map<ProductId, Double> basket) {
    return basket.entrySet().stream()
        .map(each -> Figures.three(each.getValue()) + " t " + each.getKey())
        .collect(Collectors.joining(" + "));
  }

  private void runs(Process process) {
    List<ChainView.Run> runs = view.runs(process.id());
    if (runs.isEmpty()) {
      page.indented(4, Tone.BAD, "no output is known");
      return;
    }
    var table = new TextTable().words("Where").figure("Output t").figure("Capacity t");
    provenanceHeads(table);
    for (var run : runs) {
      table.row().cell(run.where()).cell(Figures.three(run.output().value()));
      table.cell(run.capacity().map(each -> Figures.three(each.value())).orElse(Figures.MISSING));
      provenance(table, run.output());
    }
    page.table(table, 4);
  }

  private void plants(Process process) {
    List<Facility> plants = view.facilities(process.id());
    if (plants.isEmpty()) {
      return;
    }
    var table = new TextTable().words("Plant").words("Where").figure("Capacity t/y").words("State");
    table.words("Start").words("").words("Source");
    for (Facility each : plants.subList(0, Math.min(PLANTS, plants.size()))) {
      var schedule = each.schedule();
      table.row().cell(each.name()).cell(each.economy().code());
      table.cell(Figures.three(each.capacity().value())).cell(CoverageText.word(schedule.state()));
      table.cell(schedule.start().isPresent() ? "" + schedule.start().getAsInt() : "");
      table.cell(grade(each.provenance())).cell(remember(each.provenance()));
    }
    page.table(table, 4);
    more(plants.size() - PLANTS, "plants");
  }

  private void more(int rest, String what) {
    if (rest > 0) {
      page.indented(4, Tone.DIM, "and " + rest + " more " + what + " (--json)");
    }
  }

  private void uses(ProductId product) {
    List<UseFact> uses = view.uses(product);
    if (uses.isEmpty()) {
      return;
    }
    page.indented(2, Tone.PLAIN, "used outside the chain");
    var table = new TextTable().words("Where").words("Kind").figure("t");
    provenanceHeads(table);
    for (UseFact row : uses) {
      table.row().cell(row.where().code()).cell(CoverageText.word(row.kind()));
      table.cell(Figures.three(row.fact().value()));
      provenance(table, row.fact());
    }
    page.table(table, 4);
  }

  private void prices(ProductId product) {
    List<PriceEvidence> prices = view.prices(product);
    if (prices.isEmpty()) {
      page.indented(2, Tone.BAD, "no price is known");
      return;
    }
    page.indented(2, Tone.PLAIN, "prices, without value-added tax");
    var table = new TextTable().words("Where").figure("USD/t").figure("USD/kg").words("Period");
    table.words("Market");
    provenanceHeads(table);
    for (PriceEvidence row : prices) {
      Fact fact = row.normalised().orElseThrow();
      table.row().cell(row.where().orElseThrow().code()).cell(Figures.three(fact.value()));
      table.cell(fact.value() < DEAR ? "" : Figures.three(fact.value() / 1000));
      table.cell(row.quotation().period()).cell(row.market());
      provenance(table, fact);
    }
    page.table(table, 4);
  }

  private void flows(ProductId product) {
    List<FlowFact> flows = view.flows(product);
    if (flows.isEmpty()) {
      page.indented(2, Tone.DIM, "no flow is known");
      return;
    }
    page.indented(2, Tone.PLAIN, "largest flows");
    var table = new TextTable().words("From").words("To").figure("t");
    provenanceHeads(table);
    for (FlowFact row : flows.subList(0, Math.min(FLOWS, flows.size()))) {
      table.row().cell(row.route().from().code()).cell(row.route().to().code());
      table.cell(Figures.three(row.fact().value()));
      provenance(table, row.fact());
    }
    page.table(table, 4);
    more(flows.size() - FLOWS, "flows");
  }

  private void duties(ProductId product) {
    List<Wedge> wedges = view.wedges(product);
    var known = new ArrayList<String>();
    var missing = new ArrayList<String>();
    for (Wedge wedge : wedges) {
      String route = wedge.scope().from().code() + " > " + wedge.scope().to().code();
      String name = CoverageText.word(wedge.kind()).replace('-', ' ') + " " + route;
      switch (wedge.evidence()) {
        case Evidence.Cited(Provenance provenance) ->
            known.add(name + " " + charge(wedge.charge()) + " " + cite(provenance));
        case Evidence.None _ -> missing.add(route);
      }
    }
    if (!known.isEmpty()) {
      page.indented(2, Tone.PLAIN, "taxes and duties: " + String.join("; ", known));
    }
    if (!missing.isEmpty()) {
      page.indented(2, Tone.DIM, "duties not known: " + String.join(", ", missing));
    }
  }

  static String charge(Charge charge) {
    return switch (charge) {
      case Charge.AdValorem rate ->
          Figures.three(100 * rate.rate().value())
              + " % of "
              + rate.base().name().toLowerCase(Locale.ROOT);
      case Charge.Specific amount -> Figures.three(amount.usdPerTonne().value()) + " USD/t";
      case Charge.Unknown() -> "not known";
    };
  }

  private void elasticities(ProductId product) {
    List<Elasticity> rows = view.elasticities(product);
    if (!rows.isEmpty()) {
      page.indented(
          2,
          Tone.PLAIN,
          "elasticities: " + rows.stream().map(this::elasticity).collect(Collectors.joining("; ")));
    }
  }

  private String elasticity(Elasticity row) {
    return "%s %s %s (%s to %s) %s"
        .formatted(
            CoverageText.word(row.horizon()),
            CoverageText.word(row.side()),
            Figures.three(row.value().value()),
            Figures.three(row.value().low()),
            Figures.three(row.value().high()),
            cite(row.provenance()));
  }

  private void events() {
    List<Event> events = view.events();
    if (events.isEmpty()) {
      return;
    }
    page.heading("EVENTS", "about products of this chain");
    for (Event each : events) {
      cited.add(each.source());
      page.indented(
          0,
          Tone.PLAIN,
          "%s  %s %s, %s: %s %s"
              .formatted(
                  period(each.validity()),
                  each.economy(),
                  each.measure().kind(),
                  each.measure().state(),
                  each.effect(),
                  each.source()));
    }
  }

  private static String period(Validity validity) {
    String end = validity.until().equals(LocalDate.MAX) ? "" : " to " + validity.until();
    return validity.from() + end;
  }

  private void sources() {
    page.heading("SOURCES", cited.size() + " cited above");
    for (SourceId id : cited) {
      Source source = view.world().source(id);
      page.indented(0, Tone.PLAIN, id + "  " + source.citation());
      if (!source.url().isEmpty()) {
        page.whole(2, source.url());
      }
    }
  }

  private static void provenanceHeads(TextTable table) {
    table.words("For").words("Known").words("").words("Source");
  }

  private void provenance(TextTable table, Fact fact) {
    table.cell(String.valueOf(fact.year())).cell(String.valueOf(fact.vintage()));
    table.cell(grade(fact.provenance())).cell(remember(fact.provenance()));
  }

  private String cite(Provenance provenance) {
    return "[" + grade(provenance) + " " + remember(provenance) + "]";
  }

  private static String grade(Provenance provenance) {
    return provenance.confidence() + (provenance.estimated() ? " est." : "");
  }

  private String remember(Provenance provenance) {
    cited.add(provenance.source());
    return provenance.source().code();
  }
}
