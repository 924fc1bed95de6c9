package forge.levy.assessment;

import forge.levy.entry.Content;
import forge.levy.entry.Entry;
import forge.levy.measure.Quota;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What entries ask of quotas. */
public final class Quotas {

  private Quotas() {}

  /**
   * The quantity of an entry in the unit of a quota, if it is stated. Units of quotas are decimal
   * multiples of those of entries, so that the quotient is exact.
   */
  public static Optional<BigDecimal> requested(Quota quota, Entry entry) {
    Optional<BigDecimal> stated =
        quota.unit().of().contained()
            ? entry.goods().find(quota.unit().of(), Content.Figure.MASS)
            : entry.goods().find(quota.unit().unit().dimension());
    return stated
        .filter(each -> each.signum() > 0)
        .map(each -> each.divide(quota.unit().unit().factor(), MathContext.DECIMAL128));
  }
}
