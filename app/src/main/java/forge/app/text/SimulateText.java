package forge.app.text;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.FlowChange;
import forge.app.reading.Group;
import forge.app.reading.Lack;
import forge.app.reading.Move;
import forge.app.reading.Payer;
import forge.app.reading.RunReading;
import forge.app.reading.Rung;
import forge.kernel.EconomyId;
import forge.market.problem.TradedProduct;
import forge.market.scenario.Horizon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code forge simulate} says: headline first, one screen where there is one market. */
public final class SimulateText {

  private static final int FLOWS = 5;
  private static final int FLOWS_OF_MANY = 10;
  private static final int MOVED = 4;
  private static final int WARNINGS = 3;
  private static final int SHORTAGES = 4;
  private static final int MEMBERS = 8;

  private final RunReading run;
  private final DataNote data;
  private final double seconds;
  private final Page page;

  public SimulateText(RunReading run, DataNote data, double seconds, boolean colour) {
    this.run = run;
    this.data = data;
    this.seconds = seconds;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public String text() {
    page.paragraph(Tone.STRONG, run.finding());
    subtitle();
    if (run.single()) {
      ladder(run.markets().getFirst());
    } else {
      page.heading("ALL CHAINS", OverviewText.MEASURE);
      page.table(OverviewText.of(run, data));
      page.heading("PRICE LADDERS", LadderText.measure(run.markets()));
      run.markets().forEach(this::section);
    }
    shortages();
    payers();
    flows();
    page.gap().labelled("Certificate", certificate());
    page.labelled("Data", data());
    warnings();
    return page.text();
  }

  private void subtitle() {
    String title = run.scenario().title();
    page.paragraph(
        Tone.DIM, "Scenario " + run.scenario().name() + (title.isBlank() ? "" : ": " + title));
    String members =
        run.zone().stream().map(EconomyId::code).limit(MEMBERS).collect(Collectors.joining(" "));
    int more = run.zone().size() - MEMBERS;
    String horizon = run.scenario().horizon() == Horizon.SHORT ? "short" : "long";
    page.paragraph(
        Tone.DIM,
        "Zone: %s%s; modelled on base year %s, %s horizon"
            .formatted(
                members.isEmpty() ? "none" : members,
                more > 0 ? " and " + more + " more" : "",
                data.baseYear(),
                horizon));
  }

  private void ladder(Comparison market) {
    List<Rung> rungs = market.mainLadder(data);
    page.heading("PRICE LADDER", LadderText.measure(run.markets()));
    page.table(LadderText.of(market, data, rungs));
  }

  /** A market among several: what was found, and the prices that have a floor or move. */
  private void section(Comparison market) {
    page.gap();
    page.paragraph(Tone.STRONG, market.simulation().title() + ": " + market.simulation().finding());
    List<Rung> rungs = market.movedLadder(MOVED);
    if (!rungs.isEmpty()) {
      page.table(LadderText.compact(market, data, rungs));
    }
  }

  private void shortages() {
    record Unserved(Comparison market, Lack lack) {}
    List<Unserved> lacks =
        run.markets().stream()
            .flatMap(each -> each.after().shortages().stream().map(l -> new Unserved(each, l)))
            .toList();
    if (lacks.isEmpty()) {
      return;
    }
    int shown = Math.min(SHORTAGES, lacks.size());
    page.heading("NOT SERVED", "a year, the first " + shown + " of " + lacks.size());
    var table = new TextTable().words("Product").words("In").figure("Quantity").words("Unit");
    for (Unserved each : lacks.subList(0, shown)) {
      Lack lack = each.lack();
      TradedProduct product = each.market().after().product(lack.product());
      table.row().cell(data.brief(lack.product()), Tone.BAD).cell(lack.economy().code());
      table.cell(Figures.three(each.market().mass().of(product, lack.quantity())));
      table.cell(each.market().mass().unit(product));
    }
    page.table(table);
  }

  private void payers() {
    String scope = run.single() ? "" : "all chains together, ";
    String measure = "change against the baseline, USD million a year; minus pays";
    page.heading("WHO PAYS", scope + measure);
    var table = new TextTable().words("").figure("Consumers").figure("Producers");
    table.figure("Treasury").figure("Total");
    for (Payer payer : run.payers()) {
      row(table, payer, Tone.PLAIN);
    }
    Payer holders = run.holders();
    if (!Figures.money(holders.total()).equals("0")) {
      table.row().cell(holders.who()).cell("").cell("").cell("");
      table.cell(Figures.money(holders.total()), Tone.STRONG);
    }
    row(table, run.world(), Tone.STRONG);
    page.table(table);
  }

  private void row(TextTable table, Payer payer, Tone tone) {
    table.row().cell(who(payer), tone);
    table.cell(Figures.money(payer.consumers())).cell(Figures.money(payer.producers()));
    table.cell(Figures.money(payer.treasury()));
    table.cell(Figures.money(payer.total()), Tone.STRONG);
  }

  /** The side; of several suppliers each counts as one in the chains that it dominates. */
  private String who(Payer payer) {
    if (!payer.who().equals(Group.DOMINANT.label())) {
      return payer.who();
    }
    List<String> suppliers = run.suppliers().stream().map(EconomyId::code).toList();
    return payer.who()
        + (suppliers.size() == 1 ? "" : " of each chain")
        + " ("
        + String.join(", ", suppliers)
        + ")";
  }

  private void flows() {
    List<Move> moves = run.moves();
    if (moves.isEmpty()) {
      page.heading("WHAT MOVES", "no flow changes");
      return;
    }
    int shown = Math.min(run.single() ? FLOWS : FLOWS_OF_MANY, moves.size());
    page.heading("WHAT MOVES", "the largest changes of flow by value, a year");
    var table = new TextTable().words("Product").words("From").words("To");
    table.figure("before").figure("after").figure("Change").words("Unit");
    for (Move move : moves.subList(0, shown)) {
      FlowChange flow = move.flow();
      TradedProduct product = move.market().after().product(flow.product());
      var mass = move.market().mass();
      table.row().cell(data.brief(flow.product())).cell(flow.from().code()).cell(flow.to().code());
      table.cell(Figures.three(mass.of(product, flow.before())));
      table.cell(Figures.three(mass.of(product, flow.after())));
      table.cell(Figures.change(mass.of(product, flow.change())), Tone.STRONG);
      table.cell(mass.unit(product));
    }
    page.table(table);
  }

  private String certificate() {
    String text = CertificateText.of(run.certificate(), seconds);
    if (run.certified()) {
      return run.single()
          ? text
          : text.replaceFirst("passed", "passed in all %d markets".formatted(run.markets().size()));
    }
    return failed() + " " + text;
  }

  /** The first market that does not clear. */
  private String failed() {
    for (Comparison market : run.markets()) {
      boolean baseline = !market.simulation().baseline().certificate().passed();
      if (!market.certified()) {
        String which = baseline ? "baseline" : "scenario";
        String title = market.simulation().title().toLowerCase(Locale.ROOT);
        return run.single() ? which : which + " of " + title;
      }
    }
    return "";
  }

  private String data() {
    List<Double> shares = run.sharesOfEstimates();
    String least = Figures.percent(shares.getFirst());
    String most = Figures.percent(shares.getLast());
    return "base year %s · %s of the base-year figures used are estimates · sources: %s"
        .formatted(
            data.baseYear(),
            least.equals(most) ? least : least + " to " + most,
            data.sourcesFile());
  }

  private void warnings() {
    List<String> all = run.warnings();
    for (String warning : all.subList(0, Math.min(WARNINGS, all.size()))) {
      page.labelled("Warning", warning);
    }
    if (all.size() > WARNINGS) {
      page.labelled("", "and " + (all.size() - WARNINGS) + " more, with --json or --report");
    }
  }
}
