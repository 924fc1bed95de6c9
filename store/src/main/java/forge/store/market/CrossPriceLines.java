package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;

import forge.kernel.ProductId;
import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code {constant, coefficients}}, a linear function of the products of one economy. */
final class CrossPriceLines {

  /** Which sign the coefficient of the product itself has. */
  enum Own {
    RISING(POSITIVE),
    FALLING(NEGATIVE);

    private final Bounds bounds;

    Own(Bounds bounds) {
      this.bounds = bounds;
    }
  }

  private CrossPriceLines() {}

  static LinearSystem.Line read(Form entry, int mark, Place function, ProductId product, Own own) {
    Form form = Form.at(function, entry.findings());
    double constant = form.number("constant", ANY);
    Map<ProductId, Double> coefficients = new LinkedHashMap<>();
    coefficients.put(product, own.bounds.standIn());
    form.need("coefficients", "Give at least the product's own coefficient.")
        .ifPresent(
            at -> {
              Form each = Form.at(at, entry.findings());
              each.need(product.code(), "Give the product's own coefficient.");
              for (String name : each.keys()) {
                boolean itself = name.equals(product.code());
                double value = each.number(name, itself ? own.bounds : ANY);
                coefficients.put(ProductId.of(name), value);
              }
            });
    form.close();
    return new LinearSystem.Line(entry, mark, product, constant, coefficients);
  }
}
