package forge.world;

import forge.kernel.ProductId;

/** Figures of the base year are for that year, in the right unit, with range and reason. */
final class EvidenceChecks {

  /** A used figure this close to the published one needs no reason: rounding of the file. */
  private static final double SAME = 1e-6;

  private final World world;
  private final Findings findings;

  private EvidenceChecks(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  static void check(World world, Findings findings) {
    var checks = new EvidenceChecks(world, findings);
    checks.baseRows();
    checks.ranges();
  }

  private void baseRows() {
    for (BaseActivity row : world.base().activities()) {
      String name = row.economy() + " " + row.process();
      Unit unit = unitOf(world.process(row.process()).recipe().main());
      measured(Table.ACTIVITIES, name, row.output(), unit);
      measured(Table.ACTIVITIES, name + " capacity", row.capacity(), unit);
    }
    for (BaseUse row : world.base().uses()) {
      String name = row.economy() + " " + row.product();
      measured(Table.USES, name, row.quantity(), unitOf(row.product()));
    }
    for (BaseFlow row : world.base().flows()) {
      String name = row.product() + " " + row.route();
      measured(Table.FLOWS, name, row.quantity(), unitOf(row.product()));
    }
    for (BasePrice row : world.base().prices()) {
      String name = row.economy() + " " + row.product();
      measured(Table.BASE_PRICES, name, row.price(), Unit.USD_PER_TONNE);
    }
  }

  private void measured(Table table, String name, Measured row, Unit unit) {
    range(table, name, row.figure(), row.provenance());
    if (row.unit() != unit) {
      findings.add(
          table,
          name,
          row.unit().symbol(),
          "the figure is in " + unit.symbol() + ", the unit of what it measures",
          "Convert it, and record the original in the note.");
    }
    if (row.provenance().year() != World.BASE_YEAR) {
      findings.add(
          table,
          name,
          row.provenance().year(),
          "figures of the base year are for " + World.BASE_YEAR,
          "Estimate the base year from it, and say so.");
    }
    adjusted(table, name, row);
  }

  private void adjusted(Table table, String name, Measured row) {
    if (row.adjustment() instanceof Adjustment.From(double published, String reason)
        && reason.isBlank()
        && Math.abs(row.value() - published) > SAME * Math.abs(published)) {
      findings.add(
          table,
          name,
          row.value(),
          "a figure that differs from the published " + published + " gives its reason",
          "Say why it was changed.");
    }
  }

  private void ranges() {
    for (Content row : world.vocabulary().contents()) {
      range(Table.CONTENTS, row.product() + " " + row.element(), row.share(), row.provenance());
    }
    for (Process row : world.vocabulary().processes()) {
      range(Table.PROCESSES, row.id().code(), row.cost().conversion(), row.provenance());
    }
    for (Elasticity row : world.trading().elasticities()) {
      range(Table.ELASTICITIES, row.product() + " " + row.side(), row.value(), row.provenance());
    }
    for (Parameter row : world.trading().parameters()) {
      range(Table.PARAMETERS, row.id(), row.figure(), row.provenance());
    }
    for (Project row : world.outlook().projects()) {
      range(Table.PROJECTS, row.facility(), row.capacity(), row.provenance());
    }
    world.trading().wedges().forEach(this::wedge);
  }

  private void wedge(Wedge wedge) {
    if (!(wedge.evidence() instanceof Evidence.Cited(var provenance))) {
      return;
    }
    switch (wedge.charge()) {
      case Charge.AdValorem rate -> range(Table.WEDGES, wedge.id(), rate.rate(), provenance);
      case Charge.Specific sum -> range(Table.WEDGES, wedge.id(), sum.usdPerTonne(), provenance);
      case Charge.Unknown() -> {}
    }
  }

  private void range(Table table, String name, Figure figure, Provenance provenance) {
    if (provenance.estimated() && !figure.hasRange() && Math.abs(figure.value()) > 0) {
      findings.add(
          table,
          name,
          figure.value(),
          "an estimate carries a range",
          "Give low and high, and the reasoning in the note.");
    }
  }

  private Unit unitOf(ProductId product) {
    return world.product(product).form().unit();
  }
}
