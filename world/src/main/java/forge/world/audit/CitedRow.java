package forge.world.audit;

import forge.kernel.ProductId;
import forge.world.Evidence;
import forge.world.Fact;
import forge.world.Facts;
import forge.world.Provenance;
import forge.world.Table;
import forge.world.Wedge;
import forge.world.World;
import java.util.stream.Stream;

/** A row of a chain with its provenance: the table, the product it is about, and its name. */
record CitedRow(Table table, ProductId product, String name, Provenance provenance) {

  private CitedRow(Table table, ProductId product, String name, Fact fact) {
    this(table, product, name, fact.provenance());
  }

  /** Every row of every chain that rests on a source; definitions of products are none. */
  static Stream<CitedRow> all(World world) {
    return Stream.of(facts(world), processes(world), trading(world)).flatMap(each -> each);
  }

  private static Stream<CitedRow> facts(World world) {
    Facts facts = world.facts();
    return Stream.of(
            facts.production().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.PRODUCTION,
                            world.process(row.process()).recipe().main(),
                            Names.of(row.where().code(), row.process(), row.measure()),
                            row.fact())),
            facts.totals().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.TOTALS,
                            row.product(),
                            Names.of(row.where().code(), row.product(), row.measure()),
                            row.fact())),
            facts.uses().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.USES,
                            row.product(),
                            Names.of(row.where().code(), row.product(), row.kind()),
                            row.fact())),
            facts.flows().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.FLOWS,
                            row.product(),
                            Names.of(row.product(), row.route()),
                            row.fact())),
            facts.prices().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.PRICES,
                            row.product(),
                            Names.of(row.product(), row.market(), row.quotation().period()),
                            row.provenance())),
            facts.stocks().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.STOCKS,
                            row.product(),
                            Names.of(row.product(), row.holder(), row.day()),
                            row.fact())))
        .flatMap(each -> each);
  }

  private static Stream<CitedRow> processes(World world) {
    return Stream.of(
            world.vocabulary().contents().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.CONTENTS,
                            row.product(),
                            Names.of(row.product(), row.element().symbol()),
                            row.provenance())),
            world.vocabulary().processes().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.PROCESSES,
                            row.recipe().main(),
                            row.id().code(),
                            row.provenance())),
            world.outlook().facilities().stream()
                .map(
                    row ->
                        new CitedRow(
                            Table.FACILITIES,
                            world.process(row.process()).recipe().main(),
                            row.name(),
                            row.provenance())))
        .flatMap(each -> each);
  }

  private static Stream<CitedRow> trading(World world) {
    return Stream.concat(
        world.trading().wedges().stream().flatMap(CitedRow::wedge),
        world.trading().elasticities().stream()
            .map(
                row ->
                    new CitedRow(
                        Table.ELASTICITIES,
                        row.product(),
                        Names.of(row.product(), row.side(), row.horizon()),
                        row.provenance())));
  }

  private static Stream<CitedRow> wedge(Wedge wedge) {
    return switch (wedge.evidence()) {
      case Evidence.Cited(var provenance) ->
          Stream.of(new CitedRow(Table.WEDGES, wedge.scope().product(), wedge.id(), provenance));
      case Evidence.None _ -> Stream.empty();
    };
  }
}
