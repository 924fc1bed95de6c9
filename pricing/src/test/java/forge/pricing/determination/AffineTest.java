package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Steps joined into one map give what they give one by one, exactly. */
class AffineTest {

  /** Times or plus {@code above/below}. */
  record Move(boolean times, long above, long below) {

    Affine.Step step() {
      var fraction = new Fraction(BigDecimal.valueOf(above, 3), BigDecimal.valueOf(below, 2));
      return times
          ? new Affine.Step.Times(fraction, "times", "")
          : new Affine.Step.Plus(fraction, "plus", "");
    }
  }

  @Property(seed = "1")
  void joinedStepsEqualStepsInRationalNumbers(
      @ForAll @Size(max = 8) List<@From("moves") Move> moves,
      @ForAll @LongRange(min = 1, max = 10_000_000) long cents) {
    BigInteger above = BigInteger.valueOf(cents);
    BigInteger below = BigInteger.valueOf(100);
    var steps = new ArrayList<Affine.Step>();
    for (Move each : moves) {
      steps.add(each.step());
      BigInteger up = BigInteger.valueOf(each.above());
      BigInteger down = BigInteger.valueOf(each.below()).multiply(BigInteger.TEN);
      above = each.times() ? above.multiply(up) : above.multiply(down).add(up.multiply(below));
      below = below.multiply(down);
    }
    BigDecimal expected =
        new BigDecimal(above).divide(new BigDecimal(below), 8, RoundingMode.HALF_UP);
    assertThat(new Affine(steps).of(BigDecimal.valueOf(cents, 2))).isEqualByComparingTo(expected);
  }

  @Provide
  Arbitrary<Move> moves() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 1_000_000_000L),
            Arbitraries.longs().between(1, 1_000_000L))
        .as(Move::new);
  }
}
