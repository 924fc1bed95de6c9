package forge.store.scenario;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.CHANGE;
import static forge.store.document.Bounds.LOSS;
import static forge.store.document.Bounds.POSITIVE;

import forge.kernel.ProductId;
import forge.market.problem.Policy;
import forge.market.scenario.Amount;
import forge.market.scenario.Level;
import forge.market.scenario.Measure;
import forge.market.scenario.Side;
import forge.world.ProcessId;
import java.util.List;
import java.util.function.Supplier;

/** Reads the measures that act inside economies, and the conduct of exporters. */
final class HomeMeasures {

  static final String ONE_WAY = "one-way";
  static final String TWO_WAY = "two-way";

  private HomeMeasures() {}

  static Supplier<Measure> contract(MeasureForm form) {
    ProductId product = form.product("product", "Name the product whose price is supported.");
    Side makers = form.side("makers", "Name the economies whose makers are supported.");
    Level strike = form.level("strike", product);
    String way =
        form.form()
            .need("ways", "one-way pays below the strike, two-way also takes back above it.")
            .map(at -> form.form().choice(at, List.of(ONE_WAY, TWO_WAY)))
            .orElse(ONE_WAY);
    Policy.Ways ways = way.equals(TWO_WAY) ? Policy.Ways.TWO_WAY : Policy.Ways.ONE_WAY;
    double limit = form.limit("limit", MeasureForm.KT, POSITIVE);
    return () -> new Measure.Contract(product, makers, strike, ways, limit);
  }

  static Supplier<Measure> purchase(MeasureForm form) {
    ProductId product = form.product("product", "Name what is bought.");
    Side buyers = form.side("buyers", "Name whose public buys.");
    Level upTo = form.level("up-to", product);
    Amount most = form.amount("most", POSITIVE);
    return () -> new Measure.Purchase(product, buyers, upTo, most);
  }

  static Supplier<Measure> release(MeasureForm form) {
    ProductId product = form.product("product", "Name what is sold.");
    Side sellers = form.side("sellers", "Name whose reserve sells.");
    Level downTo = form.level("down-to", product);
    Amount most = form.amount("most", POSITIVE);
    return () -> new Measure.Release(product, sellers, downTo, most);
  }

  static Supplier<Measure> subsidy(MeasureForm form) {
    List<ProductId> products = form.products();
    Side makers = form.side("makers", "Name the economies whose makers are paid.");
    double share = form.fraction("share-of-price", CHANGE);
    return () -> new Measure.Subsidy(products, makers, share);
  }

  static Supplier<Measure> costChange(MeasureForm form) {
    List<ProcessId> processes = form.processes();
    Side where = form.side("where", "Name the economies; all is everyone.");
    double share = form.fraction("share", CHANGE);
    return () -> new Measure.CostChange(processes, where, share);
  }

  static Supplier<Measure> capacityChange(MeasureForm form) {
    List<ProcessId> processes = form.processes();
    Side where = form.side("where", "Name the economies; all is everyone.");
    double share = form.fractionOr("share", LOSS, 0);
    double kt = form.numberOr(MeasureForm.KT, ANY, 0);
    form.needOneOf("share", MeasureForm.KT, "Give share, kt a year, or both.");
    return () -> new Measure.CapacityChange(processes, where, share, kt);
  }

  static Supplier<Measure> demandGrowth(MeasureForm form) {
    List<ProductId> products = form.products();
    Side where = form.side("where", "Name the economies; all is everyone.");
    double share = form.fraction("share", CHANGE);
    return () -> new Measure.DemandGrowth(products, where, share);
  }

  static Supplier<Measure> dominance(MeasureForm form) {
    String coalition = form.word("coalition", "A name for those who price as one.");
    ProductId product = form.product("product", "Name the product that is sold.");
    Side exporters = form.side("exporters", "Name who prices as one.");
    return () -> new Measure.Dominance(coalition, product, exporters);
  }
}
