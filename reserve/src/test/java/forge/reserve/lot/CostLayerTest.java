package forge.reserve.lot;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.CurrencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What leaves a lot costs what the lot cost. */
class CostLayerTest {

  private static CostLayer at(String price) {
    return new CostLayer(
        new BigDecimal(price), CurrencyId.of("USD"), LocalDate.parse("2026-02-01"));
  }

  @Test
  void aKilogramOfATenDollarLotTakesTenDollarsWhateverOtherLotsCost() {
    CostLayer ten = at("10");
    CostLayer five = at("5");
    long before = cents(ten, 1) + cents(five, 1);

    long after = before - ten.leaving(1000, 1000, cents(ten, 1));

    assertThat(after - before).isEqualTo(-1000);
    assertThat(at("10").leaving(1000, 4000, 4000)).isEqualTo(1000);
  }

  private static long cents(CostLayer layer, int kilograms) {
    return layer.of(BigDecimal.valueOf(kilograms)).movePointRight(2).longValueExact();
  }

  @Property
  void partsTakeTheWholeCostWithThemAndNoCentStaysBehind(
      @ForAll @LongRange(min = 1, max = 5000) long first,
      @ForAll @LongRange(min = 1, max = 5000) long second,
      @ForAll @LongRange(min = 0, max = 100_000) long priceInMills) {
    CostLayer layer =
        new CostLayer(
            BigDecimal.valueOf(priceInMills, 3),
            CurrencyId.of("USD"),
            LocalDate.parse("2026-02-01"));
    long held = first + second;
    long cost = layer.of(BigDecimal.valueOf(held, 3)).movePointRight(2).longValueExact();

    long taken = layer.leaving(first, held, cost);
    long rest = layer.leaving(second, second, cost - taken);

    assertThat(taken).isBetween(0L, cost);
    assertThat(taken + rest).isEqualTo(cost);
  }
}
