package forge.pricing.determination;

import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.util.List;

/** What all tiers of one determination share: method, market, period, evidence and conversions. */
record Ground(
    Method method,
    MarketArea market,
    Period period,
    EvidenceSet evidence,
    Known known,
    Normaliser normaliser) {

  List<Evidence> of(ProductId product) {
    return evidence.of(product);
  }

  Calendar calendar() {
    return method.calendar();
  }
}
