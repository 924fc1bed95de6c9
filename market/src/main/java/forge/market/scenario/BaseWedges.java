package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Scope;
import forge.world.BaseYear;
import forge.world.Charge;
import forge.world.Parties;
import forge.world.Route;
import forge.world.Wedge;
import forge.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The taxes and duties of the base year as policies of a market. */
final class BaseWedges {

  private final World world;
  private final LocalDate day;

  BaseWedges(World world, LocalDate day) {
    this.world = world;
    this.day = day;
  }

  /** One policy per tax or duty on some products that held, is known and is not nil. */
  List<Policy> policies(Set<ProductId> products) {
    var policies = new ArrayList<Policy>();
    for (Wedge wedge : world.trading().wedges()) {
      if (products.contains(wedge.scope().product())
          && wedge.validity().holdsOn(day)
          && wedge.kind() != Wedge.Kind.GRADE_MIX
          && wedge.known()) {
        policy(wedge, policies);
      }
    }
    return policies;
  }

  private void policy(Wedge wedge, List<Policy> policies) {
    var scope =
        new Scope(
            wedge.scope().product(),
            parties(wedge.scope().from()),
            parties(wedge.scope().to()),
            Set.of());
    boolean export = wedge.kind() == Wedge.Kind.EXPORT_TAX;
    switch (wedge.charge()) {
      case Charge.AdValorem(var rate, var on) when rate.value() > 0 ->
          policies.add(
              export
                  ? new Policy.ExportTax(scope, 0, rate.value())
                  : new Policy.AdValoremDuty(scope, rate.value(), basis(on)));
      case Charge.Specific(var amount) when amount.value() != 0 -> {
        double perKg = amount.value() / Calibration.THOUSAND;
        policies.add(
            export ? new Policy.ExportTax(scope, perKg, 0) : new Policy.SpecificDuty(scope, perKg));
      }
      case Charge.AdValorem _, Charge.Specific _, Charge.Unknown _ -> {}
    }
  }

  private static PriceBasis basis(Charge.Base on) {
    return on == Charge.Base.CIF ? PriceBasis.CIF : PriceBasis.FOB;
  }

  /** The economies meant; empty for all. */
  private Set<EconomyId> parties(Parties parties) {
    if (parties.code().equals(Parties.ALL) && parties.except().isEmpty()) {
      return Set.of();
    }
    return world.economies(parties);
  }

  /** What a better grade on a route adds to its price, in USD/t: a cost and no tax. */
  static double gradeMix(BaseYear base, ProductId product, Route route) {
    return base.wedges(product, route).stream()
        .filter(each -> each.kind() == Wedge.Kind.GRADE_MIX)
        .mapToDouble(
            each -> each.charge() instanceof Charge.Specific(var amount) ? amount.value() : 0)
        .sum();
  }
}
