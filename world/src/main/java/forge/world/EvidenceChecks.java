package forge.world;

import forge.kernel.ProductId;

/** Figures are in the right unit, and an estimate carries a range. */
final class EvidenceChecks {

  private static final Findings.Rule RANGE =
      new Findings.Rule(
          "an estimate carries a range", "Give low and high, and the reasoning in the note.");

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
      fact(Table.PRODUCTION, main(row.process()), name, row.fact());
    }
    for (TotalFact row : world.facts().totals()) {
      fact(Table.TOTALS, row.product(), row.where().code() + " " + row.product(), row.fact());
    }
    for (UseFact row : world.facts().uses()) {
      fact(Table.USES, row.product(), row.where().code() + " " + row.product(), row.fact());
    }
    for (FlowFact row : world.facts().flows()) {
      fact(Table.FLOWS, row.product(), row.product() + " " + row.route(), row.fact());
    }
    for (PriceEvidence row : world.facts().prices()) {
      row.normalised()
          .ifPresent(
              each -> fact(Table.PRICES, row.product(), row.product() + " " + row.market(), each));
    }
    for (Stock row : world.facts().stocks()) {
      fact(Table.STOCKS, row.product(), row.holder() + " " + row.product(), row.fact());
    }
  }

  private void fact(Table table, ProductId product, String name, Fact row) {
    Unit unit = table == Table.PRICES ? Unit.USD_PER_TONNE : unitOf(product);
    range(table, product, name, row.figure(), row.provenance());
    if (row.unit() != unit) {
      findings.add(
          table,
          world.product(product),
          name,
          row.unit().symbol(),
          new Findings.Rule(
              "the figure is in " + unit.symbol() + ", the unit of what it measures",
              "Convert it, and record the original in the note."));
    }
  }

  private void ranges() {
    for (Content row : world.vocabulary().contents()) {
      range(
          Table.CONTENTS,
          row.product(),
          row.product() + " " + row.element(),
          row.share(),
          row.provenance());
    }
    for (Process row : world.vocabulary().processes()) {
      range(
          Table.PROCESSES,
          row.recipe().main(),
          row.id().code(),
          row.cost().conversion(),
          row.provenance());
    }
    for (Elasticity row : world.trading().elasticities()) {
      range(
          Table.ELASTICITIES,
          row.product(),
          row.product() + " " + row.side(),
          row.value(),
          row.provenance());
    }
    for (Parameter row : world.trading().parameters()) {
      if (rangeIsMissing(row.figure(), row.provenance())) {
        findings.add(
            Table.PARAMETERS, row.id(), row.figure().value(), RANGE.holds(), RANGE.advice());
      }
    }
    for (Facility row : world.outlook().facilities()) {
      range(Table.FACILITIES, main(row.process()), row.name(), row.capacity(), row.provenance());
    }
    world.trading().wedges().forEach(this::wedge);
  }

  private void wedge(Wedge wedge) {
    if (!(wedge.evidence() instanceof Evidence.Cited(var provenance))) {
      return;
    }
    ProductId product = wedge.scope().product();
    switch (wedge.charge()) {
      case Charge.AdValorem rate ->
          range(Table.WEDGES, product, wedge.id(), rate.rate(), provenance);
      case Charge.Specific sum ->
          range(Table.WEDGES, product, wedge.id(), sum.usdPerTonne(), provenance);
      case Charge.Unknown() -> {}
    }
  }

  private void range(
      Table table, ProductId product, String name, Figure figure, Provenance provenance) {
    if (rangeIsMissing(figure, provenance)) {
      findings.add(table, world.product(product), name, figure.value(), RANGE);
    }
  }

  private static boolean rangeIsMissing(Figure figure, Provenance provenance) {
    return provenance.estimated() && !figure.hasRange() && Math.abs(figure.value()) > 0;
  }

  private ProductId main(ProcessId process) {
    return world.process(process).recipe().main();
  }

  private Unit unitOf(ProductId product) {
    return world.product(product).form().unit();
  }
}
