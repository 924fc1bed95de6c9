package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Quote;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.math.BigDecimal;

/** How single pieces of evidence were brought to the reference specification, step by step. */
public final class NormalisationSteps {

  private final Normaliser normaliser;
  private final Method method;

  /** The steps that a method takes in one of its markets, with the exchange rates of a set. */
  public NormalisationSteps(Method method, MarketArea market, EvidenceSet evidence) {
    this.method = method;
    normaliser = new Normaliser(method, market, new Rates(evidence));
  }

  /** The steps of one piece; where it could not be normalised, why. */
  public Explanation of(Evidence.Priced evidence) {
    Quote quote = evidence.quote();
    return switch (normaliser.conversion(quote, evidence.heading().date())) {
      case Conversion.Refused refused -> Explanation.of("not normalised", refused.detail());
      case Conversion.Usable usable -> {
        BigDecimal price = quote.range().middle();
        yield usable.price().explain(quote, price, " " + method.specification().denomination());
      }
    };
  }
}
