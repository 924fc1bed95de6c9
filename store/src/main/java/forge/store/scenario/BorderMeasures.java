package forge.store.scenario;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.PART;

import forge.kernel.ProductId;
import forge.market.scenario.Amount;
import forge.market.scenario.Level;
import forge.market.scenario.Measure;
import forge.market.scenario.Side;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the measures that act at a border: floors, bans, quotas, events, duties and taxes. */
final class BorderMeasures {

  static final String BENCHMARK = "benchmark-levy";
  static final String TRANSACTION = "transaction-levy";

  private static final String WHAT_IS_TAXED = "Give rate, usd-per-kg, or both.";

  private BorderMeasures() {}

  static Supplier<Measure> floors(MeasureForm form) {
    ProductId first = form.product("first", "Name the product whose floor is given.");
    Level at = form.level("at", first);
    List<ProductId> next = next(form, first);
    String by = form.choiceOr("by", List.of(BENCHMARK, TRANSACTION));
    double cap = form.limit("cap", MeasureForm.PER_KG, NON_NEGATIVE);
    var instrument =
        by.equals(TRANSACTION)
            ? Measure.Instrument.TRANSACTION_LEVY
            : Measure.Instrument.BENCHMARK_LEVY;
    return () -> new Measure.Floors(first, at, next, instrument, cap);
  }

  /** Each of them must be made of the first or of one before it, or it has no cascade minimum. */
  private static List<ProductId> next(MeasureForm form, ProductId first) {
    Set<ProductId> floored = new HashSet<>(Set.of(first));
    var next = new ArrayList<ProductId>();
    for (Place word : form.optionalWords("next")) {
      int mark = form.form().findings().count();
      ProductId product = form.names().product(word);
      if (form.form().findings().count() == mark) {
        if (product.equals(first)) {
          form.form().findings().add(word, "is the first product already", "Leave it out here.");
        } else if (!form.names().makes(product, floored)) {
          String rule = "no process makes it of %s or of a product before it".formatted(first);
          String advice = "Name the products in the order in which they are made.";
          form.form().findings().add(word, rule, advice);
        }
      }
      floored.add(product);
      next.add(product);
    }
    return next;
  }

  static Supplier<Measure> exportBan(MeasureForm form) {
    List<ProductId> products = form.products();
    Side from = form.side("from", "Name who stops exporting.");
    Side to = form.sideOrAll("to");
    return () -> new Measure.ExportBan(products, from, to);
  }

  static Supplier<Measure> exportQuota(MeasureForm form) {
    List<ProductId> products = form.products();
    Side from = form.side("from", "Name who limits its exports.");
    Side to = form.sideOrAll("to");
    Amount limit = form.amount("limit", NON_NEGATIVE);
    return () -> new Measure.ExportQuota(products, from, to, limit);
  }

  static Supplier<Measure> event(MeasureForm form) {
    form.event();
    String id = form.form().peek("id");
    double severity = form.number("severity", PART);
    return () -> new Measure.Repeated(id, severity);
  }

  static Supplier<Measure> duty(MeasureForm form) {
    List<ProductId> products = form.products();
    Side from = form.sideOrAll("from");
    Side to = form.side("to", "Name who charges it.");
    double rate = form.fractionOr("rate", NON_NEGATIVE, 0);
    double perKg = form.numberOr(MeasureForm.PER_KG, ANY, 0);
    form.needOneOf("rate", MeasureForm.PER_KG, WHAT_IS_TAXED);
    return () -> new Measure.Duty(products, from, to, rate, perKg);
  }

  static Supplier<Measure> exportTax(MeasureForm form) {
    List<ProductId> products = form.products();
    Side from = form.side("from", "Name who charges it.");
    Side to = form.sideOrAll("to");
    double rate = form.fractionOr("rate", NON_NEGATIVE, 0);
    double perKg = form.numberOr(MeasureForm.PER_KG, ANY, 0);
    form.needOneOf("rate", MeasureForm.PER_KG, WHAT_IS_TAXED);
    return () -> new Measure.ExportTax(products, from, to, rate, perKg);
  }

  static Supplier<Measure> untaxed(MeasureForm form) {
    List<ProductId> products = form.productsOrAll();
    return () -> new Measure.Untaxed(products);
  }
}
