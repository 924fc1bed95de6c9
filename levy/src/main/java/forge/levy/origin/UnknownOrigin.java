package forge.levy.origin;

import forge.kernel.EconomyId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law says of an origin that nobody states. Under every one of them the unknown does not
 * originate; they differ in the economy that it is put down to.
 */
public sealed interface UnknownOrigin {

  /** Where the law says so. */
  String source();

  /** It does not originate and is put down to nobody. */
  record NonOriginating(String source) implements UnknownOrigin {

    public NonOriginating {
      Objects.requireNonNull(source);
    }
  }

  /** It is treated as of an economy. */
  record TreatedAs(EconomyId economy, String source) implements UnknownOrigin {

    public TreatedAs {
      Objects.requireNonNull(economy);
      Objects.requireNonNull(source);
    }
  }

  /**
   * It is treated as of an economy, at a rate of duty of its own.
   *
   * @param rate per cent of value, which may be above 100
   */
  record TreatedAtRate(EconomyId economy, BigDecimal rate, String source) implements UnknownOrigin {

    public TreatedAtRate {
      Objects.requireNonNull(economy);
      Objects.requireNonNull(source);
      if (rate.signum() < 0) {
        throw new IllegalArgumentException("A rate of " + rate + " % is below nothing");
      }
    }
  }

  /** The economy that the unknown is put down to, if there is one. */
  default Optional<EconomyId> findEconomy() {
    return switch (this) {
      case NonOriginating _ -> Optional.empty();
      case TreatedAs as -> Optional.of(as.economy());
      case TreatedAtRate at -> Optional.of(at.economy());
    };
  }

  /** In words: {@code treated as RUS at 200 %}. */
  default String words() {
    return switch (this) {
      case NonOriginating _ -> "does not originate";
      case TreatedAs as -> "treated as " + as.economy();
      case TreatedAtRate at ->
          "treated as " + at.economy() + " at " + at.rate().toPlainString() + " %";
    };
  }
}
