package forge.world;

import java.util.stream.Stream;

/** Every citation of a world: the table and row that cites, and the source cited. */
final class Citations {

  record Cited(Table table, String row, SourceId source) {}

  private Citations() {}

  static Stream<Cited> of(World world) {
    return Stream.of(vocabulary(world), base(world), trading(world), outlook(world))
        .flatMap(cited -> cited);
  }

  private static Stream<Cited> vocabulary(World world) {
    Vocabulary words = world.vocabulary();
    return Stream.of(
            words.products().stream().map(p -> cited(Table.PRODUCTS, p.id(), p.provenance())),
            words.contents().stream().map(c -> cited(Table.CONTENTS, c.product(), c.provenance())),
            words.processes().stream().map(p -> cited(Table.PROCESSES, p.id(), p.provenance())))
        .flatMap(cited -> cited);
  }

  private static Stream<Cited> base(World world) {
    BaseTables base = world.base();
    return Stream.of(
            base.activities().stream()
                .flatMap(
                    a ->
                        Stream.of(
                            cited(Table.ACTIVITIES, a.process(), a.output().provenance()),
                            cited(Table.ACTIVITIES, a.process(), a.capacity().provenance()))),
            base.uses().stream()
                .map(u -> cited(Table.USES, u.product(), u.quantity().provenance())),
            base.flows().stream()
                .map(f -> cited(Table.FLOWS, f.route(), f.quantity().provenance())),
            base.prices().stream()
                .map(p -> cited(Table.BASE_PRICES, p.product(), p.price().provenance())),
            base.evidence().stream().map(p -> cited(Table.PRICES, p.product(), p.provenance())))
        .flatMap(cited -> cited);
  }

  private static Stream<Cited> trading(World world) {
    Trading trading = world.trading();
    return Stream.of(
            trading.wedges().stream().flatMap(Citations::wedge),
            trading.freight().stream()
                .map(f -> cited(Table.FREIGHT, f.freightClass(), f.provenance())),
            trading.elasticities().stream()
                .map(e -> cited(Table.ELASTICITIES, e.product(), e.provenance())),
            trading.parameters().stream().map(p -> cited(Table.PARAMETERS, p.id(), p.provenance())))
        .flatMap(cited -> cited);
  }

  private static Stream<Cited> wedge(Wedge wedge) {
    return switch (wedge.evidence()) {
      case Evidence.Cited(var provenance) -> Stream.of(cited(Table.WEDGES, wedge.id(), provenance));
      case Evidence.None none -> Stream.empty();
    };
  }

  private static Stream<Cited> outlook(World world) {
    Outlook outlook = world.outlook();
    return Stream.of(
            outlook.zone().stream().map(m -> new Cited(Table.ZONE, m.economy().code(), m.source())),
            outlook.controls().stream().map(c -> new Cited(Table.CONTROLS, c.id(), c.source())),
            outlook.projects().stream()
                .map(p -> cited(Table.PROJECTS, p.facility(), p.provenance())))
        .flatMap(cited -> cited);
  }

  private static Cited cited(Table table, Object row, Provenance provenance) {
    return new Cited(table, row.toString(), provenance.source());
  }
}
