package forge.reserve.lot;

import java.math.BigDecimal;

/** By how much what is weighed may differ from what was stated, as a share of what was stated. */
public record WeightTolerance(BigDecimal share) {

  /**
   * Two parts in a hundred, as exchanges allow of a warrant (LME: a 25 t lot is 24.5 to 25.5 t).
   */
  public static final WeightTolerance WARRANT = new WeightTolerance(new BigDecimal("0.02"));

  public WeightTolerance {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("A tolerance is a share from 0 to below 1");
    }
  }

  /** Whether a weight lies within it, its ends included. */
  public boolean holds(BigDecimal stated, BigDecimal weighed) {
    return weighed.subtract(stated).abs().compareTo(stated.multiply(share)) <= 0;
  }

  /** The most that may be delivered where so much was stated. */
  public BigDecimal most(BigDecimal stated) {
    return stated.add(stated.multiply(share));
  }
}
