package forge.levy.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DivisorTest {

  @Property(tries = 20_000)
  void aQuotientIsThatOfNumbersOfAnySize(
      @ForAll long hi,
      @ForAll long lo,
      @ForAll @LongRange(min = 1) long divisor,
      @ForAll Rounding.Mode mode) {
    agrees(hi, lo, divisor, mode);
    agrees(hi >> 63, lo, divisor, mode);
    agrees(hi % divisor, lo, divisor, mode);
  }

  @Property(tries = 20_000)
  void aMultipleAndAHalfAndTheirNeighboursAreRoundedAsMoneyIs(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long whole,
      @ForAll @LongRange(min = 0, max = 18) long tens,
      @ForAll @LongRange(min = -1, max = 1) long beside,
      @ForAll Rounding.Mode mode) {
    BigInteger divisor = BigInteger.TEN.pow((int) tens);
    BigInteger multiple = divisor.multiply(BigInteger.valueOf(whole));
    BigInteger number = multiple.add(divisor.shiftRight(1)).add(BigInteger.valueOf(beside));
    agrees(number.shiftRight(64).longValue(), number.longValue(), divisor.longValue(), mode);
    agrees(multiple.shiftRight(64).longValue(), multiple.longValue(), divisor.longValue(), mode);
  }

  @Test
  void theEndsOfTheRange() {
    for (Rounding.Mode mode : Rounding.Mode.values()) {
      for (long divisor : new long[] {1, 2, 3, 10, Long.MAX_VALUE - 1, Long.MAX_VALUE}) {
        for (long hi : new long[] {Long.MIN_VALUE, -2, -1, 0, 1, divisor - 1, Long.MAX_VALUE}) {
          for (long lo : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
            agrees(hi, lo, divisor, mode);
          }
        }
      }
    }
  }

  private static void agrees(long hi, long lo, long divisor, Rounding.Mode mode) {
    var frame = new Frame();
    long found = new Divisor(divisor).quotient(frame, hi, lo, mode);
    if (hi == Long.MIN_VALUE) {
      assertThat(frame.failed).isTrue();
      return;
    }
    BigInteger expected =
        new BigDecimal(Wide.get(hi, lo))
            .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.valueOf(mode.name()))
            .toBigInteger();
    assertThat(frame.failed).isFalse();
    assertThat(Wide.get(frame.hi, found)).isEqualTo(expected);
  }
}
