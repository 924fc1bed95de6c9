package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.ArcCharges;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.ConductMarkets;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Arc;
import forge.market.problem.Behaviour;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.SharedCap;
import java.util.Map;

/**
 * Posts what one flow pays and earns on its way: taxes at both ends, rents of the limits it passes,
 * mark-ups to its sellers. What is left of the price difference is the rent of the arc itself.
 */
final class TradeLedger {

  /** Share of the landed price below which a price difference is rounding and no rent. */
  private static final double ROUNDING = 1e-9;

  private final Bookkeeper books;
  private final Arc arc;
  private final PeriodId period;
  private final double flow;
  private final double freight;
  private final double exporterPrice;
  private final ArcCharges charges;
  private double explained;

  TradeLedger(Bookkeeper books, Arc arc, PeriodId period) {
    this.books = books;
    this.arc = arc;
    this.period = period;
    flow = books.point.flow(arc.id(), period);
    freight = arc.cost().marginal(flow) + cross();
    exporterPrice = books.price(arc.from(), arc.product(), period);
    charges = ArcCharges.of(books.problem, arc, period);
  }

  private double cross() {
    double sum = 0;
    for (var each : arc.crossCosts().entrySet()) {
      sum += each.getValue() * books.point.flow(each.getKey(), period);
    }
    return sum;
  }

  void post() {
    if (flow <= 0) {
      return;
    }
    explained = charges.landed(exporterPrice, freight);
    for (int k = 0; k < books.problem.policies().size(); k++) {
      post(k, books.problem.policies().get(k));
    }
    for (SharedCap cap : books.problem.caps()) {
      double weight = cap.arcs().getOrDefault(arc.id(), 0.0);
      double rent = weight * books.point.rent(new RowTag.Cap(cap.id(), period));
      rent("sharedCap", Map.of(), arc.from(), rent, flow);
    }
    double paid = freight * flow;
    rent("freight", arc.from(), paid - arc.cost().total(flow) - cross() * flow);
    double left = books.price(arc.to(), arc.product(), period) - explained;
    boolean noticed = Math.abs(left) > ROUNDING * Math.abs(explained);
    if (noticed && (left > 0 || arc.minimum() > 0)) {
      rent("arcCapacity", arc.from(), left * flow);
    }
  }

  private void post(int k, Policy policy) {
    switch (policy) {
      case Policy.SpecificDuty p when covers(p.scope()) ->
          duty(k, "specificDuty", arc.to(), p.rate());
      case Policy.AdValoremDuty p when covers(p.scope()) ->
          duty(k, "adValoremDuty", arc.to(), p.rate() * dutiable(p.basis()));
      case Policy.ExportTax p when covers(p.scope()) ->
          duty(k, "exportTax", arc.from(), p.specific() + p.adValorem() * exporterPrice);
      case Policy.ExportMarkup p when covers(p.scope()) ->
          books.add(arc.from(), Welfare.ofProducer(p.markup() * flow));
      case Policy.VariableLevy p when p.levies(arc) -> levy(k, p);
      case Policy.MinimumImportPrice p when covers(p.scope()) ->
          charge(
              k,
              "minimumImportPrice",
              books.point.multiplier(new Multiplier.TopUp(k, arc.id(), period)));
      case Policy.ImportQuota p when covers(p.scope()) ->
          limit("importQuota", p.holders(), arc.to(), new RowTag.Quota(k, period));
      case Policy.ExportQuota p when covers(p.scope()) ->
          limit("exportQuota", p.holders(), arc.from(), new RowTag.Quota(k, period));
      case Policy.LicenceQuota p when licensed(p) ->
          limit("licenceQuota", Map.of(), arc.from(), new RowTag.Licence(k, arc.to(), period));
      case Policy.TariffRateQuota p when covers(p.scope()) -> tariffRateQuota(k, p);
      case Policy.Conduct p when p.behaviour() == Behaviour.COURNOT -> markup(k, p);
      default -> {}
    }
  }

  private boolean covers(forge.market.problem.Scope scope) {
    return scope.covers(arc, period);
  }

  private double dutiable(PriceBasis basis) {
    double fob = charges.fob(exporterPrice);
    return basis == PriceBasis.FOB ? fob : fob + freight;
  }

  /** A tax that the landed price contains already. */
  private void duty(int k, String kind, EconomyId treasury, double perUnit) {
    double amount = perUnit * flow;
    books.duties.add(
        new DutyLine(k, kind, treasury, arc.product(), arc.id(), period, perUnit, amount));
    books.add(treasury, Welfare.ofGovernment(amount));
  }

  /** A charge on top of the landed price. */
  private void charge(int k, String kind, double perUnit) {
    explained += perUnit;
    if (perUnit != 0) {
      duty(k, kind, arc.to(), perUnit);
    }
  }

  private void levy(int k, Policy.VariableLevy p) {
    var node = new Node(arc.to(), p.product(), period);
    charge(k, "variableLevy", books.point.multiplier(new Multiplier.LevyRate(k, node)));
  }

  private boolean licensed(Policy.LicenceQuota p) {
    return p.product().equals(arc.product())
        && p.exporter().equals(arc.from())
        && p.limits().containsKey(arc.to());
  }

  private void limit(String kind, Map<EconomyId, Double> holders, EconomyId own, RowTag row) {
    rent(kind, holders, own, books.point.rent(row), flow);
  }

  /** In-quota flow pays the in-rate and earns the premium; out-of-quota flow pays the out-rate. */
  private void tariffRateQuota(int k, Policy.TariffRateQuota p) {
    double inside = books.point.quantity(new ColumnTag.FlowTier(arc.id(), period, k, true));
    double premium = books.point.rent(new RowTag.Quota(k, period));
    double paid = p.inRate() * inside + p.outRate() * (flow - inside);
    explained += (paid + premium * inside) / flow;
    duty(k, "tariffRateQuota", arc.to(), paid / flow);
    share("tariffRateQuota", p.holders(), arc.to(), premium * inside);
  }

  private void markup(int k, Policy.Conduct p) {
    if (ConductMarkets.include(p, arc.to()) && ConductMarkets.sells(p, arc, arc.to())) {
      var row = new RowTag.Sales(k, new Node(arc.to(), p.product(), period));
      double perUnit = books.point.rent(row);
      explained += perUnit;
      books.add(arc.from(), Welfare.ofProducer(perUnit * flow));
    }
  }

  private void rent(
      String kind, Map<EconomyId, Double> holders, EconomyId own, double perUnit, double quantity) {
    explained += perUnit;
    share(kind, holders, own, perUnit * quantity);
  }

  private void share(String kind, Map<EconomyId, Double> holders, EconomyId own, double amount) {
    if (holders.isEmpty()) {
      rent(kind, own, amount);
    } else {
      holders.forEach((holder, share) -> rent(kind, holder, share * amount));
    }
  }

  private void rent(String kind, EconomyId holder, double amount) {
    if (amount != 0) {
      books.rents.add(new Rent(kind, holder, arc.product(), amount));
    }
  }
}
