package forge.world;

import java.util.stream.Stream;

/** Every citation of a world: the table and row that cites, and the source cited. */
public final class Citations {

  /** A row that cites, and the source that it cites. */
  public record Cited(Table table, String row, SourceId source) {}

  private Citations() {}

  /** All citations, in the order of the tables. */
  public static Stream<Cited> of(World world) {
    return Stream.of(vocabulary(world), facts(world), trading(world), outlook(world))
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

  private static Stream<Cited> facts(World world) {
    Facts facts = world.facts();
    return Stream.of(
            facts.production().stream().map(f -> cited(Table.PRODUCTION, f.process(), f.fact())),
            facts.totals().stream().map(f -> cited(Table.TOTALS, f.product(), f.fact())),
            facts.uses().stream().map(f -> cited(Table.USES, f.product(), f.fact())),
            facts.flows().stream().map(f -> cited(Table.FLOWS, f.route(), f.fact())),
            facts.prices().stream().map(f -> cited(Table.PRICES, f.product(), f.provenance())),
            facts.stocks().stream().map(f -> cited(Table.STOCKS, f.product(), f.fact())))
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
            world.chains().stream().map(c -> new Cited(Table.CHAINS, c.id(), c.source())),
            outlook.events().stream().map(e -> new Cited(Table.EVENTS, e.id(), e.source())),
            outlook.facilities().stream()
                .map(f -> cited(Table.FACILITIES, f.name(), f.provenance())))
        .flatMap(cited -> cited);
  }

  private static Cited cited(Table table, Object row, Provenance provenance) {
    return new Cited(table, row.toString(), provenance.source());
  }

  private static Cited cited(Table table, Object row, Fact fact) {
    return cited(table, row, fact.provenance());
  }
}
