package forge.market.certificate;

import java.util.function.Supplier;

/** What an examination found so far: the worst residual in words, the balance gap, the values. */
final class Findings {

  private final Duality duality = new Duality();
  private double worst;
  private String words = "every condition holds exactly";
  private double balanceGap;

  void choice(Choice choice) {
    residual(choice.residual(), choice::words);
    duality.add(choice);
  }

  /** A relative residual; one that is not a number counts as infinite. */
  void residual(double residual, Supplier<String> inWords) {
    double size = sizeOf(residual);
    if (size > worst) {
      worst = size;
      words = inWords.get();
    }
  }

  void balance(double gap, Supplier<String> inWords) {
    balanceGap = Math.max(balanceGap, sizeOf(gap));
    residual(gap, inWords);
  }

  /** A dual times the right-hand side of its row. */
  void constant(double value) {
    duality.addConstant(value);
  }

  private static double sizeOf(double residual) {
    return Double.isNaN(residual) ? Double.POSITIVE_INFINITY : Math.abs(residual);
  }

  double worst() {
    return worst;
  }

  String words() {
    return words;
  }

  double balanceGap() {
    return balanceGap;
  }

  Duality duality() {
    return duality;
  }
}
