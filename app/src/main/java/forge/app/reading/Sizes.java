package forge.app.reading;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Drops the lines of an account that are noise of the solver. */
public final class Sizes {

  private static final double NOTHING = 1e-9;

  private Sizes() {}

  /** The lines whose amount is not below a billionth of the largest, in their order. */
  public static <T> List<T> withoutNoise(List<T> lines, ToDoubleFunction<T> amount) {
    return withoutNoise(lines, amount, 0);
  }

  /** The lines whose amount is not below a billionth of the largest or of a scale. */
  public static <T> List<T> withoutNoise(List<T> lines, ToDoubleFunction<T> amount, double scale) {
    double largest =
        lines.stream()
            .mapToDouble(amount)
            .map(Math::abs)
            .filter(Double::isFinite)
            .reduce(scale, Math::max);
    return lines.stream()
        .filter(each -> !(Math.abs(amount.applyAsDouble(each)) <= NOTHING * largest))
        .toList();
  }
}
