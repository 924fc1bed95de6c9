package forge.store.market;

import static forge.store.document.Bounds.ANY;

import forge.kernel.ProductId;
import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code {constant, coefficients}}, a linear function of the products of one economy. */
final class CrossPriceLines {

  private CrossPriceLines() {}

  /**
   * One function of an entry.
   *
   * @param own what the coefficient of the product itself may be: positive for supply, negative for
   *     demand
   */
  static LinearSystem.Line read(
      Form entry, int mark, Place function, ProductId product, Bounds own) {
    Form form = Form.at(function, entry.findings());
    double constant = form.number("constant", ANY);
    Map<ProductId, Double> coefficients = new LinkedHashMap<>();
    coefficients.put(product, own.standIn());
    form.need("coefficients", "Give at least the product's own coefficient.")
        .ifPresent(
            at -> {
              Form each = Form.at(at, entry.findings());
              each.need(product.code(), "Give the product's own coefficient.");
              for (String name : each.keys()) {
                boolean itself = name.equals(product.code());
                double value = each.number(name, itself ? own : ANY);
                coefficients.put(ProductId.of(name), value);
              }
            });
    form.close();
    return new LinearSystem.Line(entry, mark, product, constant, coefficients);
  }
}
