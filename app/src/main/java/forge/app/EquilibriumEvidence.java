package forge.app;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.scenario.ScenarioRun;
import forge.market.scenario.Simulation;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quote;
import forge.pricing.evidence.Terms;
import forge.store.method.MethodFile;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prices of the market model as evidence: where {@code double} becomes exact, to eight decimals of
 * USD/kg on the basis of the product's method. A product without a method is left out.
 */
final class EquilibriumEvidence {

  private static final Rounding DECIMALS = Rounding.halfUp(8);
  private static final CurrencyId USD = CurrencyId.of("USD");

  private final Map<ProductId, Basis> bases = new TreeMap<>();
  private final Period period;

  EquilibriumEvidence(List<MethodFile> methods, Period period) {
    this.period = period;
    for (MethodFile file : methods) {
      var specification = file.method().specification();
      if (specification.denomination().unit() == MassUnit.KILOGRAM) {
        bases.putIfAbsent(specification.product(), specification.denomination().basis());
      }
    }
  }

  List<Evidence> of(ScenarioRun run, boolean baseline) {
    var rows = new ArrayList<Evidence>();
    for (Simulation part : run.parts()) {
      Equilibrium point = baseline ? part.baseline().equilibrium() : part.scenario().equilibrium();
      String what = baseline ? "baseline" : run.scenario().name();
      for (Node node : point.nodes()) {
        double price = point.price(node);
        if (bases.containsKey(node.product()) && point.consumption(node) > 0 && price > 0) {
          rows.add(row(node, price, what));
        }
      }
    }
    return rows;
  }

  private Evidence row(Node node, double price, String what) {
    String id = "model-%s-%s-%s-%s".formatted(what, node.product(), node.economy(), period);
    var origin =
        new Heading.Origin(
            "FORGE-MODEL",
            Confidentiality.PUBLIC,
            false,
            "modelled: " + what + ", calibrated to the base year");
    var heading =
        new Heading(
            EvidenceId.of(id),
            node.product(),
            period.from(),
            period.from().atStartOfDay(ZoneOffset.UTC).toInstant(),
            origin);
    return new Evidence.Equilibrium(heading, quote(node, price));
  }

  private Quote quote(Node node, double price) {
    Basis basis = bases.getOrDefault(node.product(), Basis.GROSS);
    return new Quote(
        Quote.Range.of(DECIMALS.of(BigDecimal.valueOf(price))),
        new Denomination(USD, MassUnit.KILOGRAM, basis),
        Grade.REFERENCE,
        new Delivery(Delivery.Term.DEL, "", node.economy()),
        Terms.CASH);
  }
}
