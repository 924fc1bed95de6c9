package forge.pricing.edition;

import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.determination.Known;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be determined together.
 *
 * @param ladder joins the stages; none leaves each price as its method gives it
 * @param before what the book says of each product; a product that it does not name has no past
 */
public record Order(
    Period period,
    List<Method> methods,
    Optional<StageLadder> ladder,
    EvidenceSet evidence,
    Map<ProductId, Known> before) {

  public Order {
    Objects.requireNonNull(period);
    Objects.requireNonNull(ladder);
    Objects.requireNonNull(evidence);
    methods = List.copyOf(methods);
    before = Collections.unmodifiableMap(new TreeMap<>(before));
  }

  Known known(ProductId product) {
    return before.getOrDefault(product, Known.NOTHING);
  }
}
