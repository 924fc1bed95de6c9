package forge.app.text;

import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.FlowChange;
import forge.app.reading.Group;
import forge.app.reading.Lack;
import forge.app.reading.Payer;
import forge.app.reading.Rung;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code forge simulate} says: one screen, headline first. */
public final class SimulateText {

  private static final int FLOWS = 5;
  private static final int WARNINGS = 3;
  private static final int SHORTAGES = 4;

  private final Comparison comparison;
  private final DataNote data;
  private final double seconds;
  private final Page page;

  public SimulateText(Comparison comparison, DataNote data, double seconds, boolean colour) {
    this.comparison = comparison;
    this.data = data;
    this.seconds = seconds;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public String text() {
    page.paragraph(Tone.STRONG, comparison.simulation().finding());
    page.paragraph(Tone.DIM, subtitle());
    ladder();
    shortages();
    payers();
    flows();
    page.gap().labelled("Certificate", certificate());
    page.labelled("Data", data());
    warnings();
    return page.text();
  }

  private String subtitle() {
    List<EconomyId> zone = comparison.groups().in(Group.ZONE);
    String members =
        zone.stream().map(EconomyId::code).limit(8).collect(Collectors.joining(" "))
            + (zone.size() > 8 ? " and " + (zone.size() - 8) + " more" : "");
    return "Scenario %s; zone: %s; modelled on base year %s"
        .formatted(
            comparison.simulation().name(), zone.isEmpty() ? "none" : members, data.baseYear());
  }

  private void ladder() {
    String supplier = dominantName();
    String currency = Units.currency(comparison.after().market().problem());
    List<Rung> rungs = comparison.mainLadder();
    boolean floors = rungs.stream().anyMatch(Rung::hasFloor);
    page.heading(
        "PRICE LADDER",
        "zone means by base-year use"
            + (floors ? " · Max: highest a levy defends · Min: cascade minimum" : ""));
    var table = new TextTable().words("Stage").words("Product").words(currency + " per");
    table.figure("Before").figure("After").figure(supplier);
    if (floors) {
      table.figure("Floor").words("Held").figure("Max").figure("Min").figure("Levy");
    }
    for (Rung rung : rungs) {
      row(table, rung);
      if (floors) {
        floor(table, rung);
      }
    }
    page.table(table);
  }

  private String dominantName() {
    return comparison.groups().findDominant().map(EconomyId::code).orElse("Supplier");
  }

  private void row(TextTable table, Rung rung) {
    table.row().cell(rung.product().stage()).cell(data.brief(rung.product().id()));
    table.cell(twoWords(Units.priced(rung.product())));
    table.cell(Figures.three(rung.priceBefore(Group.ZONE)));
    table.cell(Figures.three(rung.priceAfter(Group.ZONE)), Tone.STRONG);
    table.cell(Figures.three(rung.priceAfter(Group.DOMINANT)));
  }

  private static void floor(TextTable table, Rung rung) {
    table.cell(rung.hasFloor() ? Figures.three(rung.floor()) : "");
    table.cell(rung.verdict(), rung.holds() ? Tone.GOOD : Tone.BAD);
    table.cell(rung.hasFloor() ? Figures.three(rung.maximal()) : "");
    table.cell(rung.hasFloor() ? Figures.three(rung.cascadeMinimum()) : "", leak(rung));
    table.cell(rung.hasFloor() ? LevyText.range(rung) : "");
  }

  private static String twoWords(String unit) {
    return unit.replaceFirst("^(\\S+ \\S+) .*", "$1");
  }

  private static Tone leak(Rung rung) {
    return rung.leaks() ? Tone.BAD : Tone.PLAIN;
  }

  private void shortages() {
    List<Lack> lacks = comparison.after().shortages();
    if (lacks.isEmpty()) {
      return;
    }
    int shown = Math.min(SHORTAGES, lacks.size());
    page.heading("NOT SERVED", "a year, the first " + shown + " of " + lacks.size());
    var table = new TextTable().words("Product").words("In").figure("Quantity").words("Unit");
    for (Lack lack : lacks.subList(0, shown)) {
      table.row().cell(data.brief(lack.product()), Tone.BAD).cell(lack.economy().code());
      table.cell(Figures.three(lack.quantity()));
      table.cell(comparison.after().product(lack.product()).unit());
    }
    page.table(table);
  }

  private void payers() {
    page.heading("WHO PAYS", "change against the baseline, USD million a year; minus pays");
    List<Payer> payers = comparison.payers();
    var table = new TextTable().words("").figure("Consumers").figure("Producers");
    table.figure("Treasury");
    table.figure("Total");
    for (Payer payer : payers) {
      row(table, payer, Tone.PLAIN);
    }
    Payer holders = comparison.holders();
    if (!Figures.money(holders.total()).equals("0")) {
      table.row().cell(holders.who()).cell("").cell("").cell("");
      table.cell(Figures.money(holders.total()), Tone.STRONG);
    }
    row(table, comparison.world(), Tone.STRONG);
    page.table(table);
  }

  private void row(TextTable table, Payer payer, Tone tone) {
    boolean dominant = payer.who().equals(Group.DOMINANT.label());
    table.row().cell(payer.who() + (dominant ? " (" + dominantName() + ")" : ""), tone);
    table.cell(Figures.money(payer.consumers())).cell(Figures.money(payer.producers()));
    table.cell(Figures.money(payer.treasury()));
    table.cell(Figures.money(payer.total()), Tone.STRONG);
  }

  private void flows() {
    List<FlowChange> changes = comparison.flowChanges();
    if (changes.isEmpty()) {
      page.heading("WHAT MOVES", "no flow changes");
      return;
    }
    page.heading("WHAT MOVES", "the largest changes of flow by value, a year");
    var table = new TextTable().words("Product").words("From").words("To");
    table.figure("before").figure("after").figure("Change").words("Unit");
    for (FlowChange flow : changes.subList(0, Math.min(FLOWS, changes.size()))) {
      table.row().cell(data.brief(flow.product())).cell(flow.from().code()).cell(flow.to().code());
      table.cell(Figures.three(flow.before())).cell(Figures.three(flow.after()));
      table.cell(Figures.change(flow.change()), Tone.STRONG);
      table.cell(comparison.after().product(flow.product()).unit());
    }
    page.table(table);
  }

  private String certificate() {
    if (comparison.certified()) {
      return CertificateText.of(comparison.simulation().scenario().certificate(), seconds);
    }
    boolean baseline = !comparison.simulation().baseline().certificate().passed();
    var failed = baseline ? comparison.simulation().baseline() : comparison.simulation().scenario();
    return (baseline ? "baseline " : "scenario ")
        + CertificateText.of(failed.certificate(), seconds);
  }

  private String data() {
    return "base year %s · %s of the base-year figures used are estimates · sources: %s"
        .formatted(
            data.baseYear(),
            Figures.percent(comparison.simulation().shareOfEstimates()),
            data.sourcesFile());
  }

  private void warnings() {
    List<String> all = comparison.simulation().scenario().warnings();
    for (String warning : all.subList(0, Math.min(WARNINGS, all.size()))) {
      page.labelled("Warning", warning);
    }
    if (all.size() > WARNINGS) {
      page.labelled("", "and " + (all.size() - WARNINGS) + " more, with --json or --report");
    }
  }
}
