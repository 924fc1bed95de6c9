package forge.world.audit;

import forge.kernel.ProductId;
import forge.world.Elasticity;
import forge.world.Fact;
import forge.world.PriceEvidence;
import forge.world.Table;
import forge.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One source says one thing about the same thing, year and vintage. */
final class RepetitionChecks {

  private final World world;
  private final Found found;

  private RepetitionChecks(World world, Found found) {
    this.world = world;
    this.found = found;
  }

  static void check(World world, Found found) {
    new RepetitionChecks(world, found).all();
  }

  private void all() {
    var facts = world.facts();
    once(
        Table.PRODUCTION,
        facts.production(),
        row -> world.process(row.process()).recipe().main(),
        row -> Names.of(row.where().code(), row.process(), row.measure()) + dated(row.fact()));
    once(
        Table.TOTALS,
        facts.totals(),
        row -> row.product(),
        row -> Names.of(row.where().code(), row.product(), row.measure()) + dated(row.fact()));
    once(
        Table.USES,
        facts.uses(),
        row -> row.product(),
        row -> Names.of(row.where().code(), row.product(), row.kind()) + dated(row.fact()));
    once(
        Table.FLOWS,
        facts.flows(),
        row -> row.product(),
        row -> Names.of(row.product(), row.route()) + dated(row.fact()));
    once(
        Table.STOCKS,
        facts.stocks(),
        row -> row.product(),
        row ->
            Names.of(row.where().code(), row.product(), row.holder(), row.day())
                + dated(row.fact()));
    once(Table.PRICES, facts.prices(), PriceEvidence::product, RepetitionChecks::price);
    once(
        Table.ELASTICITIES,
        world.trading().elasticities().stream().filter(Elasticity::used).toList(),
        Elasticity::product,
        row -> Names.of(row.product(), row.side(), row.horizon(), "used"));
  }

  private static String price(PriceEvidence row) {
    var quotation = row.quotation();
    return Names.of(
            row.product(),
            row.market(),
            row.where().map(each -> each.code()).orElse("nowhere"),
            quotation.basis(),
            quotation.period(),
            quotation.kind())
        + row.normalised()
            .map(RepetitionChecks::dated)
            .orElse(" as printed by " + row.provenance().source());
  }

  private static String dated(Fact fact) {
    return ", %d as known in %d by %s"
        .formatted(fact.year(), fact.vintage(), fact.provenance().source());
  }

  private <T> void once(
      Table table, List<T> rows, Function<T, ProductId> product, Function<T, String> key) {
    Map<String, Integer> times = new HashMap<>();
    for (T row : rows) {
      if (times.merge(key.apply(row), 1, Integer::sum) == 2) {
        found
            .at(table, product.apply(row))
            .hard(
                key.apply(row),
                "",
                "one source says one thing about the same thing, year and vintage",
                "Remove one of the rows, or give the newer one its own vintage.");
      }
    }
  }
}
