package forge.pricing.ladder;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers without trailing zeros, so that 1 and 1.0 are the same number and one text. */
final class Plain {

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  static Map<ProductId, BigDecimal> of(Map<ProductId, BigDecimal> numbers) {
    var plain = new LinkedHashMap<ProductId, BigDecimal>();
    numbers.forEach((product, number) -> plain.put(product, of(number)));
    return Collections.unmodifiableMap(plain);
  }
}
