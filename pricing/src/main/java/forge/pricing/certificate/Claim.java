package forge.pricing.certificate;

import forge.kernel.Period;
import forge.pricing.determination.Known;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.util.Optional;

/** What a determination rests on, as its certificate reads it. */
record Claim(Method method, MarketArea market, Period period, EvidenceSet evidence, Known known) {

  Optional<Known.Last> last() {
    return Optional.ofNullable(known.last().get(market.name()));
  }
}
