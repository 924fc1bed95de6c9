package forge.world;

import forge.kernel.ProductId;

/** Figures are in the right unit, and an estimate carries a range. */
final class EvidenceChecks {

  private final World world;
  private final Findings findings;

  private EvidenceChecks(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  static void check(World world, Findings findings) {
    var checks = new EvidenceChecks(world, findings);
    checks.facts();
    checks.ranges();
  }

  private void facts() {
    for (ProductionFact row : world.facts().production()) {
      String name = row.where().code() + " " + row.process() + " " + row.measure();
      fact(
          Table.PRODUCTION, name, row.fact(), unitOf(world.process(row.process()).recipe().main()));
    }
    for (TotalFact row : world.facts().totals()) {
      fact(
          Table.TOTALS,
          row.where().code() + " " + row.product(),
          row.fact(),
          unitOf(row.product()));
    }
    for (UseFact row : world.facts().uses()) {
      fact(Table.USES, row.where().code() + " " + row.product(), row.fact(), unitOf(row.product()));
    }
    for (FlowFact row : world.facts().flows()) {
      fact(Table.FLOWS, row.product() + " " + row.route(), row.fact(), unitOf(row.product()));
    }
    for (PriceEvidence row : world.facts().prices()) {
      row.normalised()
          .ifPresent(
              each ->
                  fact(Table.PRICES, row.product() + " " + row.market(), each, Unit.USD_PER_TONNE));
    }
    for (Stock row : world.facts().stocks()) {
      fact(Table.STOCKS, row.holder() + " " + row.product(), row.fact(), unitOf(row.product()));
    }
  }

  private void fact(Table table, String name, Fact row, Unit unit) {
    range(table, name, row.figure(), row.provenance());
    if (row.unit() != unit) {
      findings.add(
          table,
          name,
          row.unit().symbol(),
          "the figure is in " + unit.symbol() + ", the unit of what it measures",
          "Convert it, and record the original in the note.");
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
    for (Facility row : world.outlook().facilities()) {
      range(Table.FACILITIES, row.name(), row.capacity(), row.provenance());
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
