package forge.market.conduct;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds the best point of a function on [0, reach] that is smooth in pieces: looks at evenly spaced
 * points, closes in on the best of them by golden section, and ends with the vertex of a parabola,
 * which is exact where the function is quadratic.
 */
final class LineSearch {

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int SECTIONS = 60;

  /** Width at which golden section ends, as a share of the reach; below it values are noise. */
  private static final double WIDTH = 1e-7;

  /** Half-width of the closing parabola, as a share of the reach. */
  private static final double PARABOLA = 1e-3;

  private final int looks;
  private final double reach;

  LineSearch(int looks, double reach) {
    this.looks = looks;
    this.reach = reach;
  }

  /** A point and the value there. */
  record Found(double at, double value) {}

  Found best(double start, double value, DoubleUnaryOperator function) {
    var best = new Found(start, value);
    double step = reach / looks;
    for (int k = 0; k <= looks; k++) {
      best = better(best, k * step, function);
    }
    var closed =
        golden(Math.max(0, best.at() - step), Math.min(reach, best.at() + step), best, function);
    return vertex(closed, function);
  }

  private static Found better(Found best, double at, DoubleUnaryOperator function) {
    double value = function.applyAsDouble(at);
    return value > best.value() ? new Found(at, value) : best;
  }

  private Found golden(double from, double to, Found known, DoubleUnaryOperator function) {
    double low = from;
    double high = to;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double leftValue = function.applyAsDouble(left);
    double rightValue = function.applyAsDouble(right);
    for (int k = 0; k < SECTIONS && high - low > WIDTH * reach; k++) {
      if (leftValue >= rightValue) {
        high = right;
        right = left;
        rightValue = leftValue;
        left = high - GOLDEN * (high - low);
        leftValue = function.applyAsDouble(left);
      } else {
        low = left;
        left = right;
        leftValue = rightValue;
        right = low + GOLDEN * (high - low);
        rightValue = function.applyAsDouble(right);
      }
    }
    var found = leftValue >= rightValue ? new Found(left, leftValue) : new Found(right, rightValue);
    return found.value() >= known.value() ? found : known;
  }

  /** The vertex of the parabola through three points around the best, if that is better still. */
  private Found vertex(Found best, DoubleUnaryOperator function) {
    double h = PARABOLA * reach;
    if (best.at() < h) {
      return better(best, 0, function);
    }
    if (best.at() > reach - h) {
      return better(best, reach, function);
    }
    double below = function.applyAsDouble(best.at() - h);
    double above = function.applyAsDouble(best.at() + h);
    double bend = below - 2 * best.value() + above;
    double shift = bend < 0 ? 0.5 * h * (below - above) / bend : 0;
    if (!Double.isFinite(shift) || Math.abs(shift) > h) {
      return best;
    }
    double at = Math.max(0, best.at() + shift);
    double value = function.applyAsDouble(at);
    // at the top a parabola is flat: a vertex that is as good up to rounding is the better abscissa
    return value >= best.value() - 1e-12 * Math.abs(best.value()) ? new Found(at, value) : best;
  }
}
