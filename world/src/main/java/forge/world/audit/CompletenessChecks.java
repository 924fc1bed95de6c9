package forge.world.audit;

import forge.kernel.ProductId;
import forge.world.BaseUse;
import forge.world.Elasticity;
import forge.world.Elasticity.Horizon;
import forge.world.Elasticity.Side;
import forge.world.Parameter;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.Product;
import forge.world.Stage;
import forge.world.Table;
import forge.world.UseFact;
import forge.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a calibration cannot do without is there: elasticities, a price, a maker and a user. */
final class CompletenessChecks {

  private static final List<Horizon> HORIZONS = List.of(Horizon.SHORT, Horizon.LONG);

  private final World world;
  private final Found found;
  private final Set<ProductId> made = new HashSet<>();
  private final Set<ProductId> used = new HashSet<>();
  private final Set<ProductId> priced = new HashSet<>();

  private CompletenessChecks(World world, Found found) {
    this.world = world;
    this.found = found;
    for (Process process : world.vocabulary().processes()) {
      made.addAll(process.recipe().outputs().keySet());
      used.addAll(process.recipe().inputs().keySet());
    }
    world.facts().uses().stream().map(UseFact::product).forEach(used::add);
    world.facts().prices().stream()
        .filter(row -> row.where().isPresent() && row.normalised().isPresent())
        .map(PriceEvidence::product)
        .forEach(priced::add);
  }

  static void check(World world, Found found) {
    var checks = new CompletenessChecks(world, found);
    world.products().forEach(checks::product);
    checks.demand();
    world.vocabulary().processes().forEach(checks::supply);
    checks.words();
    checks.parameters();
  }

  private void parameters() {
    var given = new HashSet<String>();
    world.trading().parameters().forEach(each -> given.add(each.id()));
    for (String needed : Parameter.NEEDED) {
      if (!given.contains(needed)) {
        String rule = "a world has the parameters that models rest on";
        found.at(Table.PARAMETERS).hard(needed, "", rule, "Copy the row from the shipped table.");
      }
    }
  }

  private void product(Product product) {
    ProductId id = product.id();
    boolean declaredOnly = !made.contains(id) && !used.contains(id);
    if (!declaredOnly && !priced.contains(id)) {
      found
          .at(Table.PRICES, id)
          .hard(
              id.code(),
              "",
              "a product has a price in USD/t in some economy",
              "Give usd_per_t and economy in one row at least; an estimate marked D will do.");
    }
    if (made.contains(id) && !used.contains(id)) {
      found
          .at(Table.PRODUCTS, id)
          .hard(
              id.code(),
              "",
              "a product that is made is used",
              "Add a use, or a process that takes it; stock and disposal are residual uses.");
    }
    if (used.contains(id) && !made.contains(id)) {
      found
          .at(Table.PRODUCTS, id)
          .hard(
              id.code(),
              "",
              "a product that is used is made",
              "Add a process that makes it; stage mine needs no input.");
    }
  }

  private void demand() {
    var inUse = new HashSet<ProductId>();
    world.facts().uses().stream()
        .filter(row -> row.fact().value() > 0 && row.kind() != BaseUse.Kind.RESIDUAL)
        .map(UseFact::product)
        .forEach(inUse::add);
    for (Product product : world.products()) {
      if (inUse.contains(product.id())) {
        HORIZONS.forEach(horizon -> elasticity(product.id(), Side.DEMAND, horizon));
      }
    }
  }

  private void supply(Process process) {
    if (process.stage() == Stage.MINE) {
      HORIZONS.forEach(
          horizon ->
              supply(process.recipe().main(), horizon, process.host().isEmpty() ? "" : "host"));
    }
  }

  /**
   * What a host metal limits has its capacity for a curve, so there it is no more than doubtful.
   */
  private void supply(ProductId product, Horizon horizon, String host) {
    if (host.isEmpty()) {
      elasticity(product, Side.SUPPLY, horizon);
    } else if (world.findElasticity(product, Side.SUPPLY, horizon).isEmpty()) {
      found
          .at(Table.ELASTICITIES, product)
          .soft(
              Names.of(product, Side.SUPPLY, horizon),
              "",
              "a by-product has a supply elasticity that is used",
              "Give a small one, 0.05 to 0.2 for a year.");
    }
  }

  private void elasticity(ProductId product, Side side, Elasticity.Horizon horizon) {
    if (world.findElasticity(product, side, horizon).isEmpty()) {
      String who = side == Side.DEMAND ? "a product in use" : "a product that is mined";
      found
          .at(Table.ELASTICITIES, product)
          .hard(
              Names.of(product, side, horizon),
              "",
              who + " has a " + Names.of(horizon, side) + " elasticity that is used",
              "Add the row with used = yes; calibration needs it.");
    }
  }

  private void words() {
    for (PriceEvidence row : world.facts().prices()) {
      word(row, "currency", row.quotation().amount().currency());
      word(row, "per", row.quotation().amount().per());
      word(row, "basis", row.quotation().basis());
    }
    for (Parameter row : world.trading().parameters()) {
      if (row.unit().isBlank()) {
        found.at(Table.PARAMETERS).hard(row.id(), "", "a figure has a unit", "Fill in unit.");
      }
    }
  }

  private void word(PriceEvidence row, String field, String text) {
    if (text.isBlank()) {
      found
          .at(Table.PRICES, row.product())
          .hard(
              Names.of(row.product(), row.market()),
              "",
              "a printed price states its " + field,
              "Fill in " + field + ".");
    }
  }
}
