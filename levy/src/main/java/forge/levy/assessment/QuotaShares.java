package forge.levy.assessment;

import forge.levy.entry.Entry;
import forge.levy.measure.Quota;
import java.math.BigDecimal;

/** What each entry is given of the quota that it claims. */
@FunctionalInterface
public interface QuotaShares {

  /**
   * How much of what an entry requests it is given, in the unit of the quota; at most the request.
   *
   * @param requested the quantity of the entry in the unit of the quota
   */
  BigDecimal given(Quota quota, Entry entry, BigDecimal requested);
}
