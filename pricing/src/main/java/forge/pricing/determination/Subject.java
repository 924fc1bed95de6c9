package forge.pricing.determination;

import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import forge.pricing.method.MethodId;
import forge.pricing.method.Specification;

/** What a determination is about: product, market and period, by which method, in what. */
public record Subject(
    ProductId product,
    MarketArea.Name market,
    Period period,
    MethodId method,
    Denomination denomination,
    Specification.Point point) {}
